import type { Problem } from '../dialects/dialect.ts';
import { nearest } from '../dialects/nearest.ts';
import type { Change, Fix, Value } from '../model/change.ts';
import type { Path } from '../model/field.ts';
import type { Span } from '../text/span.ts';
import type { Node } from '../yaml/node.ts';

/** A value of the file, and where it stands. */
export interface At {
  readonly node: Node;
  readonly path: Path;
}

/** A key of the file: what is underlined when it is not known, and what is renamed. */
export interface KeyAt {
  readonly span: Span;
  readonly path: Path;
}

/** Reads values of the expected kinds, and notes what is something else. */
export class Reading {
  readonly problems: Problem[] = [];

  /** The pairs of a map; nothing at all where nothing is written. */
  each(at: At, read: (name: string, value: At, key: KeyAt) => void): void {
    const { node, path } = at;
    if (node.kind === 'scalar' && node.text === '') return;
    if (node.kind !== 'map') {
      this.value(at, 'is no map of names and values');
      return;
    }
    for (const { key, value } of node.pairs) {
      const child = [...path, key.text];
      read(key.text, { node: value, path: child }, { span: key.span, path: child });
    }
  }

  text(at: At): string | undefined {
    if (at.node.kind === 'scalar' && at.node.text !== '') return at.node.text;
    this.value(at, 'is no single value');
    return undefined;
  }

  choice<const T extends string>(at: At, choices: readonly T[]): T | undefined {
    const text = this.text(at);
    if (text === undefined) return undefined;
    const choice = choices.find((candidate) => candidate === text);
    if (choice === undefined) {
      // What other tools call it.
      const word = { false: 'off', none: 'off', ignore: 'off', warn: 'warning', note: 'info', hint: 'info' }[text];
      const meant = choices.find((candidate) => candidate === word) ?? nearest(text, choices);
      this.value(at, `is not one of ${choices.join(', ')}`, meant);
    }
    return choice;
  }

  count(at: At): number | undefined {
    const value = at.node.kind === 'scalar' ? at.node.value : undefined;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
    this.value(at, 'is no whole number');
    return undefined;
  }

  flag(at: At): boolean | undefined {
    const value = at.node.kind === 'scalar' ? at.node.value : undefined;
    if (typeof value === 'boolean') return value;
    this.value(at, 'is neither true nor false');
    return undefined;
  }

  /** USD. */
  amount(at: At): number | undefined {
    const value = at.node.kind === 'scalar' ? at.node.value : undefined;
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
    this.value(at, 'is no amount in USD, such as 0.98');
    return undefined;
  }

  /** The value cannot be what it is for. */
  value(at: At, words: string, meant?: string): void {
    const { node, path } = at;
    const written = node.kind === 'scalar' && node.text !== '' ? node.text.slice(0, 60) : 'What stands here';
    const question = meant === undefined ? '' : `; did you mean ${meant}?`;
    const message = `${written} ${words}${question}`;
    const fixes = meant === undefined ? [] : [fixOf(`Change it to ${meant}`, setAt(path, meant))];
    this.report('config/value', message, node.site, fixes);
  }

  unknownKey(name: string, key: KeyAt, choices: readonly string[], where: string): void {
    const message = `There is no ${name} in ${where}; there are ${choices.join(', ')}`;
    this.unknown('config/unknown-key', message, key, nearest(name, choices));
  }

  unknown(code: string, message: string, { span, path }: KeyAt, meant: string | undefined): void {
    if (meant === undefined) {
      this.report(code, message, span);
      return;
    }
    const change: Change = { kind: 'rename', place: { document: 0, path }, key: meant };
    this.report(code, `${message}; did you mean ${meant}?`, span, [fixOf(`Change it to ${meant}`, change)]);
  }

  report(code: string, message: string, span: Span, fixes: readonly Fix[] = []): void {
    this.problems.push({ code, severity: 'error', message, span, related: [], fixes });
  }
}

function setAt(path: Path, value: Value): Change {
  return { kind: 'set', place: { document: 0, path }, value };
}

function fixOf(title: string, change: Change): Fix {
  return { title, safety: 'review', preferred: true, changes: [change] };
}
