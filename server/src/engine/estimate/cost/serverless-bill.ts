import { dataLines, provisionedLines, serverlessLine } from '../cost-lines.ts';
import type { ServerlessPlan } from '../plan.ts';
import type { Bill, Month } from './bill.ts';
import { unreadWords } from './endpoint-bill.ts';
import { hoursPerMonth } from './running.ts';

export function serverlessBill(plan: ServerlessPlan, { load, usage, market }: Month): Bill {
  const { memoryMib, provisioned, provisionedScaling } = plan;
  const { requests, spilledShare, provisionedHours } = usage;
  const seconds = load.meanSeconds;
  const data = dataLines(requests, load.requestBytes, load.responseBytes, market);
  if (provisioned <= 0 && !provisionedScaling) {
    return {
      lines: [serverlessLine(requests, seconds, memoryMib, market), ...data],
      assumptions: () => [billed],
      excluded: () => [],
    };
  }
  const spilled = requests * spilledShare;
  const used = { memoryMib, unitHours: provisionedHours, requests: requests - spilled, seconds };
  return {
    lines: [...provisionedLines(used, market), serverlessLine(spilled, seconds, memoryMib, market), ...data],
    assumptions: () => [billed, enabledWords(plan, provisionedHours), ...unreadWords(provisionedScaling?.unread ?? [])],
    excluded: () => [],
  };
}

const billed = 'Every request is billed for its inference time; the time of cold starts is taken not to be billed.';

function enabledWords({ provisionedScaling: scaling }: ServerlessPlan, unitHours: number): string {
  const beyond = 'requests beyond it are billed on demand.';
  if (!scaling) return `Provisioned concurrency is enabled all month; ${beyond}`;
  const mean = Number((unitHours / hoursPerMonth).toPrecision(3));
  const by = scaling.changes.length > 0 ? ' and its schedule' : '';
  return `Autoscaling${by} keeps ${scaling.min} to ${scaling.max} units of concurrency provisioned, ${mean} on average; ${beyond}`;
}
