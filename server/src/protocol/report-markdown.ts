import type { DeploymentReport, OptionReport, Report } from './report.ts';
import {
  breakEvensToTell,
  breakEvenWords,
  capacityWords,
  costBand,
  headline,
  latencyWords,
  objectivesWords,
  percentileWords,
} from './report-words.ts';

/** A table a deployment, of the best option of each type or of all, for a pull request or a wiki. */
export function reportMarkdown(report: Report, all = false): string {
  return report.deployments.map((deployment) => section(deployment, all)).join('\n');
}

function section(deployment: DeploymentReport, all: boolean): string {
  const { recommended, options, workload, why, sensitivity } = deployment;
  const shown = options.filter(({ best, current, id }) => all || best || current || id === recommended);
  const assumed = workload.filter(({ basis }) => basis === 'assumed').map(({ label, value }) => `${label} ${value}`);
  const asked = objectivesWords(deployment);
  const current = options.find((option) => option.current);
  return [
    `### ${escape(headline(deployment))}`,
    '',
    ...(asked === '' ? [] : [escape(asked), '']),
    '| type | configuration | cost a month | p50 | p95 | p99 | possible |',
    '| --- | --- | ---: | ---: | ---: | ---: | --- |',
    ...shown.map((option) => row(option, option.id === recommended)),
    '',
    escape(deployment.reason),
    ...list(
      'Why',
      why.map(({ question, answer, code }) => `${question} ${answer}${code === null ? '' : ` (${code})`}`),
      '1.',
    ),
    ...list(`Now: ${current?.configuration ?? 'not known'}`, current ? figures(current) : []),
    ...list('Where costs cross', breakEvensToTell(deployment).map(breakEvenWords)),
    ...list(
      'What if it doubles',
      sensitivity.map(({ words }) => words),
    ),
    ...(assumed.length === 0 ? [] : ['', `Assumed: ${escape(assumed.join(', '))}.`]),
    '',
    `A month has 730 hours. Prices as of ${deployment.pricesOf}; ~ stands before what is not read from AWS.`,
    '',
  ].join('\n');
}

function figures({ latencyMs, capacity }: OptionReport): readonly string[] {
  return [...(latencyMs ? [percentileWords(latencyMs)] : []), ...(capacity ? [capacityWords(capacity)] : [])];
}

function list(title: string, items: readonly string[], mark = '-'): readonly string[] {
  if (items.length === 0) return [];
  return ['', `**${escape(title)}**`, '', ...items.map((words) => `${mark} ${escape(words)}`)];
}

function row(option: OptionReport, recommended: boolean): string {
  const type = option.current ? `**${option.type}** (now)` : option.type;
  const reasons = option.reasons.map((reason, at) => `${escape(reason)} (\`${option.violations[at] ?? ''}\`)`);
  const possible = option.feasible ? 'yes' : `no: ${reasons.join('; ')}`;
  const latency = (['p50', 'p95', 'p99'] as const).map((quantile) => latencyWords(option.latencyMs, quantile));
  const cells = [
    recommended ? `${type}, recommended` : type,
    escape(option.configuration),
    escape(costBand(option)),
    ...latency,
    possible,
  ];
  return `| ${cells.join(' | ')} |`;
}

function escape(text: string): string {
  return text.replace(/[|\\`*_<>~]/g, '\\$&').replace(/\s+/g, ' ');
}
