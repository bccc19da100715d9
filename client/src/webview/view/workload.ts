import type { Fact } from '#protocol/report.ts';
import { capitalised } from '../format.ts';
import { element, KeyedViews, setText, type View } from './dom.ts';

/** What the figures rest on: what the manifest says, and what was assumed where it is silent. */
export function workload(): View<readonly Fact[]> {
  const given = factList('The manifest says');
  const assumed = factList('Assumed, because the manifest does not say');
  assumed.node.classList.add('facts-assumed');
  const node = element(
    'section',
    { class: 'block' },
    element('h2', {}, 'What these figures rest on'),
    element('div', { class: 'facts-columns' }, given.node, assumed.node),
  );
  return {
    node,
    update: (facts) => {
      node.hidden = facts.length === 0;
      given.update(facts.filter(({ basis }) => basis !== 'assumed'));
      assumed.update(facts.filter(({ basis }) => basis === 'assumed'));
    },
  };
}

function factList(title: string): View<readonly Fact[]> {
  const list = element('dl', { class: 'facts' });
  const views = new KeyedViews<Fact>(list, factView);
  const node = element('div', { class: 'facts-group' }, element('h3', {}, title), list);
  return {
    node,
    update: (facts) => {
      node.hidden = facts.length === 0;
      views.update(facts, ({ label }) => label);
    },
  };
}

function factView(): View<Fact> {
  const label = element('dt');
  const value = element('dd');
  return {
    node: element('div', { class: 'fact' }, label, value),
    update: (fact) => {
      setText(label, capitalised(fact.label));
      setText(value, fact.value);
    },
  };
}
