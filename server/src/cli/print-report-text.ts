import type { DeploymentReport, OptionReport, Report } from '#protocol/report.ts';
import { costBand, headline, latencyWords, objectivesWords } from '#protocol/report-words.ts';
import type { Io } from './io.ts';
import { paragraph, printDetails } from './print-report-details.ts';
import { styleFor, wrapWords, type Style } from './style.ts';

/**
 * One table a deployment, of the best option of each type or of all, with the reason for the recommendation. A deployment on its
 * own also gets the details: what led to the choice, how the money adds up, what was assumed, and where costs cross.
 */
export function printReport(report: Report, io: Io, all = false): void {
  if (report.deployments.length === 0) return;
  const style = styleFor(io);
  const isAlone = report.deployments.length === 1;
  for (const deployment of report.deployments) {
    io.out(`${style.bold(headline(deployment))}\n`);
    const asked = objectivesWords(deployment);
    if (asked !== '') io.out(`${asked}\n`);
    io.out('\n');
    printTable(deployment, all, io, style);
    if (isAlone) io.out(style.dim(`${legend}\n`));
    io.out('\n');
    paragraph(deployment.reason, io);
    if (isAlone) printDetails(deployment, io, style);
    else io.out('\n');
  }
  if (isAlone) return;
  io.out(style.dim(`${legend}\n`));
  paragraph('Estimate one file to see what led to the choice, how its cost adds up, and where costs cross.', io);
}

const legend =
  '> now   * recommended   ~ a price in it is derived or estimated, not read from AWS   from: more is charged that is not known';

function printTable(deployment: DeploymentReport, all: boolean, io: Io, style: Style): void {
  const options = deployment.options.filter(
    ({ best, current, id }) => all || best || current || id === deployment.recommended,
  );
  const head = ['', 'type', 'configuration', 'cost a month', 'p50', 'p95', 'p99'];
  const rows = options.map((option) => cells(option, deployment.recommended === option.id));
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column < 3 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  io.out(`${style.dim(line(head))}\n`);
  options.forEach((option, index) => {
    const text = line(rows[index] ?? []);
    io.out(`${option.feasible ? text : style.dim(text)}\n`);
    for (const note of notes(option, options.slice(0, index))) {
      for (const words of wrapWords(note, io.width - 6)) io.out(`      ${style.yellow(words)}\n`);
    }
  });
  const left = deployment.options.length - options.length;
  if (left > 0) io.out(style.dim(`and ${String(left)} more with --all\n`));
}

/** Why it cannot be, and what of its cost is not known; what the same type was said above is not said again. */
function notes(option: OptionReport, above: readonly OptionReport[]): readonly string[] {
  const said = new Set(above.filter(({ type }) => type === option.type).flatMap(({ reasons }) => reasons));
  const forbidden = option.reasons.flatMap((reason, at) => {
    const code = option.violations[at];
    return said.has(reason) ? [] : [`not possible: ${reason}${code === undefined ? '' : ` (${code})`}`];
  });
  const told = new Set(above.flatMap(({ cost }) => (cost.usdPerMonth ? [] : cost.unknown)));
  const { usdPerMonth } = option.cost;
  const unknown = option.cost.unknown.filter((words) => usdPerMonth !== null || !told.has(words));
  if (unknown.length === 0 || !option.feasible) return forbidden;
  return [...forbidden, usdPerMonth ? `without ${unknown.join(', and ')}` : `not known: ${unknown.join('; ')}`];
}

function cells(option: OptionReport, recommended: boolean): string[] {
  const mark = `${option.current ? '>' : ' '}${recommended ? '*' : ' '}`;
  const { type, configuration, latencyMs } = option;
  const times = (['p50', 'p95', 'p99'] as const).map((quantile) => latencyWords(latencyMs, quantile));
  return [mark, type, configuration, costBand(option), ...times];
}
