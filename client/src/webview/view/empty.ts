import type { Nothing } from '#protocol/preview.ts';
import { words } from '../words/words.ts';
import { element, setText, type View } from './dom.ts';
import { icon, type IconName } from './icons.ts';

interface Shown {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly button?: { readonly words: string; readonly action: 'restart-server' | 'open-source' };
}

export type EmptyState = Nothing | 'waiting';

const states: Record<EmptyState, Shown> = {
  waiting: { icon: 'chart', title: words.page.waiting, text: '' },
  'no-document': {
    icon: 'chart',
    title: words.page.noDocument,
    text: words.page.noDocumentText,
  },
  'no-deployment': {
    icon: 'chart',
    title: words.page.noDeployment,
    text: words.page.noDeploymentText,
    button: { words: words.page.goToDocument, action: 'open-source' },
  },
  'server-gone': {
    icon: 'plug',
    title: words.page.noServer,
    text: words.page.noServerText,
    button: { words: words.page.restart, action: 'restart-server' },
  },
};

/** Why there is nothing to see, and what to do about it. */
export function empty(act: (action: 'restart-server' | 'open-source') => void): View<EmptyState> {
  const sign = element('span', { class: 'nothing-sign', 'aria-hidden': 'true' });
  const title = element('h1');
  const text = element('p');
  const button = element('button', { type: 'button', class: 'button button-primary' });
  let action: 'restart-server' | 'open-source' | undefined;
  button.addEventListener('click', () => {
    if (action) act(action);
  });
  const node = element('div', { class: 'nothing' }, sign, title, text, element('p', {}, button));
  return {
    node,
    update: (state) => {
      const shown = states[state];
      sign.replaceChildren(icon(shown.icon));
      setText(title, shown.title);
      setText(text, shown.text);
      action = shown.button?.action;
      button.hidden = shown.button === undefined;
      setText(button, shown.button?.words ?? '');
    },
  };
}
