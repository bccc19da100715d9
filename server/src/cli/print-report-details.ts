import type { DeploymentReport, OptionReport } from '#protocol/report.ts';
import {
  breakEvensToTell,
  breakEvenWords,
  capacityWords,
  costBand,
  percentileWords,
  usd,
} from '#protocol/report-words.ts';
import type { Io } from './io.ts';
import { wrapWords, type Style } from './style.ts';

/** What led to the choice, what it is made of, and what would change it. */
export function printDetails(deployment: DeploymentReport, io: Io, style: Style): void {
  printWhy(deployment, io, style);
  const current = deployment.options.find((option) => option.current);
  const chosen = deployment.options.find(({ id }) => id === deployment.recommended);
  for (const option of new Set([current, chosen])) if (option) printOption(option, io, style);
  const breakEvens = breakEvensToTell(deployment);
  if (breakEvens.length > 0) io.out(`\n${style.bold('Where costs cross')}\n`);
  for (const point of breakEvens) item(breakEvenWords(point), io);
  if (deployment.sensitivity.length > 0) io.out(`\n${style.bold('What if it doubles')}\n`);
  for (const { words } of deployment.sensitivity) item(words, io);
  io.out('\n');
  const assumed = deployment.workload.filter(({ basis }) => basis === 'assumed');
  if (assumed.length > 0) {
    const list = assumed.map(({ label, value }) => `${label} ${value}`).join(', ');
    paragraph(`Assumed, because the manifest does not say: ${list}.`, io);
  }
  for (const { label, value, source } of deployment.workload.filter(({ basis }) => basis === 'measured')) {
    paragraph(`Measured: ${label} ${value}${source === null ? '' : ` (${source})`}.`, io);
  }
  paragraph(`A month has 730 hours. Prices as of ${deployment.pricesOf}.`, io);
}

function printWhy({ why }: DeploymentReport, io: Io, style: Style): void {
  if (why.length === 0) return;
  io.out(`\n${style.bold('Why')}\n`);
  why.forEach(({ question, answer, closes, code }, index) => {
    const doors = closes.length === 0 ? '' : ` Closes ${closes.join(', ')}${code === null ? '' : ` (${code})`}.`;
    item(`${question} ${answer}${doors}`, io, `${String(index + 1)}.`);
  });
}

function printOption(option: OptionReport, io: Io, style: Style): void {
  const { cost, latencyMs, capacity } = option;
  const title = `${option.current ? 'Now' : 'Recommended'}: ${option.type} (${option.configuration})`;
  io.out(`\n${style.bold(title)}  ${costBand(option)}\n`);
  for (const line of cost.lines) {
    const amount = (line.usdPerMonth === null ? 'not known' : usd(line.usdPerMonth)).padStart(12);
    io.out(`${amount}  ${line.label}: ${line.formula}  ${style.dim(`[${line.grade}; ${line.source}]`)}\n`);
  }
  if (latencyMs) item(percentileWords(latencyMs), io);
  if (capacity) item(capacityWords(capacity), io);
  for (const assumption of option.assumptions) item(assumption, io, '-', style.dim);
}

function item(text: string, io: Io, mark = '-', dress: (text: string) => string = (plain) => plain): void {
  wrapWords(text, io.width - mark.length - 3).forEach((line, index) => {
    io.out(`  ${index === 0 ? mark : ' '.repeat(mark.length)} ${dress(line)}\n`);
  });
}

export function paragraph(text: string, io: Io): void {
  for (const line of wrapWords(text, io.width)) io.out(`${line}\n`);
}
