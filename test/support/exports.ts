import { readdirSync, readFileSync } from 'node:fs';
import { analyse, defaultSettings, type Analysis } from '#engine';

export interface Sample {
  readonly name: string;
  readonly analysis: Analysis;
}

const root = new URL('../../', import.meta.url);

/** Every manifest of our own format in fixtures and examples that deploys something and has no error. */
export function validManifests(): readonly Sample[] {
  return ['test/fixtures/own', 'test/fixtures/conformance', 'examples']
    .flatMap((folder) => namesIn(folder).map((name) => `${folder}/${name}`))
    .filter((name) => !name.includes('.template.'))
    .map((name) => ({ name, analysis: analyse(readFileSync(new URL(name, root), 'utf8'), defaultSettings) }))
    .filter(({ analysis }) => analysis.deployments.length > 0 && !allFindings(analysis).some(isError));
}

function namesIn(folder: string): readonly string[] {
  const names = readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

/** Also those that a comment of the file has switched off: an export takes no comments along. */
export function allFindings({ documents }: Analysis): Analysis['findings'] {
  return documents.flatMap(({ findings }) => findings);
}

function isError({ severity }: Analysis['findings'][number]): boolean {
  return severity === 'error';
}
