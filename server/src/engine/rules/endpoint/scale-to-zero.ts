import type { PlainDeployment } from '../../model/plain.ts';
import type { Hit, Rule } from '../rule.ts';

const limit = 'real-time/scale-to-zero';
const instances = 'sagemaker:variant:DesiredInstanceCount';
const copies = 'sagemaker:inference-component:DesiredCopyCount';

/** Only an endpoint that hosts inference components can scale to zero, and only a policy of its own wakes it. */
export const scaleToZero: Rule = (plain) => [...managed(plain), ...targets(plain)];

/** A variant with a model of its own hosts no inference components. */
function managed(plain: PlainDeployment): readonly Hit[] {
  if (plain.type !== 'real-time' || plain.components !== undefined) return [];
  return (plain.variants ?? []).flatMap(({ modelName, managedScaling }, index) => {
    const hasModel = modelName !== undefined || plain.model?.containers !== undefined;
    if (managedScaling?.min !== 0 || managedScaling.status === 'DISABLED' || !hasModel) return [];
    const at = `/variants/${String(index)}`;
    const pointer = `${at}/managedScaling/min`;
    return [{ limit, pointer, remedies: [{ pointer, value: 1 }], beside: [`${at}/modelName`] }];
  });
}

function targets(plain: PlainDeployment): readonly Hit[] {
  return (plain.scaling ?? []).flatMap(({ dimension, min, policies = [] }, index): readonly Hit[] => {
    if (min !== 0) return [];
    const at = `/scaling/${String(index)}`;
    const remedies = [{ pointer: `${at}/min`, value: 1 }];
    if (dimension === undefined || dimension === instances) {
      if (plain.type !== 'real-time') return [];
      return [{ limit, case: 'target', pointer: `${at}/min`, remedies, missing: [`${at}/dimension`] }];
    }
    // Without any policy in sight, those that scale it stand elsewhere.
    const types = policies.map(({ type }) => type);
    if (dimension !== copies || types.length === 0 || types.some((type) => type !== 'TargetTrackingScaling')) return [];
    return [
      {
        limit,
        case: 'never-wakes',
        pointer: `${at}/min`,
        remedies,
        mends: [wakePolicy(at)],
      },
    ];
  });
}

function wakePolicy(pointer: string): NonNullable<Hit['mends']>[number] {
  const title = 'Add a step scaling policy that wakes it, with its alarm';
  return { title, steps: [], amendment: { kind: 'wake-policy', pointer } };
}
