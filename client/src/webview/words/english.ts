import type { Cost, Grade, Inputs, OptionType } from '#protocol/report.ts';

const names: Record<OptionType, string> = {
  'real-time': 'Real-time',
  serverless: 'Serverless',
  async: 'Asynchronous',
  batch: 'Batch transform',
  lambda: 'Lambda',
  fargate: 'Fargate',
  ecs: 'ECS on EC2',
  'aws-batch': 'AWS Batch',
};

/** For charts, where room is scarce. */
const shortNames: Record<OptionType, string> = {
  ...names,
  async: 'Async',
  batch: 'Batch',
  ecs: 'ECS',
};

const grades: Record<Grade, string> = { verified: 'verified', derived: 'derived', estimated: 'estimated' };

const gradeMeanings: Record<Grade, string> = {
  verified: 'read from AWS’s own figures',
  derived: 'worked out from AWS’s figures',
  estimated: 'assumed; the true figure may lie outside the range',
};

const inputs: Record<keyof Inputs, string> = {
  averagePerSecond: 'Traffic',
  peakPerSecond: 'Peak traffic',
  requestBytes: 'Request payload',
  inferenceSeconds: 'Inference time',
  memoryMib: 'Memory',
  instanceType: 'Instance type',
  instanceCount: 'Instances',
};

/** How numbers are written. Locales are those of Intl. */
const numbers = {
  locale: 'en-US',
  dateLocale: 'en-GB',
  decimal: '.',
  usd: (amount: string) => `$${amount}`,
  atLeast: (amount: string) => `from\u00A0${amount}`,
  /** On an axis whose title names the currency. */
  axisUsd: (amount: string) => `$${amount}`,
  /** Room for such a label, in pixels. */
  axisWidth: 48,
  underCent: 'under $0.01',
  underMs: 'under 1 ms',
  time: (amount: string, unit: 'ms' | 's' | 'min' | 'h') => `${amount} ${unit}`,
  bytes: (amount: string, power: number) => `${amount} ${['bytes', 'KB', 'MB', 'GB', 'TB'][power] ?? ''}`,
  percent: (amount: string) => `${amount}%`,
  underPercent: 'under 0.01%',
  magnitudes: { T: 'T', B: 'B', M: 'M', k: 'k' },
  rate: (amount: string, unit: 's' | 'min' | 'day') => `${amount}/${unit}`,
};

/** What an option costs and whether it will do. */
const verdicts = {
  priceUnknown: 'Price not known',
  more: (usd: string) => `${usd} more`,
  less: (usd: string) => `${usd} less`,
  sameCost: 'the same cost',
  ruledOut: 'Ruled out',
  limitForbids: 'A limit forbids it.',
  fits: 'Fits',
  keepsTo: (wishes: readonly string[]) => `Keeps to ${wishes.join(' and ')}.`,
  keepsUp: 'Keeps up with the traffic.',
  possible: 'Possible',
  cannotBeTold: 'Whether it keeps to the objectives cannot be told.',
  noObjectives: 'Possible; the manifest sets no objectives.',
  wishedP95: (time: string) => `a p95 of ${time}`,
  wishedCost: (usd: string) => `${usd} a month`,
  slowAndDear: 'Slow, over budget',
  tooSlow: 'Too slow',
  overBudget: 'Over budget',
  cannotKeepUp: 'Cannot keep up',
  isSlow: (p95: string, wanted: string) => `its p95 of ${p95} is over ${wanted}`,
  isDear: (usd: string) => `it costs more than ${usd} a month`,
  isOverrun: 'it cannot keep up with the traffic',
  misses: (faults: readonly string[]) => `Misses the objectives: ${faults.join(', and ')}.`,
};

const headline = {
  thisChoice: 'This choice',
  thisChoiceTried: 'What if: this choice',
  alsoRecommended: (choice: string) => `${choice}, and the recommended one`,
  recommended: 'Recommended',
  thanManifest: { differs: (by: string) => `${by} than the manifest`, same: 'the same cost as the manifest' },
  thanThisChoice: { differs: (by: string) => `${by} than this choice`, same: 'the same cost as this choice' },
  switchTo: (name: string) => `Switch to ${name}`,
  /** Of the same type. */
  changeToThis: 'Use this configuration',
  cost: 'Cost',
  perMonth: '/month',
  latencyUnknown: 'Not known',
  noRecommendation: 'No recommendation.',
  nothingFits: 'No option fits.',
  stayWith: (name: string) => `Stay with ${name}.`,
  changeTo: (configuration: string) => `Change to ${configuration}.`,
  switchToSentence: (name: string) => `Switch to ${name}.`,
  choose: (name: string) => `Choose ${name}.`,
};

