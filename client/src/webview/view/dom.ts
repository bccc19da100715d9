/** A part of the page that is made once and then follows its model; what has not changed is not touched. */
export interface View<T> {
  readonly node: HTMLElement;
  update(model: T): void;
}

type Attributes = Readonly<Record<string, string>>;
type Child = Node | string;

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  setAttributes(node, attributes);
  node.append(...children);
  return node;
}

export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[K] {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) {
    node.setAttribute(name, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
  }
  node.append(...children);
  return node;
}

export function setText(node: Node, text: string): void {
  const { firstChild } = node;
  // A text that stays the same node is laid out anew, and not made anew.
  if (firstChild instanceof Text && firstChild === node.lastChild) {
    if (firstChild.data !== text) firstChild.data = text;
  } else if (node.textContent !== text) node.textContent = text;
}

/** A text of the engine, in which names stand between back ticks: as code. */
export function setRichText(node: Element, text: string): void {
  if (node.textContent === text.replaceAll('`', '')) return;
  const parts = text.split(/`([^`]+)`/);
  node.replaceChildren(...parts.map((part, index) => (index % 2 === 0 ? part : element('code', {}, part))));
}

export function setAttributes(node: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (node.getAttribute(name) !== value) node.setAttribute(name, value);
  }
}

/** Shows the text, or hides the node when there is none. */
export function setOptionalText(node: HTMLElement, text: string | null | undefined): void {
  const shown = text !== undefined && text !== null && text !== '';
  node.hidden = !shown;
  if (shown) setText(node, text);
}

/**
 * Brings `parent` to hold one view for each item, in order. Views are found again by key and stay the same elements, so
 * focus, selection and open details survive an update.
 */
export class KeyedViews<T> {
  readonly #parent: HTMLElement;
  readonly #create: (item: T) => View<T>;
  /** What stands in the parent before the views. */
  readonly #fixed: Element | null;
  #views = new Map<string, View<T>>();

  constructor(parent: HTMLElement, create: (item: T) => View<T>) {
    this.#parent = parent;
    this.#create = create;
    this.#fixed = parent.lastElementChild;
  }

  update(items: readonly T[], keyOf: (item: T, index: number) => string): void {
    const focused = document.activeElement;
    const next = new Map<string, View<T>>();
    items.forEach((item, index) => {
      const key = keyOf(item, index);
      const view = this.#views.get(key) ?? this.#create(item);
      next.set(key, view);
      view.update(item);
    });
    for (const [key, view] of this.#views) if (next.get(key) !== view) view.node.remove();
    let at = this.#fixed ? this.#fixed.nextElementSibling : this.#parent.firstElementChild;
    for (const { node } of next.values()) {
      if (node === at) at = at.nextElementSibling;
      else this.#parent.insertBefore(node, at);
    }
    this.#views = next;
    // Moving an element takes the focus from it.
    if (focused instanceof HTMLElement && focused !== document.activeElement && focused.isConnected)
      focused.focus({ preventScroll: true });
  }
}

/** A list of plain texts. */
export function textItems(list: HTMLElement): KeyedViews<string> {
  return new KeyedViews(list, () => {
    const node = element('li');
    return {
      node,
      update: (text) => {
        setRichText(node, text);
      },
    };
  });
}
