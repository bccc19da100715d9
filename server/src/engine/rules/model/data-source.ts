import type { Hit, Rule } from '../rule.ts';
import { containersOf } from '../containers.ts';

const limit = 'model/model-data-source';

/** S3DataSource has three members that go together; so have the additional sources. */
export const dataSource: Rule = (plain) =>
  containersOf(plain).flatMap(({ container, at }) => [
    ...(container.dataSource ? check(container.dataSource, `${at}/dataSource`) : []),
    ...(container.additionalDataSources ?? []).flatMap((source, index) =>
      check(source, `${at}/additionalDataSources/${String(index)}`),
    ),
  ]);

interface Source {
  readonly uri?: string | undefined;
  readonly dataType?: string | undefined;
  readonly compression?: string | undefined;
}

function check({ uri, dataType, compression }: Source, at: string): readonly Hit[] {
  const isArchive = uri?.endsWith('.tar.gz') === true;
  const meantType = uri === undefined ? undefined : uri.endsWith('/') ? 'S3Prefix' : 'S3Object';
  const meantForm = uri === undefined ? undefined : isArchive ? 'Gzip' : 'None';
  return [
    ...(uri === undefined
      ? [{ limit, case: 'missing', pointer: `${at}/uri`, words: { key: 'S3Uri', ownKey: 'uri' } }]
      : []),
    ...(dataType === undefined ? [absent(at, 'dataType', 'S3DataType', meantType)] : []),
    ...(compression === undefined ? [absent(at, 'compression', 'CompressionType', meantForm)] : []),
    ...(dataType === 'S3Prefix' && compression === 'Gzip' ? [gzipOfPrefix(at, isArchive)] : []),
    ...(dataType === 'S3Prefix' && uri !== undefined && !uri.endsWith('/') ? [openPrefix(at, uri, isArchive)] : []),
  ];
}

function absent(at: string, ownKey: string, key: string, meant: string | undefined): Hit {
  const pointer = `${at}/${ownKey}`;
  const remedies = meant === undefined ? [] : [{ pointer, value: meant }];
  return { limit, case: 'missing', pointer, words: { key, ownKey }, remedies };
}

function gzipOfPrefix(at: string, isArchive: boolean): Hit {
  const asObject = { pointer: `${at}/dataType`, value: 'S3Object' };
  const uncompressed = { pointer: `${at}/compression`, value: 'None' };
  const remedies = isArchive ? [asObject, uncompressed] : [uncompressed, asObject];
  return { limit, case: 'gzip', pointer: `${at}/compression`, remedies, beside: [`${at}/dataType`] };
}

function openPrefix(at: string, uri: string, isArchive: boolean): Hit {
  const pointer = `${at}/uri`;
  const closed = { pointer, value: `${uri}/` };
  const asObject = { pointer: `${at}/dataType`, value: 'S3Object' };
  return {
    limit,
    case: 'slash',
    pointer,
    remedies: isArchive ? [asObject] : [closed, asObject],
    beside: [`${at}/dataType`],
  };
}
