import { isMarketplacePackage } from '../catalogue/catalogue.ts';
import type { PlainDeployment } from '../model/plain.ts';

/** Pointers to the containers' model packages that come from AWS Marketplace. */
export function marketplacePackages(plain: PlainDeployment): readonly string[] {
  return (plain.model?.containers ?? []).flatMap(({ modelPackage }, index) =>
    modelPackage !== undefined && isMarketplacePackage(modelPackage)
      ? [`/model/containers/${String(index)}/modelPackage`]
      : [],
  );
}
