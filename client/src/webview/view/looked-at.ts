import type { DeploymentReport, OptionReport } from '#protocol/report.ts';
import { optionName } from '../format.ts';
import { words } from '../words/words.ts';
import { element, setText, type View } from './dom.ts';
import { swatch } from './icons.ts';

export interface LookedModel {
  readonly report: DeploymentReport;
  readonly option: OptionReport | undefined;
}

/** Which option the parts below are about, and the choice of another. */
export function lookedAt(look: (option: string) => void): View<LookedModel> {
  const select = element('select', { id: 'looked' });
  const sign = element('span', { class: 'looked-sign' });
  const title = element('h2', { tabindex: '-1', id: 'looked-title' });
  let ids: readonly string[] = [];
  select.addEventListener('change', () => {
    const id = ids[select.selectedIndex];
    if (id !== undefined) look(id);
  });
  const node = element(
    'div',
    { class: 'looked' },
    element('span', { class: 'looked-name' }, sign, title),
    element(
      'span',
      { class: 'looked-choice' },
      element('label', { for: 'looked', class: 'muted' }, words.details.show),
      select,
    ),
  );
  return {
    node,
    update: ({ report, option }) => {
      node.hidden = option === undefined;
      if (!option) return;
      sign.replaceChildren(swatch(option.type));
      setText(title, `${optionName(option.type)}, ${option.configuration}`);
      const names = report.options.map((one) => optionWords(one, report));
      const next = report.options.map(({ id }) => id);
      // An open list must not be rebuilt under the pointer.
      const same = next.length === ids.length && names.every((name, at) => select.options[at]?.text === name);
      if (!same) select.replaceChildren(...names.map((name) => element('option', {}, name)));
      ids = next;
      const at = ids.indexOf(option.id);
      if (select.selectedIndex !== at) select.selectedIndex = at;
    },
  };
}

function optionWords({ id, type, configuration, current }: OptionReport, { recommended }: DeploymentReport): string {
  const state = [
    ...(current ? [words.charts.now] : []),
    ...(id === recommended ? [words.charts.recommended] : []),
  ].join(', ');
  return `${optionName(type)}, ${configuration}${state === '' ? '' : ` (${state})`}`;
}
