import type { PlainDeployment } from '../model/plain.ts';

type Containers = NonNullable<NonNullable<PlainDeployment['model']>['containers']>;
export type PlainContainer = Containers[number];

export interface Place {
  readonly container: PlainContainer;
  /** Its pointer. */
  readonly at: string;
  readonly of: 'model' | 'package' | 'component';
}

/** Every container of the deployment, wherever it is written. */
export function containersOf(plain: PlainDeployment): readonly Place[] {
  return [
    ...placed(plain.model?.containers, '/model/containers', 'model'),
    ...placed(plain.modelPackage?.containers, '/modelPackage/containers', 'package'),
    ...(plain.components ?? []).flatMap((component, index) => {
      const at = `/components/${String(index)}`;
      const several = (component.specifications ?? []).map(
        (specification, number) => [specification, `${at}/specifications/${String(number)}`] as const,
      );
      const all = component.specification
        ? [[component.specification, `${at}/specification`] as const, ...several]
        : several;
      return all.flatMap(([{ container }, place]) =>
        container ? [{ container, at: `${place}/container`, of: 'component' as const }] : [],
      );
    }),
  ];
}

function placed(containers: Containers | undefined, at: string, of: Place['of']): readonly Place[] {
  return (containers ?? []).map((container, index) => ({ container, at: `${at}/${String(index)}`, of }));
}
