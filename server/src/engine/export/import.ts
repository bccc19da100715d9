import type { Deployment } from '../model/deployment.ts';
import { valueOf } from '../model/field.ts';
import { printYaml } from '../yaml/print.ts';
import type { Converted, Refused } from './export.ts';
import { Gather } from './gather.ts';
import { ownManifest } from './own/manifest.ts';

/** What our format has no word for, and does not need: names of what it names itself, and the weight of one variant alone. */
export const needless: readonly string[] = [
  '/variants/0/name',
  '/variants/0/weight',
  '/variants/*/modelName',
  '/shadowVariants/*/modelName',
  '/scaling/*/policies/*/name',
  '/scaling/*/schedule/*/name',
];

/** The deployments in our own format, each a document. */
export function imported(deployments: readonly Deployment[]): Converted | Refused {
  if (deployments.length === 0)
    return { kind: 'refused', reason: 'there is no deployment on AWS in this file that could be imported' };
  const gather = new Gather(deployments);
  const bodies: string[] = [];
  for (const deployment of deployments) {
    const { title, type, dialect, compute, variants } = deployment;
    if (dialect === 'own') return { kind: 'refused', reason: `${title} is written in our own format already` };
    if (compute.kind !== 'absent') {
      return { kind: 'refused', reason: `${title} does not run on SageMaker, and only what does is imported` };
    }
    const known = valueOf(type);
    if (known === undefined || variants.kind !== 'known')
      return { kind: 'refused', reason: `nobody can see of which type ${title} is, or on what it runs` };
    bodies.push(printYaml(ownManifest(deployment, known, gather)));
  }
  const title = deployments.map((deployment) => deployment.title).join(', ');
  return { kind: 'converted', title: `${title}, by ML Deploy`, body: bodies.join('---\n'), notes: gather.notes };
}
