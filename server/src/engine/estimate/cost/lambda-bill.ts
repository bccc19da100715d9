import { apiGatewayPrice, assumed, lambdaPrice, type LambdaPart } from '../../catalogue/catalogue.ts';
import { unitsWords } from '../cost-lines.ts';
import { amount, exactly, line, scaledBand, type Line } from '../lines.ts';
import type { LambdaPlan } from '../plan.ts';
import type { Bill, Month } from './bill.ts';

export function lambdaBill(plan: LambdaPlan, month: Month): Bill {
  return {
    lines: [
      ...onDemandLines(plan, month),
      ...provisionedLambdaLines(plan, month),
      ...storageLines(plan, month),
      ...apiLines(plan, month),
    ],
    assumptions: () => [
      'A function is billed for the memory it has over the time it runs, by the millisecond, with its cold starts.',
      ...(plan.provisioned > 0
        ? ['Provisioned concurrency is enabled all month; requests beyond it are billed on demand.']
        : []),
    ],
    excluded: () => [],
  };
}

/** What passes the requests on to the function. */
function apiLines({ api }: LambdaPlan, { usage: { requests }, market: { region, book } }: Month): readonly Line[] {
  if (api === undefined) return [];
  const price = apiGatewayPrice(api === 'REST' ? 'rest' : 'http', region, book);
  return [line(`API Gateway (${api})`, exactly(requests), '/request', price, () => `${amount(requests)} requests`)];
}

function onDemandLines(plan: LambdaPlan, { load, usage, market }: Month): readonly Line[] {
  const { requests, spilledShare, coldSeconds } = usage;
  const gb = plan.memoryMib / 1024;
  const onDemand = requests * spilledShare;
  const running = onDemand * load.meanSeconds;
  const seconds = {
    low: running + coldSeconds.low,
    expected: running + coldSeconds.expected,
    high: running + coldSeconds.high,
  };
  const cold = coldSeconds.expected > 0 ? ` + ${amount(coldSeconds.expected)} s of cold starts` : '';
  const words = (): string =>
    `${bracketed(`${amount(onDemand)} requests x ${amount(load.meanSeconds)} s${cold}`, cold !== '')} x ${amount(gb)} GB`;
  const asked = (): string => `${amount(requests)} requests`;
  const price = (part: LambdaPart) => lambdaPrice(part, plan.architecture, market.region, market.book);
  return [
    line('Requests', exactly(requests), '/request', price('request'), asked, 'lambdaRequests'),
    line('Duration', scaledBand(seconds, gb), '/GB-s', price('gb-second'), words, 'lambdaGbSeconds'),
  ];
}

function bracketed(words: string, isSum: boolean): string {
  return isSum ? `(${words})` : words;
}

function provisionedLambdaLines(plan: LambdaPlan, { load, usage, market }: Month): readonly Line[] {
  if (plan.provisioned <= 0) return [];
  const { requests, spilledShare, provisionedHours } = usage;
  const gb = plan.memoryMib / 1024;
  const served = requests * (1 - spilledShare);
  const price = (part: LambdaPart) => lambdaPrice(part, plan.architecture, market.region, market.book);
  const enabled = exactly(provisionedHours * 3600 * gb);
  const running = exactly(served * load.meanSeconds * gb);
  return [
    line('Provisioned concurrency', enabled, '/GB-s', price('provisioned-gb-second'), () => {
      return `${unitsWords(provisionedHours)} x 3,600 s x ${amount(gb)} GB`;
    }),
    line('Duration on provisioned concurrency', running, '/GB-s', price('provisioned-duration-gb-second'), () => {
      return `${amount(served)} requests x ${amount(load.meanSeconds)} s x ${amount(gb)} GB`;
    }),
  ];
}

/** /tmp beyond what is free, while the function runs. */
function storageLines(plan: LambdaPlan, { load, usage, market }: Month): readonly Line[] {
  const freeMib = assumed.freeStorage.lambdaMib;
  const gb = (plan.ephemeralMib - freeMib) / 1024;
  if (gb <= 0) return [];
  const seconds = usage.requests * load.meanSeconds;
  const price = lambdaPrice('ephemeral-gb-second', plan.architecture, market.region, market.book);
  const words = (): string => `${amount(seconds)} s x ${amount(gb)} GB over ${freeMib} MB`;
  return [line('Ephemeral storage', exactly(seconds * gb), '/GB-s', price, words)];
}
