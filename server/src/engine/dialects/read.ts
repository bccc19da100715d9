import type { Absent, Dynamic, Field, Known, Origin, Path, Place, Via } from '../model/field.ts';
import type { Span } from '../text/span.ts';
import type { MapNode, Node, Pair, ScalarNode } from '../yaml/node.ts';

/** What stands behind a node once the dialect has looked through its expressions. */
export type Resolved =
  | {
      readonly kind: 'node';
      readonly node: Node;
      readonly path: Path;
      readonly via: Via | undefined;
      readonly others?: readonly Choice[];
    }
  | { readonly kind: 'dynamic'; readonly expression: string; readonly others?: readonly Choice[] }
  /** Written, and yet not there (`AWS::NoValue`); `path` is where a value could stand instead. */
  | { readonly kind: 'nothing'; readonly path?: Path };

/** What else may stand there: at `via.origin`. */
export interface Choice {
  readonly node: Node;
  readonly via: Via;
}

export interface Scope {
  readonly document: number;
  readonly text: string;
  readonly resolve: (node: Node, path: Path) => Resolved;
  /** How the dialect writes a member of AWS's API: `modelName` for `ModelName`; as it is by default. */
  readonly spell?: (member: string) => string;
  /** The pair that says the key in another way (`Key.$`, `modelRef`), when the key itself is not there. */
  readonly insteadOf?: (map: MapNode, key: string) => Pair | undefined;
  /** Whether the dialect has no key at the path, though AWS's API has one. */
  readonly lacks?: (path: Path) => boolean;
  /** An expression in the map that may supply keys which are not written; undefined when there is none. */
  readonly supplies?: (map: MapNode) => string | undefined;
  /** All of it stands in another file: what is said of it is said at a reference to it in this one. */
  readonly elsewhere?: Elsewhere;
}

export interface Elsewhere {
  readonly file: string;
  readonly reference: Span;
}

/** Nothing to look through: for dialects without expressions. */
export const asWritten: Scope['resolve'] = (node, path) => ({ kind: 'node', node, path, via: undefined });

export type Convert<T> = (node: ScalarNode) => T | undefined;

export const string: Convert<string> = (node) =>
  node.value === null && node.style === 'plain' ? undefined : node.text;
export const number: Convert<number> = (node) => {
  if (typeof node.value === 'number') return node.value;
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(node.text) ? Number(node.text) : undefined;
};
export const boolean: Convert<boolean> = (node) =>
  ({ true: true, false: false })[node.text.toLowerCase()] ?? (typeof node.value === 'boolean' ? node.value : undefined);

/** Reads the keys of one map into fields; a missing map reads as all keys absent. */
export class Section {
  readonly scope: Scope;
  readonly node: MapNode | undefined;
  readonly path: Path;
  /** Underlined when a key is missing here. */
  readonly near: Span;
  /** Stands for all of the section, when what is written is none that can be read. */
  readonly #expression: string | undefined;

  constructor(scope: Scope, node: MapNode | undefined, path: Path, near: Span, expression?: string) {
    this.#expression = expression;
    this.scope = scope;
    this.node = node;
    this.path = path;
    this.near = scope.elsewhere?.reference ?? near;
  }

  /** A scalar; malformed when it is no scalar or `convert` does not take it. */
  field<T>(key: string, convert: Convert<T>): Field<T> {
    return this.#read(key, (node) => (node.kind === 'scalar' ? convert(node) : undefined));
  }

