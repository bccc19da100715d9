import type { Node } from '../../yaml/node.ts';
import { canonical } from './canonical.ts';
import { intrinsicOf, nameIn } from './intrinsic.ts';
import type { Template } from './template.ts';

/** What a condition says, down to what we cannot look into. */
export type Formula =
  | Test
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'not'; readonly inner: Formula }
  | { readonly kind: 'and' | 'or'; readonly inner: readonly Formula[] };

export type Test =
  /** An expression, usually a parameter, has this value. */
  | { readonly kind: 'equals'; readonly subject: string; readonly value: string }
  /** True or false, we cannot tell on what that hangs. */
  | { readonly kind: 'free'; readonly name: string };

const deepest = 20;

/** The conditions of a template as formulas. Cyclic ones are free. */
export class Conditions {
  readonly #template: Template;
  readonly #formulas = new Map<string, Formula>();
  readonly #open = new Set<string>();

  constructor(template: Template) {
    this.#template = template;
  }

  formulaOf(name: string): Formula {
    const known = this.#formulas.get(name);
    if (known) return known;
    const node = this.#template.section('Conditions')?.get(name)?.value;
    if (!node || this.#open.has(name)) return { kind: 'free', name };
    this.#open.add(name);
    const formula = this.#read(node, 0) ?? { kind: 'free', name };
    this.#open.delete(name);
    this.#formulas.set(name, formula);
    return formula;
  }

  #read(node: Node, depth: number): Formula | undefined {
    if (depth > deepest) return undefined;
    const named =
      node.kind === 'map' && node.tag === undefined && node.pairs.length === 1 ? node.get('Condition') : undefined;
    if (named?.value.kind === 'scalar') return this.formulaOf(named.value.text);
    const intrinsic = intrinsicOf(node);
    if (!intrinsic) return undefined;
    const { name, argument } = intrinsic;
    if (name === 'Condition') {
      const other = nameIn(intrinsic);
      return other === undefined ? undefined : this.formulaOf(other);
    }
    const items = argument.kind === 'seq' ? argument.items : [];
    if (name === 'Fn::Equals') return equality(items, node);
    if (name === 'Fn::Not') {
      const inner = items[0] && this.#read(items[0], depth + 1);
      return inner ? { kind: 'not', inner } : undefined;
    }
    if (name !== 'Fn::And' && name !== 'Fn::Or') return undefined;
    const inner = items.map((item) => this.#read(item, depth + 1) ?? unread(item));
    return { kind: name === 'Fn::And' ? 'and' : 'or', inner };
  }
}

/** Free, but the same wherever it is written the same. */
function unread(node: Node): Formula {
  return { kind: 'free', name: canonical(node) ?? `at ${String(node.site.start)}` };
}

function equality([left, right]: readonly Node[], node: Node): Formula {
  if (!left || !right) return unread(node);
  const [a, b] = [literal(left), literal(right)];
  if (a !== undefined && b !== undefined) return { kind: 'constant', value: a === b };
  const value = a ?? b;
  const subject = canonical(a === undefined ? left : right);
  return value === undefined || subject === undefined ? unread(node) : { kind: 'equals', subject, value };
}

function literal(node: Node): string | undefined {
  return node.kind === 'scalar' && !intrinsicOf(node) && !node.text.includes('{{resolve:') ? node.text : undefined;
}

/** What the formula hangs on. */
export function* testsIn(formula: Formula): Generator<Test> {
  if (formula.kind === 'equals' || formula.kind === 'free') yield formula;
  else if (formula.kind === 'not') yield* testsIn(formula.inner);
  else if (formula.kind !== 'constant') for (const inner of formula.inner) yield* testsIn(inner);
}
