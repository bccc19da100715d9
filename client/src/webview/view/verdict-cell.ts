import { element, setAttributes, setOptionalText, setText, type View } from './dom.ts';
import { icon, type IconName } from './icons.ts';
import type { Row } from './option-row.ts';

/** Whether the option can serve this workload, and the button that changes to it. */
export function verdictCell(switchTo: () => void): View<Row> {
  const yes = mark('check', 'Fits');
  const no = mark('cross', 'Ruled out');
  const button = element('button', { type: 'button', class: 'button', 'data-action': 'switch' }, 'Switch');
  button.addEventListener('click', switchTo);
  const why = element('span', { class: 'verdict-note' });
  const node = element(
    'td',
    { role: 'cell', class: 'cell-verdict' },
    element('span', { class: 'verdict' }, yes, no, button),
    why,
  );
  return {
    node,
    update: ({ option, recommended }) => {
      yes.hidden = !option.feasible;
      no.hidden = option.feasible;
      const { action } = option;
      const offered = option.feasible && !option.current && action !== null;
      button.hidden = !offered;
      button.classList.toggle('button-primary', recommended);
      if (action !== null) setAttributes(button, { title: action, 'aria-label': action });
      const unwritable = option.feasible && !option.current && action === null;
      setOptionalText(why, unwritable && option.reasons.length === 0 ? 'cannot be written in this file' : null);
    },
  };
}

function mark(name: IconName, words: string): HTMLElement {
  const text = element('span');
  setText(text, words);
  return element('span', { class: `mark mark-${name}` }, icon(name), text);
}
