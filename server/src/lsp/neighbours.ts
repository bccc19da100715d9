import { neighbourKinds, type Neighbour, type Neighbours } from '#protocol/neighbours.ts';
import { isRecord, strings } from './client.ts';
import { matchesGlob } from '#file-search/glob.ts';

export type { Neighbours } from '#protocol/neighbours.ts';

/**
 * What an editor needs to be told once only:
 * - `schema`: which keys and values there are, and what they mean
 * - `names`: what logical ids and parameters there are, and where
 * - `anchors`: where the anchor of an alias is, and what stands there
 * - `outline`: symbols, foldable parts, ranges to select
 * - `syntax`: faults that any reader of YAML or JSON finds
 *
 * References to names, and renaming them, no neighbour knows: they are not in the list, and always ours.
 */
export type Service = 'schema' | 'names' | 'anchors' | 'outline' | 'syntax';

export interface Told {
  readonly uri: string;
  readonly languageId: string;
  readonly text: string;
}

export const noNeighbours: Neighbours = { neighbours: [], yamlSchemas: [] };

/** From whatever a client sends. */
export function neighboursOf(sent: unknown): Neighbours {
  const { neighbours, yamlSchemas } = isRecord(sent) ? sent : {};
  const named = strings(neighbours);
  return {
    neighbours: neighbourKinds.filter((kind) => named.includes(kind)),
    yamlSchemas: strings(yamlSchemas),
  };
}

/** Whether another extension does it for the document, which is written in the dialect. */
export function isElsewhere(
  service: Service,
  document: Told,
  dialect: string | undefined,
  { neighbours, yamlSchemas }: Neighbours,
): boolean {
  const has = (kind: Neighbour): boolean => neighbours.includes(kind);
  const writing = writings[document.languageId];
  const isWritten = writing !== undefined && has(writing);
  const isTemplate = dialect === 'cloudformation' && has('cloudformation');
  switch (service) {
    case 'syntax':
      return isWritten;
    case 'outline':
      return isWritten || isTemplate;
    case 'anchors':
      return writing === 'yaml' && isWritten;
    case 'names':
      return isTemplate;
    case 'schema':
      if (dialect === 'own') return false;
      if (isTemplate || (has('kubernetes') && kubernetes.includes(dialect ?? ''))) return true;
      return writing === 'yaml' && isWritten && hasYamlSchema(document, yamlSchemas);
  }
}

/** Ids of the dialects whose shape the neighbours check. */
export function shapeElsewhere({ neighbours }: Neighbours): readonly string[] {
  return [...new Set(neighbours.flatMap((kind) => shapes[kind]))].sort();
}

const kubernetes: readonly string[] = ['ack', 'hyperpod', 'legacy-operator'];

const shapes: Readonly<Record<Neighbour, readonly string[]>> = {
  yaml: ['cloudformation', ...kubernetes],
  json: [],
  cloudformation: ['cloudformation'],
  'cfn-lint': ['cloudformation'],
  kubernetes,
};

/** By the editor's language: whoever is at home in it. Our own language has nobody else. */
const writings: Readonly<Record<string, 'yaml' | 'json'>> = { yaml: 'yaml', json: 'json', jsonc: 'json' };

/** The names by which JSON Schema Store, from which the YAML extension takes its schemas, knows templates. */
const storeNames =
  /(?:\.cf\.(?:ya?ml|json)|(?:^|\/)cloudformation\.(?:ya?ml|json)|(?:^|[./])sam\.(?:ya?ml|json)|(?:^|\/)serverless\.template)$/;

/** Without a schema the YAML extension knows no keys, and there is nothing to leave to it. */
function hasYamlSchema({ uri, text }: Told, globs: readonly string[]): boolean {
  if (/^#.*\byaml-language-server\s*:.*\$schema\s*=/m.test(text) || storeNames.test(uri)) return true;
  const path = uri.replace(/^[^:]*:\/*/, '');
  return globs.some((glob) => matchesGlob(`**/${glob.replace(/^\/+/, '')}`, path));
}
