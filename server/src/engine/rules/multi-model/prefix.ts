import type { Hit, Rule } from '../rule.ts';
import { multiModelContainers } from '../multi-model-containers.ts';

/** A multi-model container is given the S3 prefix below which its models stand. */
export const multiModelPrefix: Rule = (plain) =>
  multiModelContainers(plain).flatMap(([container, at]): readonly Hit[] => {
    if (container.modelDataSource === true) return [fromDataSource(container.dataSource?.uri, at)];
    const pointer = `${at}/artifact`;
    const url = container.artifact;
    const beside = [`${at}/mode`];
    if (url === undefined) return [{ limit: 'multi-model/mode', case: 'no-prefix', pointer, beside }];
    if (!/\.(tar\.gz|tgz|tar|zip)$/i.test(url)) return [];
    const prefix = url.slice(0, url.lastIndexOf('/') + 1);
    const remedies = /^(s3|https):\/\/[^/]+\//.test(prefix) ? [{ pointer, value: prefix }] : [];
    return [{ limit: 'multi-model/mode', case: 'archive', pointer, remedies, beside }];
  });

function fromDataSource(uri: string | undefined, at: string): Hit {
  const prefix = uri?.endsWith('/') ? uri : undefined;
  return {
    limit: 'multi-model/no-model-data-source',
    pointer: `${at}/modelDataSource`,
    mends:
      prefix === undefined
        ? []
        : [
            {
              title: 'Give the prefix as the model data URL',
              steps: [
                { pointer: `${at}/modelDataSource`, value: undefined },
                { pointer: `${at}/dataSource`, value: undefined },
                { pointer: `${at}/dataUrl`, value: prefix },
              ],
            },
          ],
    beside: [`${at}/mode`],
  };
}
