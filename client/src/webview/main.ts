import type { FromPage, ToPage } from '#protocol/preview.ts';
import { State, type Saved } from './state.ts';
import { page, type PageModel } from './view/page.ts';
import './webview.css';

const host = acquireVsCodeApi<Saved>();
const state = new State(host);

function send(message: FromPage): void {
  host.postMessage(message);
}

const view = page({
  show: (index) => {
    send({ kind: 'show', index });
  },
  switchTo: (option) => {
    const { preview } = state.saved;
    if (preview) send({ kind: 'switch', index: preview.index, version: preview.version, option });
  },
  toggle: (type) => {
    state.toggle(type);
    render();
  },
});

function render(nothing = 'Waiting for the estimate…'): void {
  const { preview, open } = state.saved;
  const model: PageModel = preview ? { kind: 'preview', preview, open } : { kind: 'nothing', message: nothing };
  view.update(model);
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.kind === 'preview') {
    state.set({ preview: data.preview });
    render();
  } else {
    state.set({ preview: undefined });
    render(data.message);
  }
});

window.addEventListener('scrollend', () => {
  state.set({ scrollY: window.scrollY });
});

document.getElementById('app')?.append(view.node);
render();
window.scrollTo({ top: state.saved.scrollY, behavior: 'instant' });
send({ kind: 'ready' });
