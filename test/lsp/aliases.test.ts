import assert from 'node:assert/strict';
import type { Hover, Location } from 'vscode-languageserver';
import { LspClient, pullingCapabilities } from '#test/lsp-client.ts';

const text = `mldeploy: 1
base: &base # &base in a comment
  memory: 2 GB
  note: "*base and &base in a string"
other: &list [1, 2]
endpoint:
  <<: *base
  more: { a: *list, b: *nowhere }
  quoted: '*base'
base: &base
  memory: 4 GB
again: *base
---
lost: *base
`;
const uri = 'file:///aliases.yaml';

describe('aliases', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.inMemory({ capabilities: pullingCapabilities });
    await client.open(uri, text);
  });
  after(() => client.stop());

  /** Asks at the position of `|` in the pattern. */
  async function at<R>(method: string, pattern: string): Promise<R> {
    const offset = text.indexOf(pattern.replace('|', '')) + pattern.indexOf('|');
    assert.ok(offset >= 0, pattern);
    const position = client.document(uri).positionAt(offset);
    return client.connection.sendRequest<R>(method, { textDocument: { uri }, position });
  }

  async function definitionLine(pattern: string): Promise<number | undefined> {
    return (await at<Location | null>('textDocument/definition', pattern))?.range.start.line;
  }

  it('lead to the last anchor of their name before them', async () => {
    assert.equal(await definitionLine('<<: |*base'), 1);
    assert.equal(await definitionLine('<<: *ba|se'), 1);
    assert.equal(await definitionLine('<<: *base|'), 1);
    assert.equal(await definitionLine('a: *li|st'), 4);
    assert.equal(await definitionLine('again: *b|ase'), 9);
    const found = await at<Location>('textDocument/definition', '<<: *ba|se');
    assert.equal(client.document(uri).getText(found.range), '&base');
  });

  it('lead nowhere from strings, comments, other documents and names that are not there', async () => {
    for (const pattern of [
      "'*ba|se'",
      '"*ba|se',
      'b: *no|where',
      'lost: *ba|se',
      '# &ba|se',
      'memory: 2| GB',
      '|mldeploy',
    ]) {
      assert.equal(await at('textDocument/definition', pattern), null, pattern);
      const hover = await at<Hover | null>('textDocument/hover', pattern);
      assert.doesNotMatch(JSON.stringify(hover), /```/, pattern);
    }
  });

  it('show what stands at the anchor', async () => {
    const hover = await at<Hover>('textDocument/hover', '<<: *ba|se');
    assert.deepEqual(hover, {
      contents: { kind: 'markdown', value: '```yaml\nmemory: 2 GB\nnote: "*base and &base in a string"\n```' },
      range: { start: { line: 6, character: 6 }, end: { line: 6, character: 11 } },
    });
    const list = await at<Hover>('textDocument/hover', 'a: *li|st');
    assert.deepEqual(list.contents, { kind: 'markdown', value: '```yaml\n[1, 2]\n```' });
  });
});
