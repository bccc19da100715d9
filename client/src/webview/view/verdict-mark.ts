import type { Verdict } from '../verdict.ts';
import { element, setRichText, type View } from './dom.ts';
import { icon, type IconName } from './icons.ts';

const signs: Record<Verdict['kind'], IconName> = {
  fits: 'check',
  misses: 'notice',
  'ruled-out': 'cross',
  possible: 'check',
};

/** A verdict with its sign; the words stand beside it, so that colour is never alone. */
export function verdictMark(part: 'short' | 'sentence'): View<Verdict> {
  const sign = element('span', { class: 'mark-sign' });
  const words = element('span');
  const node = element('span', { class: 'mark' }, sign, words);
  let shown: IconName | undefined;
  return {
    node,
    update: (verdict) => {
      node.className = `mark mark-${verdict.kind}`;
      const next = signs[verdict.kind];
      if (shown !== next) sign.replaceChildren(icon(next));
      shown = next;
      setRichText(words, verdict[part]);
      if (part === 'sentence' && verdict.lang !== undefined) words.lang = verdict.lang;
      else words.removeAttribute('lang');
    },
  };
}
