import { endpointTypes } from '../../model/deployment.ts';
import type { Document, MapNode } from '../../yaml/node.ts';
import { meantWord } from './shape/meant.ts';
import { outsideTargets } from './targets.ts';

/** Either key may be missing, never both. */
export const mark = /\b(?:mldeploy|endpoint)["']?\s*:/;

/** Any of these beside the version key is the second signal. */
const sections = [
  ...['endpoint', 'model', 'models', 'containers', 'variants', 'components', 'workload', 'objectives'],
  ...['function', 'task', 'job', 'service', 'edge'],
];

/** How many other keys a file may hold that has just been begun with the version key. */
const begun = 2;

export function recognise(document: Document): number {
  const root = document.root;
  if (root?.kind !== 'map' || root.get('Resources') || root.get('apiVersion')) return 0;
  const known = sections.filter((key) => root.get(key)).length;
  if (root.get('mldeploy')) {
    if (known > 0) return 1;
    return root.pairs.length <= 1 + begun ? 0.9 : 0;
  }
  return hasOurEndpoint(root) && known > 1 ? 0.6 : 0;
}

/** Without the version key, as in a second document of a file: an endpoint of a type of ours, well written or not, and one more section. */
function hasOurEndpoint(root: MapNode): boolean {
  const endpoint = root.get('endpoint')?.value;
  const type = endpoint?.kind === 'map' ? endpoint.get('type')?.value : undefined;
  if (type?.kind !== 'scalar') return false;
  return meantWord(type.text, endpointTypes) !== undefined || Object.hasOwn(outsideTargets, type.text);
}
