import type { Rule } from '../rule.ts';

/** A version of a model is deployed only once it is approved; without a status it waits for that. */
export const approval: Rule = (plain) => {
  const { modelPackage, variants } = plain;
  // A package that no endpoint of the file deploys may wait.
  if (!modelPackage || variants === undefined || modelPackage.group === undefined) return [];
  const status = modelPackage.approval;
  if (status !== undefined && status !== 'Rejected' && status !== 'PendingManualApproval') return [];
  const pointer = '/modelPackage/approval';
  return [
    {
      limit: 'model-registry/approval',
      case: status === undefined ? 'no-status' : 'deployed',
      pointer,
      mends: [{ title: 'Approve the model package', steps: [{ pointer, value: 'Approved' }] }],
      beside: ['/names/endpointConfig'],
    },
  ];
};
