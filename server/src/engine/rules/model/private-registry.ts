import { removalOf } from '../removal.ts';
import type { Hit, Rule } from '../rule.ts';

const limit = 'model/private-registry';

/** An image of a private registry is reached through the VPC of the model; only there are credentials asked for. */
export const privateRegistry: Rule = (plain) =>
  (plain.model?.containers ?? []).flatMap((container, index): readonly Hit[] => {
    const at = `/model/containers/${String(index)}`;
    const pointer = `${at}/repositoryAccess`;
    if (container.repositoryAccess === 'Vpc') {
      if (plain.network?.vpc === true) return [];
      return [{ limit, pointer, missing: ['/network', '/network/vpc'], remedies: inEcr(container.image, pointer) }];
    }
    if (container.repositoryCredentials === undefined) return [];
    const remedies = [{ pointer, value: 'Vpc' }];
    const credentials = [`${at}/repositoryAuth`, `${at}/repositoryCredentials`];
    const mends = [removalOf('Remove the credentials', plain, credentials)];
    return [
      { limit, case: 'credentials', pointer: `${at}/repositoryCredentials`, missing: [pointer], remedies, mends },
    ];
  });

/** An image that stands in ECR needs no private registry. */
function inEcr(image: string | undefined, pointer: string): readonly { pointer: string; value: string }[] {
  return image !== undefined && /\.dkr\.ecr\./.test(image) ? [{ pointer, value: 'Platform' }] : [];
}
