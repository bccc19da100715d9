import type { Hit, Rule } from '../rule.ts';

const placeholder = 'REPLACE-WITH-ACCOUNT.dkr.ecr.REPLACE-WITH-REGION.amazonaws.com/REPLACE-WITH-IMAGE:latest';

/** A container is an image, or a model package that has one. */
export const noImage: Rule = (plain) =>
  (plain.model?.containers ?? []).flatMap((container, index): readonly Hit[] => {
    if (container.image !== undefined || container.modelPackage !== undefined) return [];
    const pointer = `/model/containers/${String(index)}`;
    return [
      {
        limit: 'reference/no-image',
        pointer: `${pointer}/image`,
        missing: [`${pointer}/image`, `${pointer}/modelPackage`],
        words: { what: container.hostname === undefined ? 'The container' : `Container ${container.hostname}` },
        mends: [
          { title: 'Add an image to be filled in', steps: [{ pointer: `${pointer}/image`, value: placeholder }] },
        ],
      },
    ];
  });
