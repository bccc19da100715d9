import type { DeploymentReport, OptionReport, Report } from '#protocol/report.ts';
import type { Io } from './io.ts';
import { costBand, headline, latencyWords, usd } from '#protocol/report-words.ts';
import { styleFor, wrapWords, type Style } from './style.ts';

/**
 * One table a deployment with the reason for the recommendation. A deployment on its own also gets the details: how the
 * money of the current choice adds up, what was assumed, and where costs cross.
 */
export function printReport(report: Report, io: Io): void {
  const style = styleFor(io);
  const isAlone = report.deployments.length === 1;
  for (const deployment of report.deployments) {
    io.out(`${style.bold(headline(deployment))}\n\n`);
    printTable(deployment, io, style);
    if (isAlone) io.out(style.dim(`${legend}\n`));
    io.out('\n');
    paragraph(deployment.reason, io);
    if (isAlone) printDetails(deployment, io, style);
    else io.out('\n');
  }
  if (isAlone) return;
  io.out(style.dim(`${legend}\n`));
  paragraph('Estimate one file to see how its cost adds up, what was assumed, and where costs cross.', io);
}

const legend = '> now   * recommended   ~ a price in it is derived or estimated, not read from AWS';

function printDetails(deployment: DeploymentReport, io: Io, style: Style): void {
  printCurrentLines(deployment, io, style);
  for (const point of deployment.chart.breakEvens) {
    const requests = Math.round(point.requestsPerMonth).toLocaleString('en-US');
    paragraph(
      `Break-even: ${point.below} is cheaper than ${point.above} below ${requests} requests/month (${usd(point.usdPerMonth)}).`,
      io,
    );
  }
  const assumed = deployment.workload.filter(({ basis }) => basis === 'assumed');
  if (assumed.length === 0) return;
  const list = assumed.map(({ label, value }) => `${label} ${value}`).join(', ');
  paragraph(`Assumed, because the manifest does not say: ${list}.`, io);
}

function printTable(deployment: DeploymentReport, io: Io, style: Style): void {
  const head = ['', 'type', 'configuration', 'cost a month', 'p50', 'p95'];
  const rows = deployment.options.map((option) => cells(option, deployment.recommended === option.id));
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column < 3 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  io.out(`${style.dim(line(head))}\n`);
  deployment.options.forEach((option, index) => {
    const text = line(rows[index] ?? []);
    io.out(`${option.feasible ? text : style.dim(text)}\n`);
    option.reasons.forEach((reason, at) => {
      const code = option.violations[at];
      for (const words of wrapWords(`not possible: ${reason}${code === undefined ? '' : ` (${code})`}`, io.width - 6)) {
        io.out(`      ${style.yellow(words)}\n`);
      }
    });
    for (const unknown of option.cost.unknown) io.out(`      ${style.yellow(unknown)}\n`);
  });
}

function cells(option: OptionReport, recommended: boolean): string[] {
  const mark = `${option.current ? '>' : ' '}${recommended ? '*' : ' '}`;
  const { type, configuration, latencyMs } = option;
  return [mark, type, configuration, costBand(option), latencyWords(latencyMs, 'p50'), latencyWords(latencyMs, 'p95')];
}

function printCurrentLines(deployment: DeploymentReport, io: Io, style: Style): void {
  const shown =
    deployment.options.find(({ current }) => current) ??
    deployment.options.find(({ id }) => id === deployment.recommended);
  if (!shown || shown.cost.lines.length === 0) return;
  io.out(`\n${style.bold(`What ${shown.type} costs`)}\n`);
  for (const line of shown.cost.lines) {
    const amount = (line.usdPerMonth === null ? 'not known' : usd(line.usdPerMonth)).padStart(12);
    io.out(`${amount}  ${line.label}: ${line.formula}  ${style.dim(`[${line.grade}; ${line.source}]`)}\n`);
  }
  for (const assumption of shown.assumptions) {
    wrapWords(assumption, io.width - 4).forEach((text, index) => {
      io.out(`  ${index === 0 ? '-' : ' '} ${style.dim(text)}\n`);
    });
  }
  io.out('\n');
}

function paragraph(text: string, io: Io): void {
  for (const line of wrapWords(text, io.width)) io.out(`${line}\n`);
}
