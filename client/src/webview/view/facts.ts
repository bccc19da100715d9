import type { Fact } from '#protocol/report.ts';
import { capitalised } from '../format.ts';
import { enginesLanguage, words } from '../words/words.ts';
import { element, KeyedViews, setAttributes, setOptionalText, setText, type View } from './dom.ts';

/** What the figures rest on: what the manifest says, what was measured, and what was assumed where both are silent. */
export function facts(): View<readonly Fact[]> {
  const groups = (
    [
      ['given', words.details.factsGiven],
      ['measured', words.details.factsMeasured],
      ['assumed', words.details.factsAssumed],
    ] as const
  ).map(([basis, title]) => ({ basis, view: factList(title, basis) }));
  const node = element(
    'section',
    { class: 'block', 'aria-labelledby': 'facts-title' },
    element('h2', { id: 'facts-title' }, words.details.factsTitle),
    element('div', { class: 'facts-columns' }, ...groups.map(({ view }) => view.node)),
  );
  return {
    node,
    update: (all) => {
      node.hidden = all.length === 0;
      for (const { basis, view } of groups) view.update(all.filter((fact) => fact.basis === basis));
    },
  };
}

function factList(title: string, basis: Fact['basis']): View<readonly Fact[]> {
  const list = element('dl', { class: 'facts' });
  const views = new KeyedViews<Fact>(list, factView);
  const node = element('div', { class: `facts-group facts-${basis}` }, element('h3', {}, title), list);
  return {
    node,
    update: (all) => {
      node.hidden = all.length === 0;
      views.update(all, ({ label }, index) => `${label} ${String(index)}`);
    },
  };
}

function factView(): View<Fact> {
  const label = element('dt', enginesLanguage);
  const value = element('span', enginesLanguage);
  const source = element('span', { class: 'fact-source', ...enginesLanguage });
  return {
    node: element('div', { class: 'fact' }, label, element('dd', {}, value, source)),
    update: (fact) => {
      setText(label, capitalised(fact.label));
      setText(value, fact.value);
      // Where an assumption comes from is the same for nearly all of them.
      setOptionalText(source, fact.basis === 'measured' ? fact.source : null);
      setAttributes(value, { title: fact.source ?? '' });
    },
  };
}
