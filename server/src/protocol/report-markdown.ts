import type { DeploymentReport, OptionReport, Report } from './report.ts';
import { costBand, headline, latencyWords } from './report-words.ts';

/** A table a deployment, for a pull request or a wiki. */
export function reportMarkdown(report: Report): string {
  return report.deployments.map(section).join('\n');
}

function section(deployment: DeploymentReport): string {
  const rows = deployment.options.map((option) => row(option, option.id === deployment.recommended));
  const assumed = deployment.workload.filter(({ basis }) => basis === 'assumed').map(({ label, value }) => `${label} ${value}`);
  return [
    `### ${escape(headline(deployment))}`,
    '',
    '| type | configuration | cost a month | p50 | p95 | possible |',
    '| --- | --- | ---: | ---: | ---: | --- |',
    ...rows,
    '',
    escape(deployment.reason),
    ...(assumed.length === 0 ? [] : ['', `Assumed: ${escape(assumed.join(', '))}.`]),
    '',
  ].join('\n');
}

function row(option: OptionReport, recommended: boolean): string {
  const type = option.current ? `**${option.type}** (now)` : option.type;
  const reasons = option.reasons.map((reason, at) => `${escape(reason)} (\`${option.violations[at] ?? ''}\`)`);
  const possible = option.feasible ? 'yes' : `no: ${reasons.join('; ')}`;
  const latency = [latencyWords(option.latencyMs, 'p50'), latencyWords(option.latencyMs, 'p95')];
  const cells = [
    recommended ? `${type}, recommended` : type,
    escape(option.configuration),
    costBand(option),
    ...latency,
    possible,
  ];
  return `| ${cells.join(' | ')} |`;
}

function escape(text: string): string {
  return text.replace(/[|\\`*_<>]/g, '\\$&').replace(/\s+/g, ' ');
}
