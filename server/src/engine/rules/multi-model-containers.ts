import type { PlainDeployment } from '../model/plain.ts';

type PlainContainer = NonNullable<NonNullable<PlainDeployment['model']>['containers']>[number];

/** The containers that serve many models, with their pointers. */
export function multiModelContainers(plain: PlainDeployment): readonly (readonly [PlainContainer, string])[] {
  return (plain.model?.containers ?? []).flatMap((container, index) =>
    container.mode === 'MultiModel' ? [[container, `/model/containers/${String(index)}`] as const] : [],
  );
}
