import type { PlainDeployment } from '../model/plain.ts';

type PlainComponent = NonNullable<PlainDeployment['components']>[number];
type PlainSpecification = NonNullable<PlainComponent['specification']>;

export interface PlacedSpecification {
  readonly component: PlainComponent;
  readonly specification: PlainSpecification;
  /** Pointer of the specification. */
  readonly at: string;
}

/** The one specification of each component, or its several. */
export function specificationsOf(plain: PlainDeployment): readonly PlacedSpecification[] {
  return (plain.components ?? []).flatMap((component, index) => {
    const at = `/components/${String(index)}`;
    const { specification: one, specifications = [] } = component;
    return [
      ...(one ? [{ component, specification: one, at: `${at}/specification` }] : []),
      ...specifications.map((specification, number) => ({
        component,
        specification,
        at: `${at}/specifications/${String(number)}`,
      })),
    ];
  });
}
