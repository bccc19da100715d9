import type { Preview } from '#protocol/preview.ts';
import { formatCount, formatMeanRate } from '../format.ts';
import { words } from '../words/words.ts';
import { icon } from './icons.ts';
import { element, setOptionalText, setText, type View } from './dom.ts';

/** Which deployment this is, and the choice of another when the document holds several. */
export function header(actions: { show(index: number): void; copy(): void }): View<Preview> {
  const picker = deploymentPicker((index) => {
    actions.show(index);
  });
  const copy = element(
    'button',
    { type: 'button', class: 'button button-quiet', 'data-action': 'copy' },
    icon('copy'),
    words.page.copy,
  );
  copy.addEventListener('click', () => {
    actions.copy();
  });
  const name = element('h1');
  const region = element('span', { class: 'meta-item' });
  const when = element('span', { class: 'meta-item' });
  const traffic = element('span', { class: 'meta-item' });
  const node = element(
    'header',
    { class: 'header' },
    picker.node,
    element('div', { class: 'header-row' }, name, copy),
    element('p', { class: 'meta' }, region, when, traffic),
  );
  return {
    node,
    update: (preview) => {
      const { deployment } = preview;
      picker.update(preview);
      setBreakableText(name, deployment.name);
      setText(region, deployment.region);
      setOptionalText(when, deployment.when === null ? null : words.page.when(deployment.when));
      const { requestsPerMonth } = deployment;
      setText(traffic, words.page.traffic(formatCount(requestsPerMonth), formatMeanRate(requestsPerMonth)));
    },
  };
}

function deploymentPicker(show: (index: number) => void): View<Preview> {
  const select = element('select', { id: 'deployment' });
  const node = element(
    'div',
    { class: 'picker' },
    element('label', { for: 'deployment' }, words.page.deployment),
    select,
  );
  select.addEventListener('change', () => {
    show(select.selectedIndex);
  });
  return {
    node,
    update: ({ titles, index }) => {
      node.hidden = titles.length < 2;
      // An open list must not be rebuilt under the pointer.
      const same =
        select.options.length === titles.length && titles.every((title, at) => select.options[at]?.text === title);
      if (!same) select.replaceChildren(...titles.map((title) => element('option', {}, title)));
      if (select.selectedIndex !== index) select.selectedIndex = index;
    },
  };
}

/** Long names may break between their words, not within them. */
function setBreakableText(node: HTMLElement, text: string): void {
  if (node.textContent === text) return;
  const parts = text.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[-_/])/u);
  node.replaceChildren(...parts.flatMap((word, index) => (index === 0 ? [word] : [element('wbr'), word])));
}
