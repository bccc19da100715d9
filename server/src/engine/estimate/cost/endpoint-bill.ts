import { assumed } from '../../catalogue/catalogue.ts';
import { dataLines, instanceLine, s3Lines, storageLine, volumeLine } from '../cost-lines.ts';
import { exactly, type Line } from '../lines.ts';
import type { Fleet, InstancePlan } from '../plan.ts';
import type { Bill, Month } from './bill.ts';
import { captureLines, captureWords, monitorLines, monitorWords, notificationLine } from './beside.ts';
import { copiesWords } from './components.ts';
import { hoursPerMonth } from './running.ts';
import { hoursWords } from './words.ts';

/** A real-time or asynchronous endpoint: its instances while they run, their volumes, and what goes in and out. */
export function endpointBill(plan: InstancePlan, month: Month): Bill {
  const { usage, market } = month;
  const instances = plan.fleets.flatMap((fleet, index): readonly Line[] => {
    const { instanceType, pool, volumeGb, count } = fleet;
    const hours = usage.instanceHours[index] ?? exactly(hoursPerMonth * count);
    const words = (): string => hoursWords(hours, count, fleet.shadow ? undefined : fleet.scaling);
    const label = labelOf(fleet, plan);
    const line = instanceLine({ label, type: plan.type, instanceType, pool, hours, words }, market);
    return volumeGb === undefined ? [line] : [line, volumeLine(volumeLabel(plan, fleet), volumeGb, hours, market)];
  });
  const traffic = plan.type === 'async' ? queuedLines(plan, month) : bodyLines(month);
  const lines = [...instances, ...traffic, ...captureLines(plan, month), ...monitorLines(plan, market)];
  return {
    lines,
    assumptions: () => [
      ...plan.fleets.flatMap(poolWords),
      ...plan.fleets.flatMap((fleet) => copiesWords(fleet)),
      ...(plan.multiModel ? ['A multi-model endpoint is billed as its instances, whatever the number of models.'] : []),
      ...plan.fleets.flatMap(({ scaling }) => unreadWords(scaling?.unread ?? [])),
      ...(plan.type === 'async' ? [throughS3(plan)] : []),
      ...captureWords(plan),
      ...monitorWords(plan),
    ],
    excluded: () => [],
  };
}

/** With the name of the variant where there are several. */
export function labelOf({ name, instanceType, shadow }: Fleet, { fleets }: InstancePlan): string {
  if (fleets.length <= 1) return instanceType;
  const which = `${name ?? ''}${shadow ? ' (shadow)' : ''}`.trim();
  return which === '' ? instanceType : `${which}: ${instanceType}`;
}

function volumeLabel({ fleets }: InstancePlan, { name }: Fleet): string {
  return fleets.length > 1 && name !== undefined ? `${name}: volume` : 'Volume';
}

function bodyLines({ load, usage, market }: Month): readonly Line[] {
  return dataLines(usage.requests, load.requestBytes, load.responseBytes, market);
}

/** The payloads go through S3; only the bodies of the call, which name the places there, are processed by the endpoint. */
function queuedLines({ notifications }: InstancePlan, { load, usage, market }: Month): readonly Line[] {
  const { asyncS3Requests, asyncCallBytes, s3MonthsKept } = assumed;
  const { requests } = usage;
  const bytes = requests * (load.requestBytes + load.responseBytes);
  return [
    ...dataLines(requests, asyncCallBytes, asyncCallBytes, market),
    ...s3Lines('S3', exactly(asyncS3Requests.put * requests), exactly(asyncS3Requests.get * requests), market),
    storageLine('S3 storage', bytes, s3MonthsKept, market),
    ...(notifications > 0 ? [notificationLine(notifications * requests, market)] : []),
  ];
}

function throughS3({ notifications }: InstancePlan): string {
  const topic = notifications > 0 ? ' What SNS charges for deliveries by e-mail or text message is not included.' : '';
  return `Payloads and results go through S3 and are taken to be kept for a month (a day to three months in the range); as data only the bodies of the calls are charged.${topic}`;
}

function poolWords({ pool, instanceType }: Fleet): readonly string[] {
  if (pool.length === 0) return [];
  return [`The first type of the pool, ${instanceType}, is taken to run; the range reaches over ${pool.join(', ')}.`];
}

export function unreadWords(unread: readonly string[]): readonly string[] {
  return unread.length === 0
    ? []
    : [`Scheduled actions that do not come every week are not taken into account: ${unread.join('; ')}.`];
}
