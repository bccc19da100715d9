import { readFile } from 'node:fs/promises';

const root = new URL('../../', import.meta.url);

/** The whole deployments among the snippets of VS Code, for editors that do not read its files. */
export async function generateOwnSnippets(): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(new URL('snippets/mldeploy.code-snippets', root), 'utf8');
  const snippets = Object.entries(JSON.parse(text) as Readonly<Record<string, Snippet>>);
  const whole = snippets.filter(([, { body }]) => body[0]?.startsWith('mldeploy:'));
  const rows = whole.map(([title, { prefix, description, body }]) => {
    return { title, prefix: [prefix].flat()[0]?.replace(/^mldeploy-/, ''), description, body: body.join('\n') };
  });
  return new Map([['server/src/engine/generated/own-snippets.json', JSON.stringify(rows)]]);
}

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}
