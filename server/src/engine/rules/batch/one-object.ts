import type { Rule } from '../rule.ts';

/** An object is processed by one instance: with a single one, all others stay idle. */
export const oneObject: Rule = (plain) => {
  const count = plain.variants?.[0]?.instanceCount;
  const { input, dataType = 'S3Prefix' } = plain.batch ?? {};
  // A prefix that ends in the extension of a data file is one object, as far as anybody can tell.
  if (plain.type !== 'batch' || count === undefined || count < 2 || dataType !== 'S3Prefix') return [];
  if (input === undefined || !/\/[^/]+\.(csv|jsonl?|txt|tsv|parquet|libsvm|recordio|tfrecord)(\.gz)?$/i.test(input)) {
    return [];
  }
  const pointer = '/variants/0/instanceCount';
  return [
    {
      limit: 'batch/one-file-many-instances',
      pointer,
      words: { input: input.slice(input.lastIndexOf('/') + 1) },
      remedies: [{ pointer, value: 1 }],
      missing: plain.batch?.dataType === undefined ? ['/batch/dataType'] : [],
    },
  ];
};
