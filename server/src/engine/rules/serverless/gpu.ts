import { instanceOf } from '../../catalogue/catalogue.ts';
import type { Rule } from '../rule.ts';

/** A serverless variant has no instance, and so no accelerator; an image made for GPUs hints that one is needed. */
export const gpu: Rule = (plain) => {
  if (plain.type !== 'serverless') return [];
  const types = (plain.variants ?? []).flatMap(({ instanceType: type }, index) => {
    if (type === undefined) return [];
    const pointer = `/variants/${String(index)}/instanceType`;
    const accelerated = instanceOf(type)?.accelerator !== undefined;
    return [{ limit: accelerated ? 'serverless/no-gpu' : 'real-time/instance-vs-serverless', pointer }];
  });
  const images = (plain.model?.containers ?? []).flatMap(({ image }, index) =>
    image !== undefined && /:[^/]*-gpu\b/.test(image)
      ? [{ limit: 'serverless/no-gpu', case: 'image', pointer: `/model/containers/${String(index)}/image` }]
      : [],
  );
  return [...types, ...images];
};