const table = {
  options: 'Options',
  option: 'Option',
  monthlyCost: 'Monthly cost',
  p50Means: 'Half of the requests are answered within this time',
  p95Means: '95 of 100 requests are answered within this time',
  fitsMeans: 'What fits comes first, whatever the order',
  bestOnly: 'Show the best of each type only',
  showAll: (count: number) => `Show all ${String(count)} options`,
  showBelow: 'Show its latency and its bill below',
  current: 'Current',
  fewer: 'Fewer',
  further: (count: number) => `${String(count)} more`,
  fewerOf: (name: string) => `Fewer of ${name}`,
  furtherOf: (count: number, name: string) => `${String(count)} more of ${name}`,
  notKnown: 'not known',
  switch: 'Switch',
  /** `action` is the server's title of the switch. */
  switchTitle: ({ action }: Record<'action' | 'name' | 'configuration', string>) => action,
  notWithinLimit: 'Not within this limit.',
  signs: 'Signs in the table',
  aboutMeans: ' means that not every price in it is verified; the range shows how far off it may be',
  percentilesMean: ': half of the requests, and 95 of 100, are answered within this time',
  yes: 'yes',
  no: 'no',
  columns: [
    ...['Type', 'Configuration', 'Current', 'Recommended', 'Verdict', 'US$ a month', 'lowest', 'highest', 'Grade'],
    ...['p50 ms', 'p90 ms', 'p95 ms', 'p99 ms', 'Forbidden by'],
  ] as readonly string[],
};

const charts = {
  asTable: 'As a table',
  tableOf: (title: string) => `${title}, as a table`,
  saveAs: (format: string) => `Save as ${format}`,
  saveOf: (title: string, format: string) => `Save “${title}” as ${format}`,
  /** On a saved picture. */
  pictureTitle: (subject: string, title: string) => `${subject}: ${title.toLowerCase()}`,
  usdPerMonth: 'US$ a month',
  requestsPerMonth: 'requests a month',
  now: 'now',
  nowAt: (requests: string) => `now ${requests}`,
  traffic: (requests: string) => `${requests} requests/month`,
  trafficNow: (requests: string) => `${requests} requests/month (now)`,
  at: (traffic: string) => `At ${traffic}`,
  marked: (name: string) => `${name} (now)`,
  ruledOut: (name: string) => `${name} (ruled out)`,
  isRuledOut: (words: string) => `${words}, ruled out`,
  price: 'price not known',
  notPossible: 'not possible',
  bothLogarithmic: 'Both axes are logarithmic.',
  byTraffic: 'Cost by traffic',
  byTrafficNothing: 'No option has a known price over a range of traffic, so there is nothing to draw.',
  byTrafficSlider: 'Monthly cost at requests per month',
  thick: 'Thick: the cheapest option that fits. ',
  dashedRuledOut: 'Dashed: ruled out for this workload. ',
  nowCheapest: (name: string) => `Now ${name} is the cheapest. `,
  requestsColumn: 'Requests/month',
  cheaperBelow: (below: string, above: string, requests: string, usd: string) =>
    `${below} is cheaper than ${above} below ${requests} requests/month (both ${usd} there).`,
  bothRuledOut: (ruledOut: readonly string[]) => `${ruledOut.join(' and ')}: ruled out for this workload.`,
  nonePriced: 'No option that fits has a price here.',
  cheapestThroughout: (name: string) => `${name} is the cheapest that fits, over the whole range.`,
  cheapestFrom: (requests: string, name: string) => `from ${requests} requests/month ${name}`,
  cheapestThen: (name: string, changes: readonly string[]) =>
    `${name} is the cheapest that fits; ${changes.join(', ')}.`,
  tradeOff: 'Cost against latency',
  tradeOffNothing: 'No option has both a known price and a known latency, so there is nothing to compare.',
  onLine: 'On the line: no possible option is both cheaper and faster. ',
  hollow: 'Hollow: ruled out. ',
  dashedObjectives: 'Dashed: the objectives. ',
  front: (names: readonly string[]) =>
    `Beaten by no other option, from the fastest to the cheapest: ${names.join('; ')}.`,
  verdict: 'Verdict',
  onFront: 'On the line',
  farSlower: 'far slower',
  nowAndRecommended: 'now, recommended',
  recommended: 'recommended',
  latency: 'Latency',
  latencyNothing: 'How long requests take is not known for this option.',
  answeredWithin: (time: string) => `95 of 100 requests are answered within ${time}.`,
  answeredBetween: (time: string, low: string, high: string) =>
    `95 of 100 requests are answered within ${time}; between ${low} and ${high}, as far as it rests on assumptions.`,
  dashedP95: 'Dashed: what the manifest asks of the p95.',
  lowerLogarithmic: 'The lower axis is logarithmic.',
  warm: (share: string, p50: string, p95: string) => `${share} warm: half within ${p50}, 95 of 100 within ${p95}`,
  cold: (share: string, p50: string, p95: string) =>
    `${share} meet a cold start: half within ${p50}, 95 of 100 within ${p95}`,
  objective: (time: string) => `objective ${time}`,
  shareOfRequests: 'share of the requests',
  latencyColumns: ['Latency', 'Warm, or the value', 'Cold'] as readonly string[],
};