  section<T>(key: string, build: (section: Section) => T): Field<T> {
    const field = this.#read(key, (node, path, near) =>
      node.kind === 'map' ? build(new Section(this.scope, node, path, near)) : undefined,
    );
    if (field.kind !== 'absent') return field;
    const { place, near } = field;
    return { ...field, inside: () => build(new Section(this.scope, undefined, place.path, near)) };
  }

  /** A sequence of maps; items that resolve to nothing are left out, and one unknown item makes the whole list unknown. */
  list<T>(key: string, build: (section: Section) => T): Field<readonly T[]> {
    return this.items(key, (node, path, near) =>
      build(new Section(this.scope, node.kind === 'map' ? node : undefined, path, near)),
    );
  }

  strings(key: string): Field<readonly Field<string>[]> {
    return this.#read(key, (node, path) =>
      node.kind === 'seq'
        ? node.items.map((item, index) =>
            fieldOf(this.scope, item, [...path, index], undefined, (n) =>
              n.kind === 'scalar' ? string(n) : undefined,
            ),
          )
        : undefined,
    );
  }

  /** The pairs of a map, such as environment variables. */
  entries<T>(key: string, build: (key: Field<string>, value: Field<string>) => T): Field<readonly T[]> {
    return this.#read(key, (node, path) =>
      node.kind === 'map' ? node.pairs.map((pair) => build(...this.#entry(pair, path))) : undefined,
    );
  }

  #entry(pair: Pair, path: Path): [Field<string>, Field<string>] {
    const { scope } = this;
    const at = [...path, pair.key.text];
    const { text, span } = pair.key;
    const origin = within(scope, { document: scope.document, path: at, span, key: span, definedAt: undefined });
    const key: Field<string> = { kind: 'known', value: text, written: text, origin, via: undefined };
    return [key, fieldOf(scope, pair.value, at, pair, (node) => (node.kind === 'scalar' ? string(node) : undefined))];
  }

  items<T>(key: string, build: (node: Node, path: Path, near: Span) => T): Field<readonly T[]> {
    const [pair, path] = this.#pair(key);
    if (pair && listIsOpen(this.scope, pair, path)) {
      return {
        kind: 'dynamic',
        expression: textOf(this.scope, pair.value.span),
        origin: originOf(this.scope, pair, path),
      };
    }
    return this.#read(key, (node, path) => {
      if (node.kind !== 'seq') return undefined;
      return node.items.flatMap((item, index) => {
        const resolved = this.scope.resolve(item, [...path, index]);
        return resolved.kind === 'node' ? [build(resolved.node, resolved.path, item.site)] : [];
      });
    });
  }

  /** The pair of the key, and the path to its value or to where that would be written. */
  #pair(member: string): [Pair | undefined, Path] {
    const key = this.scope.spell?.(member) ?? member;
    const own = this.node?.get(key);
    const pair = own ?? (this.node && this.scope.insteadOf?.(this.node, key));
    return [pair, [...this.path, own ? key : (pair?.key.text ?? key)]];
  }

  #missing(path: Path): Dynamic | Absent {
    const expression = this.#expression ?? (this.node && this.scope.supplies?.(this.node));
    const unread = this.scope.lacks?.(path) === true ? { unread: true } : {};
    const place = { ...placeIn(this.scope, path), ...unread };
    if (expression === undefined) return { kind: 'absent', place, near: this.near };
    const origin = { ...place, span: this.near, key: undefined, definedAt: undefined };
    return { kind: 'dynamic', expression, origin };
  }

  #read<T>(key: string, take: (node: Node, path: Path, near: Span) => T | undefined): Field<T> {
    const [pair, path] = this.#pair(key);
    if (!pair) return this.#missing(path);
    return fieldOf(this.scope, pair.value, path, pair, (node, at) =>
      take(node, at, pair.merged ? pair.value.site : pair.key.span),
    );
  }
}

function fieldOf<T>(
  scope: Scope,
  node: Node,
  path: Path,
  pair: Pair | undefined,
  take: (node: Node, path: Path) => T | undefined,
): Field<T> {
  const origin = originOf(scope, pair ?? { key: undefined, value: node, merged: false }, path);
  const resolved = scope.resolve(node, path);
  if (resolved.kind === 'dynamic') {
    return { kind: 'dynamic', expression: resolved.expression, origin, ...othersOf(scope, resolved.others, take) };
  }
  if (resolved.kind === 'nothing') {
    const place = placeIn(scope, resolved.path ?? path);
    return { kind: 'absent', place, near: origin.key ?? origin.span };
  }
  const written = textOf(scope, resolved.node.span);
  const value = take(resolved.node, resolved.path);
  if (value === undefined) return { kind: 'malformed', written, origin };
  if (resolved.via) {
    return { kind: 'known', value, written, origin, via: resolved.via, ...othersOf(scope, resolved.others, take) };
  }
  const { site, span } = resolved.node;
  const definedAt = site.start === span.start ? undefined : span;
  return {
    kind: 'known',
    value,
    written,
    origin: within(scope, { ...origin, span: site, path: resolved.path, definedAt }),
    via: undefined,
  };
}

/** Those that are values at all. */
function othersOf(
  scope: Scope,
  choices: readonly Choice[] | undefined,
  take: (node: Node, path: Path) => unknown,
): { others?: readonly Known<unknown>[] } {
  if (!choices) return {};
  const others = choices.flatMap(({ node, via }): readonly Known<unknown>[] => {
    const value = take(node, via.origin.path);
    if (value === undefined) return [];
    return [{ kind: 'known', value, written: textOf(scope, node.span), origin: via.origin, via }];
  });
  return others.length === 0 ? {} : { others };
}

function originOf(
  scope: Scope,
  pair: { key: ScalarNode | undefined; value: Node; merged: boolean },
  path: Path,
): Origin {
  const { site, span } = pair.value;
  return within(scope, {
    document: scope.document,
    path,
    span: site,
    key: pair.merged ? undefined : pair.key?.span,
    definedAt: site.start === span.start ? undefined : span,
  });
}

export function placeIn({ document, elsewhere }: Scope, path: Path): Place {
  return elsewhere ? { document, path, file: elsewhere.file } : { document, path };
}

/** Spans of another file mean nothing in this one. */
function within({ elsewhere }: Scope, origin: Origin): Origin {
  if (!elsewhere) return origin;
  const { file, reference } = elsewhere;
  return { ...origin, file, span: reference, key: undefined, definedAt: undefined };
}

function listIsOpen(scope: Scope, pair: Pair, path: Path): boolean {
  const resolved = scope.resolve(pair.value, path);
  if (resolved.kind !== 'node' || resolved.node.kind !== 'seq') return false;
  return resolved.node.items.some((item, index) => scope.resolve(item, [...resolved.path, index]).kind === 'dynamic');
}

function textOf(scope: Scope, span: Span): string {
  return scope.text.slice(span.start, span.end);
}
