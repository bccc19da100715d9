import type { Rule } from '../rule.ts';

const limit = 'inference-component/endpoint-config';

/** An endpoint for inference components has a role of its own, and variants without a model. */
export const endpointConfig: Rule = (plain) => {
  const { components = [], variants = [], configRole, model } = plain;
  if (components.length === 0 || variants.length === 0) return [];
  const role = model?.executionRole;
  const pointer = '/configRole';
  return [
    ...variants.flatMap(({ hasModel }, index) =>
      hasModel === true ? [{ limit, pointer: `/variants/${String(index)}/hasModel`, beside: ['/components'] }] : [],
    ),
    ...(configRole === undefined
      ? [
          {
            limit,
            case: 'role',
            pointer,
            mends: role === undefined ? [] : [{ title: "Add the model's role", steps: [{ pointer, value: role }] }],
            beside: ['/components'],
          },
        ]
      : []),
  ];
};
