import type { Knob } from '#protocol/preview.ts';
import type { WhatIf } from '#protocol/report.ts';
import { isWritable, whatIfWords } from '../what-if.ts';
import { words } from '../words/words.ts';
import { element, setText, type View } from './dom.ts';

export interface BannerModel {
  readonly whatIf: WhatIf | null;
  readonly knobs: readonly Knob[];
  /** The figures on the page are those of an earlier question. */
  readonly pending: boolean;
}

/** Says that the figures are not those of the manifest, for as long as they are not. */
export function banner(actions: { write(): void; reset(): void }): View<BannerModel> {
  const tried = element('span');
  const working = element('span', { class: 'banner-working', 'aria-hidden': 'true' }, ' …');
  const write = element(
    'button',
    { type: 'button', class: 'button button-primary', 'data-action': 'write' },
    words.whatIf.write,
  );
  const reset = element('button', { type: 'button', class: 'button', 'data-action': 'reset' }, words.whatIf.reset);
  write.addEventListener('click', () => {
    actions.write();
  });
  reset.addEventListener('click', () => {
    actions.reset();
  });
  const node = element(
    'div',
    { class: 'banner', role: 'region', 'aria-label': words.whatIf.title },
    element('p', {}, element('strong', {}, words.whatIf.lead), tried, words.whatIf.unchanged, working),
    element('p', { class: 'banner-actions' }, write, reset),
  );
  return {
    node,
    update: ({ whatIf, knobs, pending }) => {
      // The focus must not fall to nowhere with the banner.
      const hadFocus = node.contains(document.activeElement);
      node.hidden = whatIf === null;
      node.classList.toggle('is-pending', pending);
      if (whatIf === null) {
        if (hadFocus) document.querySelector<HTMLElement>('.what-if summary')?.focus({ preventScroll: true });
        return;
      }
      setText(tried, whatIfWords(whatIf, knobs));
      const writable = isWritable(whatIf, knobs);
      write.disabled = !writable;
      write.title = writable ? '' : words.whatIf.notWritable;
    },
  };
}
