import assert from 'node:assert/strict';
import { CancellationTokenSource, type Connection } from 'vscode-languageserver';
import { Guard } from '../../server/src/lsp/guard.ts';
import { LspClient, pullingCapabilities } from '#test/lsp-client.ts';
import { fraudDetector } from '#test/manifests.ts';

describe('the guard', () => {
  function setUp() {
    const log: string[] = [];
    const console = { error: (text: string) => log.push(text), log: (text: string) => log.push(text) };
    const state = { version: 1, onTurn: () => undefined as unknown };
    const nextTurn = () => {
      state.onTurn();
      return Promise.resolve();
    };
    const guard = new Guard({ console } as unknown as Connection, { version: 'test', nextTurn }, () => state.version);
    return { log, state, guard, cancel: new CancellationTokenSource() };
  }

  it('does no work for a request that is cancelled while it waits for its turn', async () => {
    const { guard, state, cancel } = setUp();
    let worked = false;
    const handler = guard.request({ name: 'hover', neutral: null, handle: () => ((worked = true), null) });
    state.onTurn = () => {
      cancel.cancel();
    };
    await assert.rejects(handler({}, cancel.token), { code: -32800 });
    assert.equal(worked, false);
  });

  it('answers nothing when the document changes before or during the work', async () => {
    for (const moment of ['before', 'during']) {
      const { guard, state, cancel } = setUp();
      const change = () => {
        state.version++;
      };
      const handle = () => {
        if (moment === 'during') change();
        return ['found'];
      };
      const handler = guard.request<string, string[]>({ name: 'x', neutral: [], pinnedTo: (uri) => uri, handle });
      if (moment === 'before') state.onTurn = change;
      assert.deepEqual(await handler('file:///a', cancel.token), [], moment);
    }
  });

  it('logs a failure once and answers the neutral value', async () => {
    const { guard, log, cancel } = setUp();
    const error = new Error('broken');
    const handle = () => {
      throw error;
    };
    const handler = guard.request<unknown, string[]>({ name: 'hover', neutral: [], handle });
    assert.deepEqual(await handler({}, cancel.token), []);
    assert.deepEqual(await handler({}, cancel.token), []);
    assert.equal(log.length, 1);
    assert.match(log[0] ?? '', /^hover failed.*broken/s);
  });

  it('stands between the connection and every request', async () => {
    const client = await LspClient.inMemory({ capabilities: pullingCapabilities });
    const uri = 'file:///a.yaml';
    await client.open(uri, fraudDetector);
    const cancel = new CancellationTokenSource();
    const asked = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, cancel.token);
    cancel.cancel();
    await assert.rejects(asked, { code: -32800 });
    assert.equal((await client.pull(uri)).items?.length, 1);
    await client.stop();
  });
});
