import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { limitIds } from '#engine';
import { generateSettings } from '../../server/scripts/gen-settings.ts';
import { matchesGlob } from '#file-search/glob.ts';
import { defaultServerSettings, readSettings, settingsTable } from '../../server/src/lsp/settings.ts';

function read(section: unknown) {
  const malformed: string[] = [];
  const settings = readSettings(section, (key) => malformed.push(key));
  return { settings, malformed };
}

describe('settings', () => {
  it('are contributed as the table says', async () => {
    const fresh = (await generateSettings()).get('package.json') ?? '';
    const committed = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    assert.deepEqual(JSON.parse(committed), JSON.parse(fresh), 'run npm run gen');
  });

  it('have defaults that mean what the engine takes as default', () => {
    const defaults = Object.fromEntries(settingsTable.map(({ key, schema }) => [key, schema['default']]));
    const { settings, malformed } = read(defaults);
    assert.deepEqual(malformed, []);
    // Files that are not open are looked at where the editor shows its defaults, and nowhere else.
    const { workspace } = defaultServerSettings;
    assert.deepEqual(settings, { ...defaultServerSettings, workspace: { ...workspace, analyse: true } });
  });

  it('are read nested and flat', () => {
    const nested = read({ limits: { contested: 'error' }, workload: { payload: '2 MB', traffic: '12/s' } });
    const flat = read({ 'limits.contested': 'error', 'workload.payload': '2 MB', 'workload.traffic': '12/s' });
    assert.deepEqual(nested, flat);
    assert.equal(nested.settings.engine.contested, 'error');
    assert.equal(nested.settings.engine.assumed.requestBytes, 2 * 1024 * 1024);
    assert.equal(nested.settings.engine.assumed.averageRequestsPerSecond, 12);
    assert.equal(nested.settings.engine.assumed.pattern, 'steady');
  });

  it('stay at their default, and are named, when they cannot be understood', () => {
    const { settings, malformed } = read({
      region: 'Frankfurt',
      workload: { payload: 600, pattern: 'wild', inferenceTime: 'long' },
      codeLens: { enabled: 'no' },
      files: { exclude: '**' },
      severity: { 'serverless/memory': 'loud', 'serverless/payload-max': 'off' },
    });
    assert.deepEqual(malformed.sort(), [
      'mldeploy.codeLens.enabled',
      'mldeploy.files.exclude',
      'mldeploy.region',
      'mldeploy.workload.inferenceTime',
      'mldeploy.workload.pattern',
      'mldeploy.workload.payload',
    ]);
    const severities = { 'serverless/payload-max': 'off' } as const;
    assert.deepEqual(settings.engine, { ...defaultServerSettings.engine, severities });
  });

  it('spread severities of groups to their codes, which count first', () => {
    const { severities } = read({ severity: { 'serverless/memory': 'error', 'serverless/*': 'off' } }).settings.engine;
    assert.equal(severities['serverless/memory'], 'error');
    assert.equal(severities['serverless/timeout'], 'off');
    assert.equal(severities['async/timeout'], undefined);
  });

  it('name every code, in the editor and in the schema of a project', async () => {
    interface Choices {
      properties: Record<string, { enum: string[]; description: string } | undefined>;
    }
    const files = await generateSettings();
    const parse = (name: string): unknown => JSON.parse(files.get(name) ?? '');
    const { contributes } = parse('package.json') as {
      contributes: { configuration: readonly { properties: { 'mldeploy.severity'?: Choices } }[] };
    };
    const { properties } = parse('schemas/mldeployrc.schema.json') as { properties: { severity: Choices } };
    const inEditor = contributes.configuration.flatMap((section) => section.properties['mldeploy.severity'] ?? []);
    assert.equal(inEditor.length, 1);
    for (const choices of [...inEditor, properties.severity]) {
      for (const id of limitIds) {
        assert.deepEqual(choices.properties[id]?.enum, ['error', 'warning', 'info', 'off'], id);
        assert.notEqual(choices.properties[id].description, '', id);
      }
    }
  });

  it('can switch every code off', () => {
    for (const id of limitIds) {
      const { severities } = read({ severity: { [id]: 'off' } }).settings.engine;
      assert.deepEqual(severities, { [id]: 'off' });
    }
  });

  it('take quotas that are numbers', () => {
    const { quotas } = read({ quotas: { 'quota/endpoints': 20, 'quota/variants': 'many' } }).settings.engine;
    assert.deepEqual(quotas, { 'quota/endpoints': 20 });
  });

  it('leave the shape of other formats to the extensions that check it, unless told otherwise', () => {
    const beside = { neighbours: ['kubernetes'], yamlSchemas: [] } as const;
    const shapeElsewhere = ['ack', 'hyperpod', 'legacy-operator'];
    const shapeOf = (section: unknown) => {
      const { shape, shapeElsewhere: others } = readSettings(section, () => undefined, beside).engine;
      return { shape, shapeElsewhere: others };
    };
    assert.deepEqual(shapeOf({}), { shape: 'on', shapeElsewhere });
    assert.deepEqual(shapeOf({ shape: { otherFormats: 'auto' } }), { shape: 'on', shapeElsewhere });
    assert.deepEqual(shapeOf({ shape: { otherFormats: 'on' } }), { shape: 'on', shapeElsewhere: [] });
    assert.equal(shapeOf({ 'shape.otherFormats': 'off' }).shape, 'off');
    assert.deepEqual(read({ shape: { otherFormats: 'sometimes' } }).malformed, ['mldeploy.shape.otherFormats']);
  });

  for (const nothing of [null, undefined, 'x', 3, []]) {
    it(`are the defaults when the client answers ${JSON.stringify(nothing)}`, () => {
      assert.deepEqual(read(nothing), { settings: defaultServerSettings, malformed: [] });
    });
  }
});

describe('globs', () => {
  const cases: readonly [glob: string, yes: readonly string[], no: readonly string[]][] = [
    ['**/vendor/**', ['vendor/x.yaml', 'a/vendor/b/x.yaml'], ['vendors/x.yaml', 'a/x-vendor/b']],
    ['vendor', ['vendor', 'vendor/a/x.yaml'], ['a/vendor']],
    ['*.yaml', ['x.yaml', '.yaml'], ['a/x.yaml', 'x.yml']],
    ['**/*.{yaml,yml}', ['x.yml', 'a/b/x.yaml'], ['x.json']],
    ['draft-?.yaml', ['draft-1.yaml'], ['draft-12.yaml', 'draft-/.yaml']],
    ['[!a-c]x', ['dx'], ['ax', 'cx']],
    ['a+(b).y$', ['a+(b).y$'], ['aab.y']],
    ['[z-a]', [], ['z', 'a', '']],
    ['{a', ['{a'], ['a']],
    ['[', ['['], ['']],
    ['', [''], ['x']],
  ];
  for (const [glob, yes, no] of cases) {
    it(`match as editors match: ${JSON.stringify(glob)}`, () => {
      for (const path of yes) assert.ok(matchesGlob(glob, path), path);
      for (const path of no) assert.ok(!matchesGlob(glob, path), path);
    });
  }
});
