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
import { enginesLanguage, words } from '../words/words.ts';
import { element, setAttributes, setOptionalText, setRichText, setText, type View } from './dom.ts';
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
  const reason = element('span', enginesLanguage);
  const sentence = element('p', { class: 'reason' }, advice, ' ', reason);
  const tiles = element('div', { class: 'tiles' }, now.node, best.node);
  const node = element('section', { class: 'headline', 'aria-label': words.headline.thisChoice }, tiles, sentence);
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
        const choice = baseline ? words.headline.thisChoiceTried : words.headline.thisChoice;
        const caption = recommended === current ? words.headline.alsoRecommended(choice) : choice;
        now.update({ report, option: current, caption, against: baseline, than: words.headline.thanManifest });
      }
      if (recommended && differs) {
        best.update({
          report,
          option: recommended,
          caption: words.headline.recommended,
          against: current ?? null,
          than: words.headline.thanThisChoice,
        });
      }
      button.hidden = !differs || !recommended || recommended.action === null;
      if (recommended && recommended.action !== null) {
        const { type, configuration, action } = recommended;
        const isSameType = type === current?.type;
        setText(button, isSameType ? words.headline.changeToThis : words.headline.switchTo(optionInWords(type)));
        setAttributes(button, { title: words.table.switchTitle({ action, name: optionName(type), configuration }) });
      }
      setText(advice, adviceOn(current, recommended, report));
      setRichText(reason, report.reason);
    },
  };
}

interface Tile {
  readonly report: DeploymentReport;
  readonly option: OptionReport;
  readonly caption: string;
  readonly against: OptionReport | null;
  /** What it is compared with. */
  readonly than: { differs(by: string): string; readonly same: string };
}

function tile(name: string): View<Tile> {
  const caption = element('p', { class: 'tile-caption' });
  const sign = element('span', { class: 'tile-sign' });
  const type = element('strong');
  const configuration = element('span', { class: 'tile-configuration', ...enginesLanguage });
  const cost = figure(words.headline.cost);
  const p95 = figure('p95');
  const verdict = verdictMark('sentence');
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
    update: ({ report, option, caption: above, against, than }) => {
      setText(caption, above);
      sign.replaceChildren(swatch(option.type));
      setText(type, optionName(option.type));
      setText(configuration, option.configuration);
      const sum = option.cost.usdPerMonth;
      const before = against?.cost.usdPerMonth;
      cost.update({
        value: formatCost(option.cost),
        unit: sum ? words.headline.perMonth : undefined,
        known: sum !== null,
        range: formatBand(option.cost),
        // Only of two known sums: a missing price must not look like a saving.
        delta: sum && before ? differenceWords(sum.expected - before.expected, than) : undefined,
      });
      const latency = option.latencyMs;
      p95.update({
        value: latency ? formatLatency(latency.p95) : words.headline.latencyUnknown,
        unit: undefined,
        known: latency !== null,
        range: latency ? formatLatencyRange(latency.p95Range) : undefined,
        delta: undefined,
      });
      verdict.update(verdictOf(option, report.objectives));
    },
  };
}

function differenceWords(usd: number, than: Tile['than']): string {
  const by = formatDifference(usd);
  return by === words.verdicts.sameCost ? than.same : than.differs(by);
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
  if (!recommended)
    return options.some(({ feasible }) => feasible) ? words.headline.noRecommendation : words.headline.nothingFits;
  const name = optionInWords(recommended.type);
  if (recommended === current) return words.headline.stayWith(name);
  if (current?.type === recommended.type) return words.headline.changeTo(recommended.configuration);
  return current ? words.headline.switchToSentence(name) : words.headline.choose(name);
}
