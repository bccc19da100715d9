import type { Nothing } from '#protocol/preview.ts';
import { element, setText, type View } from './dom.ts';
import { icon, type IconName } from './icons.ts';

interface Words {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly button?: { readonly words: string; readonly action: 'restart-server' | 'open-source' };
}

export type EmptyState = Nothing | 'waiting';

const states: Record<EmptyState, Words> = {
  waiting: { icon: 'chart', title: 'Waiting for the estimate…', text: '' },
  'no-document': {
    icon: 'chart',
    title: 'No manifest is open',
    text: 'Put the cursor into a manifest: this page then shows what its deployment costs, how fast it answers, and what else would do.',
  },
  'no-deployment': {
    icon: 'chart',
    title: 'No deployment in this document',
    text: 'The page follows the cursor. It needs an endpoint, a transform job or another resource that runs a model, in any of the formats that ML Deploy reads.',
    button: { words: 'Go to the document', action: 'open-source' },
  },
  'server-gone': {
    icon: 'plug',
    title: 'The server does not answer',
    text: 'The estimate comes from ML Deploy’s language server, which has stopped or is starting anew.',
    button: { words: 'Restart the server', action: 'restart-server' },
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
      const words = states[state];
      sign.replaceChildren(icon(words.icon));
      setText(title, words.title);
      setText(text, words.text);
      action = words.button?.action;
      button.hidden = words.button === undefined;
      setText(button, words.button?.words ?? '');
    },
  };
}
