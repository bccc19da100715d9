import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { DocumentSymbol } from 'vscode-languageserver';
import { LspClient, pullingCapabilities, type ClientOptions } from '#test/lsp-client.ts';
import { fraudDetector, template } from '#test/manifests.ts';
import { nameFixtures } from '../engine/assist/name-fixtures.ts';
import { readMarkers } from '#test/name-markers.ts';

const capabilities = {
  ...pullingCapabilities,
  textDocument: { ...pullingCapabilities.textDocument, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
};

describe('the outline', () => {
  let client: LspClient;
  afterEach(() => client.stop());

  async function symbols(text: string, languageId = 'yaml', more: ClientOptions = {}): Promise<DocumentSymbol[]> {
    client = await LspClient.inMemory({ capabilities, ...more });
    const uri = 'file:///acme/manifest.yaml';
    await client.open(uri, text, languageId);
    return client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
  }

  function lines(found: readonly DocumentSymbol[], depth = 0): readonly string[] {
    return found.flatMap(({ name, detail = '', children = [] }) => [
      `${'  '.repeat(depth)}${name}${detail === '' ? '' : ` (${detail})`}`,
      ...lines(children, depth + 1),
    ]);
  }

  function inner(found: readonly DocumentSymbol[]): void {
    const at = ({ line, character }: { line: number; character: number }): number => line * 1000 + character;
    for (const { range, selectionRange, children = [] } of found) {
      assert.ok(at(range.start) <= at(selectionRange.start) && at(selectionRange.end) <= at(range.end));
      for (const child of children) {
        assert.ok(at(range.start) <= at(child.range.start) && at(child.range.end) <= at(range.end), child.name);
      }
      inner(children);
    }
  }

  it('of our own format has its sections', async () => {
    const example = readFileSync(new URL('../../examples/price-hints.mldeploy.yaml', import.meta.url), 'utf8');
    const found = await symbols(`${fraudDetector}---\n${example}`, 'mldeploy');
    inner(found);
    assert.deepEqual(lines(found).slice(0, 7), [
      'fraud-detector (serverless)',
      '  model',
      '  endpoint (serverless)',
      '  workload',
      '  objectives',
      '    latency',
      'price-hints (real-time)',
    ]);
    const [, second] = found;
    const items = (section: string): readonly string[] | undefined =>
      second?.children?.find(({ name }) => name === section)?.children?.map(({ name }) => name);
    assert.deepEqual([items('variants'), items('shadow')], [['live'], ['next']]);
  });

  it('of a template has what belongs to SageMaker', async () => {
    const { text } = readMarkers(nameFixtures['a template in YAML'] ?? '');
    const found = await symbols(text);
    inner(found);
    assert.deepEqual(lines(found), [
      'Model (Model)',
      'Config (EndpointConfig)',
      '  Blue',
      'Endpoint (Endpoint)',
      'Target (ScalableTarget)',
    ]);
  });

  it('of objects of Kubernetes and inputs of the command line has each', async () => {
    const ack = await symbols(readMarkers(nameFixtures['objects of ACK'] ?? '').text);
    inner(ack);
    assert.deepEqual(lines(ack), [
      'model-object (Model)',
      'fraud-config (EndpointConfig)',
      '  AllTraffic (ml.m5.large)',
      'fraud (Endpoint)',
      'target (ScalableTarget)',
    ]);
    await client.stop();
    const cli = await symbols(readMarkers(nameFixtures['inputs of the command line'] ?? '').text);
    inner(cli);
    assert.deepEqual(lines(cli).slice(0, 3), ['fraud (Model)', 'fraud (EndpointConfig)', '  Blue (ml.m5.large)']);
  });

  it('is not given twice', async () => {
    const initializationOptions = { mldeployClient: true, neighbours: ['yaml'], yamlSchemas: [] };
    assert.deepEqual(await symbols(template, 'yaml', { initializationOptions }), []);
    await client.stop();
    assert.equal((await symbols(fraudDetector, 'mldeploy', { initializationOptions })).length, 1);
  });
});
