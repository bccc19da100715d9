import type { Hit, Rule } from '../rule.ts';
import { containersOf } from '../containers.ts';

const limit = 'model/model-data-url';
const mostCharacters = 1024;

/** ModelDataUrl names one .tar.gz; the prefix of a multi-model container has a limit of its own. */
export const dataUrl: Rule = (plain) =>
  containersOf(plain).flatMap(({ container, at, of }): readonly Hit[] => {
    const isSource = container.modelDataSource === true || container.dataSource !== undefined;
    const url = container.dataUrl ?? (isSource ? undefined : container.artifact);
    const pointer = `${at}/${container.dataUrl === undefined ? 'artifact' : 'dataUrl'}`;
    if (url === undefined) return [];
    if (url.length > mostCharacters) return [{ limit, case: 'long', pointer, bound: mostCharacters }];
    if (!/^(https|s3):\/\/[^/]/.test(url)) {
      const remedies = schemesOf(url).map((value) => ({ pointer, value }));
      return [{ limit, case: 'scheme', pointer, remedies }];
    }
    const isSingle = container.mode === undefined || container.mode === 'SingleModel';
    // The archive of an adapter is described nowhere.
    if (!isSingle || of === 'component' || url.endsWith('.tar.gz')) return [];
    if (!url.endsWith('/')) return [{ limit, case: 'archive', pointer }];
    return [{ limit, case: 'prefix', pointer, mends: of === 'model' ? [asDataSource(url, at)] : [] }];
  });

/** `S3://b/k`, `s3:/b/k` and `arn:aws:s3:::b/k` name an object too. */
function schemesOf(url: string): readonly string[] {
  const object = /^(?:s3:\/*|arn:aws[a-z-]*:s3:::)([a-z0-9][a-z0-9.-]+\/.*)$/i.exec(url)?.[1];
  return object === undefined ? [] : [`s3://${object}`];
}

function asDataSource(url: string, at: string): NonNullable<Hit['mends']>[number] {
  return {
    title: 'Give the prefix as a ModelDataSource, uncompressed',
    steps: [
      { pointer: `${at}/dataUrl`, value: undefined },
      { pointer: `${at}/dataSource/uri`, value: url },
      { pointer: `${at}/dataSource/dataType`, value: 'S3Prefix' },
      { pointer: `${at}/dataSource/compression`, value: 'None' },
    ],
  };
}
