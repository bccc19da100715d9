import type { DeploymentReport, OptionReport } from '#protocol/report.ts';
import {
  formatBand,
  formatCost,
  formatDifference,
  formatLatency,
  formatLatencyRange,
  optionInWords,
  optionName,
} from '../format.ts';
import { verdictOf } from '../verdict.ts';
import { element, setAttributes, setOptionalText, setText, type View } from './dom.ts';
import { swatch } from './icons.ts';
import { verdictMark } from './verdict-mark.ts';

export interface HeadlineModel {
  readonly report: DeploymentReport;
  /** With a what-if: the current choice as the manifest has it. */
  readonly baseline: OptionReport | null;
}

/** The answer before the table: what this choice costs, how fast it answers, whether that will do, and what we would choose. */
export function headline(switchTo: (option: string) => void): View<HeadlineModel> {
  const now = tile('tile-now');
  const best = tile('tile-best');
  const button = element('button', { type: 'button', class: 'button button-primary', 'data-action': 'switch-best' });
  let recommended: OptionReport | undefined;
  button.addEventListener('click', () => {
    if (recommended) switchTo(recommended.id);
  });
  best.node.append(element('p', { class: 'tile-action' }, button));
  const advice = element('strong', { class: 'advice' });
  const reason = element('span');
  const sentence = element('p', { class: 'reason' }, advice, ' ', reason);
  const tiles = element('div', { class: 'tiles' }, now.node, best.node);
  const node = element('section', { class: 'headline', 'aria-label': 'This choice' }, tiles, sentence);
  return {
    node,
    update: ({ report, baseline }) => {
      const current = report.options.find((option) => option.current);
      recommended = report.options.find(({ id }) => id === report.recommended);
      const differs = recommended !== undefined && recommended !== current;
      now.node.hidden = current === undefined;
      best.node.hidden = !differs;
      tiles.hidden = current === undefined && !differs;
      if (current) {
        const choice = baseline ? 'What if: this choice' : 'This choice';
        const caption = recommended === current ? `${choice}, and the recommended one` : choice;
        now.update({ report, option: current, caption, against: baseline, words: 'than the manifest' });
      }
      if (recommended && differs) {
        best.update({
          report,
          option: recommended,
          caption: 'Recommended',
          against: current ?? null,
          words: 'than this choice',
        });
      }
      const action = differs ? recommended?.action : null;
      button.hidden = typeof action !== 'string';
      if (typeof action === 'string') {
        setText(button, `Switch to ${optionInWords(recommended?.type ?? 'batch')}`);
        setAttributes(button, { title: action });
      }
      setText(advice, adviceOn(current, recommended, report));
      setText(reason, report.reason);
    },
  };
}

interface Tile {
  readonly report: DeploymentReport;
  readonly option: OptionReport;
  readonly caption: string;
  readonly against: OptionReport | null;
  /** What it is compared with. */
  readonly words: string;
}

function tile(name: string): View<Tile> {
  const caption = element('p', { class: 'tile-caption' });
  const sign = element('span', { class: 'tile-sign' });
  const type = element('strong');
  const configuration = element('span', { class: 'tile-configuration' });
  const cost = figure('Cost');
  const p95 = figure('p95');
  const verdict = verdictMark(({ sentence }) => sentence);
  verdict.node.classList.add('tile-verdict');
  const node = element(
    'div',
    { class: `tile ${name}` },
    caption,
    element('p', { class: 'tile-name' }, sign, type, ' ', configuration),
    element('div', { class: 'figures-row' }, cost.node, p95.node),
    element('p', {}, verdict.node),
  );
  return {
    node,
    update: ({ report, option, caption: words, against, words: than }) => {
      setText(caption, words);
      sign.replaceChildren(swatch(option.type));
      setText(type, optionName(option.type));
      setText(configuration, option.configuration);
      const sum = option.cost.usdPerMonth;
      const before = against?.cost.usdPerMonth;
      cost.update({
        value: formatCost(option.cost),
        unit: sum ? '/month' : undefined,
        known: sum !== null,
        range: formatBand(option.cost),
        // Only of two known sums: a missing price must not look like a saving.
        delta: sum && before ? `${formatDifference(sum.expected - before.expected)} ${than}`.trim() : undefined,
      });
      const latency = option.latencyMs;
      p95.update({
        value: latency ? formatLatency(latency.p95) : 'Not known',
        unit: undefined,
        known: latency !== null,
        range: latency ? formatLatencyRange(latency.p95Range) : undefined,
        delta: undefined,
      });
      verdict.update(verdictOf(option, report.objectives));
    },
  };
}

interface Figure {
  readonly value: string;
  readonly unit: string | undefined;
  readonly known: boolean;
  readonly range: string | undefined;
  readonly delta: string | undefined;
}

function figure(name: string): View<Figure> {
  const value = element('span', { class: 'figure-value' });
  const unit = element('span', { class: 'figure-unit' });
  const range = element('span', { class: 'figure-range' });
  const delta = element('span', { class: 'figure-delta' });
  const node = element(
    'div',
    { class: 'figure' },
    element('span', { class: 'figure-name' }, name),
    element('span', { class: 'figure-line' }, value, unit),
    element('span', { class: 'figure-more' }, range, delta),
  );
  return {
    node,
    update: (model) => {
      setText(value, model.value);
      value.classList.toggle('is-words', !model.known);
      setOptionalText(unit, model.unit);
      setOptionalText(range, model.range);
      setOptionalText(delta, model.delta);
    },
  };
}

function adviceOn(
  current: OptionReport | undefined,
  recommended: OptionReport | undefined,
  { options }: DeploymentReport,
): string {
  if (!recommended) return options.some(({ feasible }) => feasible) ? 'No recommendation.' : 'No option fits.';
  const name = optionInWords(recommended.type);
  if (recommended === current) return `Stay with ${name}.`;
  if (current?.type === recommended.type) return `Change to ${recommended.configuration}.`;
  return `${current ? 'Switch to' : 'Choose'} ${name}.`;
}
