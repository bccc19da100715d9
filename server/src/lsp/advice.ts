import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { advised, deploymentReportOf, dueForAdvice, type Analysis } from '#engine';
import type { Context } from './context.ts';

/** In a longer file the whole comparison is made for those only that may get a finding by it. */
const fewDeployments = 10;

/** Who types pauses less than this between two keys. */
const idleMs = 200;

/**
 * What the estimate says of open documents. An estimate takes longer than a key press may: the limits are published first, and
 * this follows once nobody types, one deployment at a time, so that no answer waits for more than one of them.
 */
export class Advice {
  readonly #context: Context;
  readonly #publish: (uri: string) => Promise<void>;
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(context: Context, publish: (uri: string) => Promise<void>) {
    this.#context = context;
    this.#publish = publish;
  }

  /** After each change of the document or of its settings. */
  request(uri: string): void {
    this.forget(uri);
    const start = (): void => {
      this.#waiting.delete(uri);
      void this.#context.guard.run('the advice', undefined, () => this.#advise(uri));
    };
    this.#waiting.set(uri, setTimeout(start, idleMs));
  }

  forget(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
  }

  stop(): void {
    for (const uri of [...this.#waiting.keys()]) this.forget(uri);
  }

  /** Given up as soon as the document changes: the change asks again. */
  async #advise(uri: string): Promise<void> {
    const { client, connection, documents, host } = this.#context;
    const analysed = await documents.analysed(uri);
    if (!analysed) return;
    const { analysis, settings } = analysed;
    const due = dueIn(analysis);
    for (const index of due) {
      deploymentReportOf(analysis, index, settings.engine);
      await host.nextTurn();
      await host.nextTurn();
      if ((await documents.analysed(uri)) !== analysed) return;
    }
    const complete = advised(analysis);
    documents.replace(analysed, complete);
    await this.#publish(uri);
    // With all options compared, lenses know where costs cross.
    if (due.length > 0 && settings.codeLens && client.refreshesLenses) {
      await connection.sendRequest(CodeLensRefreshRequest.type);
    }
  }
}

function dueIn(analysis: Analysis): readonly number[] {
  const { deployments } = analysis;
  const all = deployments.length <= fewDeployments ? deployments.keys() : [];
  return [...new Set([...dueForAdvice(analysis), ...all])];
}
