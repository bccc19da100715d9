import type { Abilities, Style } from './completion.ts';
import type { Skeleton } from './skeleton.ts';

export interface Rendering {
  readonly style: Style;
  readonly abilities: Abilities;
  /** Of the keys, from the start of the line. */
  readonly column: number;
  /** Blanks at the start of the line that is written in. */
  readonly lineIndent: number;
}

const unit = 2;

/** Writes a key and what it is begun with, with tab stops where the editor has them. */
export class Renderer {
  readonly #rendering: Rendering;
  #stops = 0;

  constructor(rendering: Rendering) {
    this.#rendering = rendering;
  }

  get hasStops(): boolean {
    return this.#stops > 0;
  }

  /** `key: value`, or the key and what stands below it. */
  pair(key: string, value: Skeleton): string {
    const name = this.key(key);
    if (this.#rendering.style !== 'block') return `${name}: ${this.#inline(value, this.#rendering.column)}`;
    return this.#block(name, value, this.#rendering.column);
  }

  key(key: string): string {
    return this.literal(this.#rendering.style === 'json' ? JSON.stringify(key) : key);
  }

  /** Text that is no tab stop. */
  literal(text: string): string {
    return this.#rendering.abilities.snippets ? text.replace(/[\\$}]/g, '\\$&') : text;
  }

  #block(name: string, value: Skeleton, column: number): string {
    switch (value.kind) {
      case 'text':
        return `${name}: ${this.#stop(value)}`;
      case 'map': {
        const inner = column + unit;
        if (value.entries.length === 0) return `${name}:${this.#line(inner)}${this.#empty()}`;
        return `${name}:${value.entries.map(([key, one]) => this.#line(inner) + this.#block(this.key(key), one, inner)).join('')}`;
      }
      default:
        return `${name}:${value.items.map((item) => this.#line(column + unit) + this.#item(item, column + unit)).join('')}`;
    }
  }

  /** `- ` and the item; the column is that of the dash. */
  #item(item: Skeleton, column: number): string {
    if (item.kind === 'text') return `- ${this.#stop(item)}`;
    if (item.kind === 'list' || item.entries.length === 0) return `- ${this.#inlineEmpty(item)}`;
    const inner = column + unit;
    const [first, ...others] = item.entries.map(([key, one]) => this.#block(this.key(key), one, inner));
    return `- ${[first, ...others].join(this.#line(inner))}`;
  }

  #inlineEmpty(item: Skeleton): string {
    return item.kind === 'list' ? this.#inline(item, 0) : this.#empty();
  }

  /** Within brackets; in JSON on several lines, as it is mostly written. */
  #inline(value: Skeleton, column: number): string {
    if (value.kind === 'text') return this.#stop(value);
    const parts =
      value.kind === 'map'
        ? value.entries.map(([key, one]) => `${this.key(key)}: ${this.#inline(one, column + unit)}`)
        : value.items.map((item) => this.#inline(item, column + unit));
    const [open, close] = value.kind === 'map' ? ['{', this.literal('}')] : ['[', ']'];
    if (parts.length === 0) return `${open}${this.#empty()}${close}`;
    if (this.#rendering.style !== 'json') return `${open}${parts.join(', ')}${close}`;
    const inner = this.#line(column + unit);
    return `${open}${inner}${parts.join(`,${inner}`)}${this.#line(column)}${close}`;
  }

  #line(column: number): string {
    const { abilities, lineIndent } = this.#rendering;
    return `\n${' '.repeat(abilities.indents ? Math.max(0, column - lineIndent) : column)}`;
  }

  #empty(): string {
    if (!this.#rendering.abilities.snippets) return '';
    this.#stops += 1;
    return `$${String(this.#stops)}`;
  }

  #stop({ value, choices }: Extract<Skeleton, { kind: 'text' }>): string {
    const { style, abilities } = this.#rendering;
    const written = typeof value === 'string' ? scalarText(value, style) : String(value);
    const isQuoted = /^["']/.test(written);
    if (!abilities.snippets) return written;
    this.#stops += 1;
    const stop = String(this.#stops);
    if (choices.length > 0) {
      const sorted = [...choices].sort((a, b) => Number(b === value) - Number(a === value));
      const words = sorted.map((choice) => (typeof choice === 'string' ? scalarText(choice, style) : String(choice)));
      return `\${${stop}|${words.map((choice) => choice.replace(/[\\,|$}]/g, '\\$&')).join(',')}|}`;
    }
    if (isQuoted) {
      const quote = written.charAt(0);
      const inner = written.slice(1, -1);
      return `${quote}${inner === '' ? `$${stop}` : `\${${stop}:${this.literal(inner)}}`}${quote}`;
    }
    return written === '' ? `$${stop}` : `\${${stop}:${this.literal(written)}}`;
  }
}

const needsQuotes =
  /^[\s\-?:,[\]{}#&*!|>'"%@`]|:(?:\s|$)|\s#|\s$|^(?:true|false|null|yes|no|on|off|y|n|~)$|^[-+.\d][\d.eE+-]*$|^\d{4}-\d\d-\d\d/i;

/** A text as it has to be written to be one. */
export function scalarText(value: string, style: Style): string {
  if (style === 'json') return JSON.stringify(value);
  if (value === '') return '';
  const isOpen = style === 'flow' && /[,[\]{}]/.test(value);
  return isOpen || needsQuotes.test(value) ? `'${value.replaceAll("'", "''")}'` : value;
}
