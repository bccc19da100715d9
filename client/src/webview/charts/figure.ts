import type { SavedFile } from '#protocol/preview.ts';
import type { Painter } from '../painter.ts';
import { element, setAttributes, type View } from '../view/dom.ts';
import { words } from '../words/words.ts';
import { pngOf, standaloneSvg } from './file.ts';
import { csvOf, tableNode, type Table } from './table.ts';

/** What every chart needs of the page around it. */
export interface ChartTools {
  readonly painter: Painter;
  save(file: SavedFile): void;
  /** Parts that are unfolded stay so. */
  isOpen(name: string): boolean;
  setOpen(name: string, open: boolean): void;
}

export interface ChartKind<T> {
  /** Names the file too. */
  readonly name: string;
  readonly title: string;
  /** When there is nothing to draw, and why. */
  readonly nothing: string;
  isEmpty(model: T): boolean;
  /** One below the other, as wide as there is room. */
  draw(model: T, width: number): readonly SVGSVGElement[];
  /** The drawing in a sentence or two. */
  describe(model: T): string;
  table(model: T): Table;
  /** What the file is called, after the chart's name. */
  subject(model: T): string;
}

export interface Surroundings {
  readonly above?: readonly Node[];
  readonly below?: readonly Node[];
  /** The place of the drawing, where it is more than a picture. */
  readonly plot?: HTMLElement;
}

/** A chart with its title, its files, and the same as a table. It follows its width. */
export function chartFigure<T>(
  kind: ChartKind<T>,
  tools: ChartTools,
  { above = [], below = [], plot = element('div', { class: 'plot', role: 'img' }) }: Surroundings = {},
): View<T> {
  let model: T | undefined;
  let drawings: readonly SVGSVGElement[] = [];
  const frame = element('div', {
    class: 'data-frame',
    tabindex: '0',
    role: 'region',
    'aria-label': words.charts.tableOf(kind.title),
  });
  const table = element('details', { class: 'data' }, element('summary', {}, words.charts.asTable), frame);
  const drawn = element('div', { class: 'drawn' }, ...above, plot, ...below, table);
  const nothing = element('p', { class: 'muted' }, kind.nothing);
  const save = saveButtons(kind.title, (format) => {
    if (model !== undefined)
      void fileOf(kind, model, drawings, format).then((file) => {
        tools.save(file);
      });
  });
  const title = element('h2', { id: `${kind.name}-title` }, kind.title);
  const node = element(
    'section',
    { class: `block chart chart-${kind.name}`, 'aria-labelledby': title.id },
    element('div', { class: 'block-head' }, title, save),
    drawn,
    nothing,
  );
  table.open = tools.isOpen(`table ${kind.name}`);
  let width = 0;
  const paint = () => {
    if (model === undefined || width === 0 || drawn.hidden) return;
    drawings = kind.draw(model, width);
    for (const old of plot.querySelectorAll(':scope > svg')) old.remove();
    plot.prepend(...drawings);
    if (plot.getAttribute('role') === 'img') setAttributes(plot, { 'aria-label': kind.describe(model) });
    if (table.open) frame.replaceChildren(tableNode(kind.table(model)));
  };
  table.addEventListener('toggle', () => {
    tools.setOpen(`table ${kind.name}`, table.open);
    if (table.open && model !== undefined) frame.replaceChildren(tableNode(kind.table(model)));
  });
  // To ask the plot itself would have the whole page laid out in the middle of the work.
  new ResizeObserver((entries) => {
    const now = Math.floor(entries.at(-1)?.contentRect.width ?? 0);
    if (now === width) return;
    width = now;
    tools.painter.paint(plot, paint);
  }).observe(plot);
  return {
    node,
    update: (next) => {
      model = next;
      const empty = kind.isEmpty(next);
      drawn.hidden = empty;
      save.hidden = empty;
      nothing.hidden = !empty;
      // In a frame of its own: the drawing is the dearest part of an answer.
      tools.painter.paint(plot, paint);
    },
  };
}

/** Saves a chart, or a table, as a file. */
export function saveButtons(
  of: string,
  save: (format: SavedFile['format']) => void,
  formats: readonly SavedFile['format'][] = ['svg', 'png', 'csv'],
): HTMLElement {
  const buttons = formats.map((format) => {
    const name = format.toUpperCase();
    const button = element(
      'button',
      {
        type: 'button',
        class: 'link',
        'data-save': format,
        'aria-label': words.charts.saveOf(of, name),
        title: words.charts.saveAs(name),
      },
      name,
    );
    button.addEventListener('click', () => {
      save(format);
    });
    return button;
  });
  return element('div', { class: 'tools' }, ...buttons);
}

async function fileOf<T>(
  kind: ChartKind<T>,
  model: T,
  drawings: readonly SVGSVGElement[],
  format: SavedFile['format'],
): Promise<SavedFile> {
  const subject = kind.subject(model);
  const name = `${fileName(subject)}-${kind.name}.${format}`;
  if (format === 'csv') return { name, format, content: csvOf(kind.table(model)) };
  const svg = standaloneSvg(drawings, words.charts.pictureTitle(subject, kind.title));
  return { name, format, content: format === 'svg' ? svg : await pngOf(svg) };
}

/** Letters and figures of any script; what a file system might refuse becomes a dash. */
export function fileName(subject: string): string {
  const plain = subject.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '');
  return plain === '' ? 'deployment' : plain.slice(0, 60);
}
