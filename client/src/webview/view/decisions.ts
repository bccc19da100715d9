import type { Decision, DeploymentReport, Sensitivity } from '#protocol/report.ts';
import { formatAbout, formatLatency, optionInWords } from '../format.ts';
import { enginesLanguage, words } from '../words/words.ts';
import { element, KeyedViews, setAttributes, setOptionalText, setRichText, setText, type View } from './dom.ts';

/** The way to the recommendation: each question, its answer in this manifest, and what that rules out. */
export function decisions(): View<DeploymentReport> {
  const list = element('ol', { class: 'decisions' });
  const views = new KeyedViews<Decision>(list, decisionView);
  const node = element(
    'section',
    { class: 'block', 'aria-labelledby': 'decisions-title' },
    element('h2', { id: 'decisions-title' }, words.details.why),
    list,
  );
  return {
    node,
    update: ({ why }) => {
      node.hidden = why.length === 0;
      views.update(why, (_, index) => String(index));
    },
  };
}

function decisionView(): View<Decision> {
  const question = element('span', { class: 'question', ...enginesLanguage });
  const answer = element('span', { class: 'answer', ...enginesLanguage });
  const closes = element('span', { class: 'closes' });
  const code = element('code');
  return {
    node: element('li', {}, question, answer, element('span', { class: 'closing' }, closes, code)),
    update: (decision) => {
      setRichText(question, decision.question);
      setRichText(answer, decision.answer);
      setOptionalText(
        closes,
        decision.closes.length > 0 ? words.details.closes(decision.closes.map(optionInWords)) : null,
      );
      setOptionalText(code, decision.code);
    },
  };
}

/** What becomes of the choice when one thing doubles. */
export function sensitivity(): View<DeploymentReport> {
  const list = element('ul', { class: 'sensitivity' });
  const views = new KeyedViews<Sensitivity>(list, sensitivityView);
  const node = element(
    'section',
    { class: 'block', 'aria-labelledby': 'sensitivity-title' },
    element('h2', { id: 'sensitivity-title' }, words.details.ifItChanges),
    list,
  );
  return {
    node,
    update: ({ sensitivity: all }) => {
      node.hidden = all.length === 0;
      views.update(all, ({ input, factor }, index) => `${input} ${String(factor)} ${String(index)}`);
    },
  };
}

function sensitivityView(): View<Sensitivity> {
  const factor = element('span', { class: 'factor', ...enginesLanguage });
  const said = element('span', { class: 'sensitivity-words', ...enginesLanguage });
  const usd = element('span', { class: 'sensitivity-figure' });
  const p95 = element('span', { class: 'sensitivity-figure' });
  const node = element('li', {}, factor, said, element('span', { class: 'sensitivity-figures' }, usd, p95));
  return {
    node,
    update: (one) => {
      setText(factor, `${String(Number(one.factor.toPrecision(2)))} × ${one.input}`);
      setText(said, one.words);
      setOptionalText(
        usd,
        one.usdPerMonth === null ? null : `${formatAbout(one.usdPerMonth)}${words.headline.perMonth}`,
      );
      setOptionalText(p95, one.p95Ms === null ? null : `p95 ${formatLatency(one.p95Ms)}`);
      setAttributes(usd, { title: words.details.thenCost });
      setAttributes(p95, { title: words.details.thenP95 });
    },
  };
}