const details = {
  show: 'Show',
  busyMonth: 'Busy, over the month',
  busyPeak: 'Busy, in the busiest hour',
  idle: 'Paid for, but idle',
  turnedAway: 'Turned away',
  noneTurnedAway: 'none',
  coldStarts: 'Cold starts',
  instances: 'Instances',
  instancesMean: (mean: string, most: string) => `${mean} on average, at most ${most}`,
  instanceHours: 'Instance-hours',
  billAssumed: 'Assumed for these figures',
  total: 'Total a month',
  probably: (range: string) => `probably ${range}`,
  showFormulas: 'Show all formulas and sources',
  hideFormulas: 'Hide formulas and sources',
  billColumns: ['Part', 'US$ a month', 'Grade', 'Formula', 'Source'] as readonly string[],
  why: 'Why',
  closes: (closed: readonly string[]) => `Rules out ${listed(closed)}`,
  ifItChanges: 'If it changes',
  thenCost: 'What this choice would then cost',
  thenP95: 'How fast this choice would then answer',
  factsTitle: 'What these figures rest on',
  factsGiven: 'The manifest says',
  factsMeasured: 'Measured',
  factsAssumed: 'Assumed, because the manifest does not say',
};

const whatIf = {
  title: 'What if',
  hint: ' – try values; the file stays as it is',
  lead: 'What if: ',
  unchanged: '. The manifest is unchanged.',
  write: 'Write to manifest',
  reset: 'Reset',
  notWritable: 'Not all of it can be written in this file.',
  input: (label: string, value: string) => `${label.toLowerCase()} ${value}`,
  backTo: (value: string) => `Back to ${value}`,
  nameBackTo: (name: string, value: string) => `${name} back to ${value}`,
  copied: (words: string) => `What if: ${words}. The manifest says otherwise.`,
};

const page = {
  title: 'Cost and latency',
  deployment: 'Deployment',
  copy: 'Copy as Markdown',
  when: (condition: string) => `when ${condition}`,
  traffic: (requests: string, rate: string) => `${requests} requests/month (${rate})`,
  refresh: 'Refresh',
  refreshOf: (region: string) => `Refresh the prices of ${region}`,
  refreshFromAws: (region: string) => `Refresh the prices of ${region}, from AWS`,
  refreshTitle: 'Fetches AWS’s public price list',
  isNow: (deployment: string, name: string, verdict: string) =>
    `${deployment} is ${name} now: ${verdict.toLowerCase()}.`,
  recommendedIs: (name: string) => `Recommended: ${name}.`,
  pricesOf: (date: string, region: string) =>
    `Prices of ${date}, in US dollars, for ${region}, without tax. A month is 730 hours.`,
  pricesLack: (date: string) => `The price list of ${date} does not cover this deployment.`,
  missingAll: (date: string, region: string) =>
    `The price list of ${date} lacks prices for every option in ${region}. What has no price has no sum, and is not ranked by cost.`,
  missingSome: (date: string, region: string, unknown: number, all: number) =>
    `The price list of ${date} lacks prices for ${String(unknown)} of ${String(all)} options in ${region}. What has no price has no sum, and is not ranked by cost.`,
  waiting: 'Waiting for the estimate…',
  noDocument: 'No manifest is open',
  noDocumentText:
    'Put the cursor into a manifest: this page then shows what its deployment costs, how fast it answers, and what else would do.',
  noDeployment: 'No deployment in this document',
  noDeploymentText:
    'The page follows the cursor. It needs an endpoint, a transform job or another resource that runs a model, in any of the formats that ML Deploy reads.',
  goToDocument: 'Go to the document',
  noServer: 'The server does not answer',
  noServerText: 'The estimate comes from ML Deploy’s language server, which has stopped or is starting anew.',
  restart: 'Restart the server',
};

function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** Within a sentence: "batch transform", but "AWS Batch". */
function inSentence(type: OptionType): string {
  return ['lambda', 'fargate', 'ecs', 'aws-batch'].includes(type) ? names[type] : names[type].toLowerCase();
}

export const english = {
  names,
  shortNames,
  inSentence,
  grades,
  gradeTitle: (grade: Cost['grade']) => `${grades[grade]}: ${gradeMeanings[grade]}`,
  gradeMeanings,
  inputs,
  numbers,
  verdicts,
  headline,
  table,
  charts,
  details,
  whatIf,
  page,
};
