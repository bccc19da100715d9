import type { FromPage, Nothing, SavedFile, ToPage } from '#protocol/preview.ts';
import { reportMarkdown } from '#protocol/report-markdown.ts';
import type { WhatIf } from '#protocol/report.ts';
import { Asker } from './asker.ts';
import { fileName } from './charts/figure.ts';
import { csvOf } from './charts/table.ts';
import { optionsTable } from './options-table.ts';
import { Painter } from './painter.ts';
import { Sight } from './sight.ts';
import { State, toggled, type Saved } from './state.ts';
import type { EmptyState } from './view/empty.ts';
import { page, type PageActions } from './view/page.ts';
import { whatIfWords } from './what-if.ts';
import { words } from './words/words.ts';
import './webview.css';

const host = acquireVsCodeApi<Saved>();
const state = new State(host, (write) => setTimeout(write, 200));
const sight = new Sight(() => {
  painter.wake();
});
const painter = new Painter(sight, (work) => {
  requestAnimationFrame(work);
});
let emptyState: EmptyState = 'waiting';

function send(message: FromPage): void {
  host.postMessage(message);
}

const asker = new Asker<WhatIf | null>((whatIf, number) => {
  send({ kind: 'what-if', index: state.saved.preview?.index ?? 0, whatIf, number });
});

let rest: ReturnType<typeof setTimeout> | undefined;

/** From the first movement of a slider until it rests. */
function hurry(): void {
  painter.hold(true);
  view.node.classList.add('is-hurried');
  clearTimeout(rest);
  rest = setTimeout(() => {
    view.node.classList.remove('is-hurried');
    // What comes back into the layout has a frame for itself.
    requestAnimationFrame(() => {
      painter.hold(false);
    });
  }, 200);
}

function set(change: Partial<Saved>): void {
  state.set(change);
  render();
}

const actions: PageActions = {
  painter,
  save: (file: SavedFile) => {
    send({ kind: 'save', file });
  },
  isOpen: (name) => state.saved.open.includes(name),
  setOpen: (name, open) => {
    if (state.saved.open.includes(name) !== open) state.set({ open: toggled(state.saved.open, name) });
  },
  show: (index) => {
    send({ kind: 'show', index });
  },
  tryOut: (whatIf) => {
    hurry();
    asker.ask(whatIf);
    set({ whatIf });
  },
  write: () => {
    const { preview, whatIf } = state.saved;
    if (preview && whatIf) send({ kind: 'write', index: preview.index, version: preview.version, whatIf });
  },
  copy: () => {
    const { preview } = state.saved;
    if (!preview) return;
    const { deployment, whatIf, knobs } = preview;
    // Whoever reads it elsewhere must not take it for the manifest's.
    const notice = whatIf ? `> ${words.whatIf.copied(whatIfWords(whatIf, knobs))}\n\n` : '';
    const text = notice + reportMarkdown({ deployments: [deployment] });
    send({ kind: 'copy', text });
  },
  refreshPrices: (region) => {
    send({ kind: 'refresh-prices', region });
  },
  act: (action) => {
    send({ kind: action });
  },
  switchTo: (option) => {
    const { preview } = state.saved;
    if (preview) send({ kind: 'switch', index: preview.index, version: preview.version, option });
  },
  look: (option) => {
    set({ looked: option });
  },
  expand: (type) => {
    set({ expanded: toggled(state.saved.expanded, type) });
  },
  expandAll: (expanded) => {
    set({ expanded });
  },
  sortBy: (by) => {
    const { sort } = state.saved;
    set({ sort: { by, descending: sort.by === by && !sort.descending } });
  },
  saveTable: () => {
    const { preview } = state.saved;
    if (!preview) return;
    const name = `${fileName(preview.deployment.name)}-options.csv`;
    send({ kind: 'save', file: { name, format: 'csv', content: csvOf(optionsTable(preview.deployment)) } });
  },
};

const view = page(actions);

function render(): void {
  const { preview, sort, expanded, looked, whatIf } = state.saved;
  view.update({ preview, sort, expanded, looked, whatIf, empty: emptyState, pending: asker.isBusy });
}

function receive(message: ToPage): void {
  switch (message.kind) {
    case 'preview': {
      const { preview } = message;
      asker.answered(message.answers);
      const before = state.saved.preview;
      const isOther = before?.uri !== preview.uri || before.index !== preview.index;
      // Of another deployment nothing is tried yet; of this one the page may be ahead of the answer.
      const whatIf = isOther || !asker.isBusy ? preview.whatIf : state.saved.whatIf;
      set({ preview, whatIf, ...(isOther && before && { looked: null }) });
      // Questions come no faster than their answers can be drawn.
      painter.afterwards(() => {
        asker.used();
      });
      break;
    }
    case 'nothing':
      showNothing(message.nothing);
      break;
    case 'notice':
      view.node.querySelector('[role=status]')?.replaceChildren(message.message);
  }
}

function showNothing(nothing: Nothing): void {
  emptyState = nothing;
  asker.answered(Infinity);
  asker.used();
  set({ preview: undefined, whatIf: null });
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  receive(data);
});

window.addEventListener('scrollend', () => {
  state.set({ scrollY: window.scrollY });
});

// There may be no later.
window.addEventListener('pagehide', () => {
  state.write();
});

document.getElementById('app')?.append(view.node);
render();
window.scrollTo({ top: state.saved.scrollY, behavior: 'instant' });
send({ kind: 'ready', index: state.saved.preview?.index ?? null, whatIf: state.saved.whatIf });
