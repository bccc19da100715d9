import assert from 'node:assert/strict';
import type { Diagnostic, Hover, Location } from 'vscode-languageserver';
import { isElsewhere, neighboursOf, shapeElsewhere, type Service } from '../../server/src/lsp/neighbours.ts';
import { LspClient, pullingCapabilities } from '#test/lsp-client.ts';

const services: readonly Service[] = ['schema', 'names', 'anchors', 'outline', 'syntax'];
const kubernetes = ['ack', 'hyperpod', 'legacy-operator'];

/** What neighbours do in a document; all are there unless told otherwise. */
function leftTo(
  neighbours: readonly string[],
  { uri = 'file:///w/template.yaml', languageId = 'yaml', text = '', dialect = 'cloudformation', yamlSchemas = [''] },
): readonly Service[] {
  const told = neighboursOf({ neighbours, yamlSchemas });
  return services.filter((service) => isElsewhere(service, { uri, languageId, text }, dialect, told));
}

describe('neighbours', () => {
  it('do nothing in our own language, and all of them together never complete our own format', () => {
    const all = ['yaml', 'json', 'cloudformation', 'cfn-lint', 'kubernetes'];
    assert.deepEqual(leftTo(all, { languageId: 'mldeploy', dialect: 'own' }), []);
    for (const languageId of ['yaml', 'json', 'jsonc']) {
      const left = leftTo(all, { languageId, dialect: 'own', yamlSchemas: ['*'] });
      assert.ok(!left.includes('schema') && !left.includes('names'), languageId);
    }
  });

  it('do nothing when there are none', () => {
    assert.deepEqual(leftTo([], { text: '# yaml-language-server: $schema=x' }), []);
    assert.deepEqual(neighboursOf(undefined), { neighbours: [], yamlSchemas: [] });
    assert.deepEqual(neighboursOf({ neighbours: ['yaml', 'emacs', 3], yamlSchemas: 'x' }), {
      neighbours: ['yaml'],
      yamlSchemas: [],
    });
  });

  it('that read YAML or JSON have its outline and its faults, in files of that language', () => {
    assert.deepEqual(leftTo(['yaml'], {}), ['anchors', 'outline', 'syntax']);
    assert.deepEqual(leftTo(['yaml'], { languageId: 'json' }), []);
    assert.deepEqual(leftTo(['json'], { languageId: 'json' }), ['outline', 'syntax']);
    assert.deepEqual(leftTo(['json'], {}), []);
  });

  it('that read YAML know keys where they have a schema, and nowhere else', () => {
    const knows = (document: Parameters<typeof leftTo>[1]) => leftTo(['yaml'], document).includes('schema');
    assert.equal(knows({ uri: 'file:///w/template.yaml' }), false);
    assert.equal(knows({ uri: 'file:///w/app.cf.yaml' }), true);
    assert.equal(knows({ uri: 'file:///w/sam.yml' }), true);
    assert.equal(knows({ uri: 'file:///w/samples.yml' }), false);
    assert.equal(knows({ text: '# yaml-language-server: $schema=https://example.com/s.json\nResources:\n' }), true);
    assert.equal(knows({ uri: 'file:///w/stacks/one.yaml', yamlSchemas: ['stacks/*.yaml'] }), true);
    assert.equal(knows({ uri: 'file:///w/stacks/one.yaml', yamlSchemas: ['/stacks/**', 'x.yaml'] }), true);
    assert.equal(knows({ uri: 'file:///w/other/one.yaml', yamlSchemas: ['stacks/*.yaml'] }), false);
  });

  it('that know CloudFormation know the keys, names and outline of templates, also in JSON', () => {
    for (const languageId of ['yaml', 'json']) {
      assert.deepEqual(leftTo(['cloudformation'], { languageId }), ['schema', 'names', 'outline']);
      assert.deepEqual(leftTo(['cloudformation'], { languageId, dialect: 'ack' }), []);
    }
    // That one checks only.
    assert.deepEqual(leftTo(['cfn-lint'], {}), []);
  });

  it('that know Kubernetes know the keys of its objects', () => {
    for (const dialect of kubernetes) assert.deepEqual(leftTo(['kubernetes'], { dialect }), ['schema']);
    assert.deepEqual(leftTo(['kubernetes'], {}), []);
  });

  it('check the shape of what they know', () => {
    const shapes = (...neighbours: string[]) => shapeElsewhere(neighboursOf({ neighbours }));
    assert.deepEqual(shapes(), []);
    assert.deepEqual(shapes('json'), []);
    assert.deepEqual(shapes('cfn-lint'), ['cloudformation']);
    assert.deepEqual(shapes('kubernetes', 'yaml'), ['ack', 'cloudformation', 'hyperpod', 'legacy-operator']);
  });
});

describe('the server beside a YAML extension', () => {
  const text = 'mldeploy: 1\nbase: &base\n  memory: 2 GB\n  memory: 3 GB\nagain: *base\n# mldeploy: a: 1, a: 2\n';
  const alone = {};
  const beside = { neighbours: ['yaml'] };
  let client: LspClient;
  afterEach(() => client.stop());

  async function open(initializationOptions: object, languageId = 'yaml'): Promise<string> {
    client = await LspClient.inMemory({ capabilities: pullingCapabilities, initializationOptions });
    const uri = 'file:///faulty.yaml';
    await client.open(uri, text, languageId);
    return uri;
  }

  async function codesOf(uri: string): Promise<readonly unknown[]> {
    const params = { textDocument: { uri } };
    const report = await client.connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', params);
    return report.items.map(({ code }) => code);
  }

  const atAlias = (uri: string) => ({
    textDocument: { uri },
    position: client.document(uri).positionAt(text.indexOf('*base') + 1),
  });

  it('says nothing of what that reports and shows', async () => {
    const uri = await open(beside);
    assert.ok(!(await codesOf(uri)).includes('shape/duplicate-key'));
    assert.equal(await client.connection.sendRequest<Hover | null>('textDocument/hover', atAlias(uri)), null);
    assert.equal(await client.connection.sendRequest<Location | null>('textDocument/definition', atAlias(uri)), null);
  });

  for (const [title, options, languageId] of [
    ['alone', alone, 'yaml'],
    ['in our own language', beside, 'mldeploy'],
  ] as const) {
    it(`says it ${title}`, async () => {
      const uri = await open(options, languageId);
      assert.ok((await codesOf(uri)).includes('shape/duplicate-key'));
      assert.ok(await client.connection.sendRequest<Hover | null>('textDocument/hover', atAlias(uri)));
      assert.ok(await client.connection.sendRequest<Location | null>('textDocument/definition', atAlias(uri)));
    });
  }

  it('is told when one comes', async () => {
    const uri = await open(alone);
    assert.ok((await codesOf(uri)).includes('shape/duplicate-key'));
    await client.connection.sendNotification('mldeploy/neighbours', { neighbours: ['yaml'], yamlSchemas: [] });
    assert.ok(!(await codesOf(uri)).includes('shape/duplicate-key'));
  });
});
