import { valueOf } from '../../model/field.ts';
import type { Document } from '../../yaml/node.ts';
import { blankDeployment } from '../blank.ts';
import { opened } from '../fields.ts';
import { string, type Section } from '../read.ts';
import { readerOf, readObjectives, readWorkload } from '../workload.ts';
import { lowerCompute } from './lower-compute.ts';
import { lowerModel } from './lower-model.ts';
import { lowerCompilation } from './lower-registry.ts';
import { nothingIn } from './nothing.ts';
import type { OwnDeployment } from './source.ts';
import { outsideTargets } from './targets.ts';

/** Whether something else than SageMaker runs the model. */
export function isOutside(root: Section): boolean {
  const target = valueOf(root.field('target', string));
  return target !== undefined && Object.hasOwn(outsideTargets, target);
}

/** A model on Lambda, containers, AWS Batch or devices: it has no endpoint, and its limits are those of what runs it. */
export function lowerOutside(document: Document, root: Section): OwnDeployment {
  const none = nothingIn(root);
  const name = valueOf(root.field('name', string))?.trim() ?? '';
  return {
    ...blankDeployment(none),
    dialect: 'own',
    document: document.index,
    title: name === '' ? `deployment ${String(document.index + 1)}` : name,
    when: undefined,
    anchor: root.node?.get('target')?.key.span ?? root.near,
    extent: document.span,
    region: root.field('region', string),
    model: lowerModel(root),
    compute: lowerCompute(root),
    compilation: valueOf(root.field('target', string)) === 'greengrass' ? lowerCompilation(root) : none,
    workload: readWorkload(readerOf(opened(root, 'workload')), none),
    objectives: readObjectives(readerOf(opened(root, 'objectives'))),
    source: { root, endpoint: none },
  };
}
