import { awsBatchBill } from './cost/aws-batch-bill.ts';
import { batchBill } from './cost/batch-bill.ts';
import type { Bill, Month } from './cost/bill.ts';
import { ecsBill, fargateBill } from './cost/container-bill.ts';
import { endpointBill } from './cost/endpoint-bill.ts';
import { withFreeTier } from './cost/free-tier.ts';
import { lambdaBill } from './cost/lambda-bill.ts';
import { serverlessBill } from './cost/serverless-bill.ts';
import { closedUsage } from './cost/usage.ts';
import type { Market } from './market.ts';
import type { Plan } from './plan.ts';
import type { Run } from './simulate/run.ts';
import type { Load } from './workload.ts';

export type { Bill } from './cost/bill.ts';

/** What a month of the plan costs under the load, without taxes: by what a simulated month uses, or else by formulas alone. */
export function billOf(plan: Plan, load: Load, market: Market, run?: Pick<Run, 'usage'>): Bill {
  const bill = billed(plan, { load, market, usage: run?.usage ?? closedUsage(plan, load) });
  return market.freeTier ? withFreeTier(bill) : bill;
}

function billed(plan: Plan, month: Month): Bill {
  switch (plan.type) {
    case 'serverless':
      return serverlessBill(plan, month);
    case 'lambda':
      return lambdaBill(plan, month);
    case 'fargate':
      return fargateBill(plan, month);
    case 'ecs':
      return ecsBill(plan, month);
    case 'aws-batch':
      return awsBatchBill(plan, month);
    case 'batch':
      return batchBill(plan, month);
    case 'async':
    case 'real-time':
      return endpointBill(plan, month);
  }
}
