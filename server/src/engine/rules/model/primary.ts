import type { Rule } from '../rule.ts';

/** One container is given as PrimaryContainer or in Containers, not in both. */
export const primary: Rule = (plain) => {
  const { primaryContainer, containerList } = plain.model ?? {};
  if (primaryContainer !== true || containerList !== true) return [];
  return [
    {
      limit: 'model/primary-xor-containers',
      pointer: '/model/primaryContainer',
      mends: [
        { title: 'Remove the primary container', steps: [{ pointer: '/model/primaryContainer', value: undefined }] },
        { title: 'Remove the list of containers', steps: [{ pointer: '/model/containerList', value: undefined }] },
      ],
      beside: ['/model/containerList'],
    },
  ];
};
