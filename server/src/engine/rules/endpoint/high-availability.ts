import type { PlainDeployment } from '../../model/plain.ts';
import type { Hit, Rule } from '../rule.ts';

const limit = 'real-time/ha-instances';

/** What AWS recommends for production: two instances, in two Availability Zones. */
export const highAvailability: Rule = (plain) =>
  plain.type === 'real-time' ? [...singleInstance(plain), ...singleSubnet(plain)] : [];

function singleInstance(plain: PlainDeployment): readonly Hit[] {
  const [variant, ...others] = plain.variants ?? [];
  if (variant?.instanceCount !== 1 || others.length > 0) return [];
  const isMultiModel = (plain.model?.containers ?? []).some(({ mode }) => mode === 'MultiModel');
  const isScaled = (plain.scaling ?? []).some(({ min = 2 }) => min > 1) || (variant.managedScaling?.min ?? 0) > 1;
  // Multi-model endpoints have this advice as a limit of their own.
  if (isMultiModel || isScaled) return [];
  const pointer = '/variants/0/instanceCount';
  return [{ limit, pointer, bound: 2, remedies: [{ pointer, value: 2 }] }];
}

function singleSubnet({ network }: PlainDeployment): readonly Hit[] {
  const isSingle = network?.subnets?.length === 1 && (network.subnets[0] ?? null) !== null;
  return isSingle ? [{ limit, case: 'subnets', pointer: '/network/subnets', bound: 2 }] : [];
}
