import { isAlias, isMap, isPair, isScalar, isSeq, type Alias } from 'yaml';
import type { Ast, Part } from './ast.ts';

/** A document may grow to this many nodes by its aliases; "billion laughs" ends here. */
const largestExpansion = 250_000;

export interface Target {
  readonly part: Part;
  readonly ast: Ast;
}

export interface AliasFault {
  readonly kind: 'unknown' | 'cyclic' | 'too-large';
  readonly part: Part;
  readonly alias: Alias;
}

/** What each alias of a document stands for. Those that cannot be followed stand for nothing. */
export class Aliases {
  readonly faults: readonly AliasFault[];
  readonly #targets: ReadonlyMap<Alias, Target>;

  constructor(roots: Iterable<Target>) {
    const survey = new Survey();
    let total = 0;
    for (const { part, ast } of roots) total += survey.weigh(part, ast);
    survey.limit(total);
    this.#targets = survey.targets;
    this.faults = survey.faults;
  }

  targetOf(alias: Alias): Target | undefined {
    return this.#targets.get(alias);
  }
}

/** One walk in document order: an alias means the last anchor of its name before it. */
class Survey {
  readonly targets = new Map<Alias, Target>();
  readonly faults: AliasFault[] = [];
  readonly #anchors = new Map<string, Target>();
  readonly #weights = new Map<Ast, number>();
  readonly #uses: { readonly part: Part; readonly alias: Alias; readonly weight: number }[] = [];

  /** The number of nodes when every alias is replaced by what it stands for. */
  weigh(part: Part, ast: Ast): number {
    if (isAlias(ast)) return this.#use(part, ast);
    if (ast.anchor !== undefined) this.#anchors.set(ast.anchor, { part, ast });
    let weight = 1;
    if (isSeq(ast) || isMap(ast)) {
      for (const item of ast.items as readonly unknown[]) weight += this.#item(part, item);
    }
    this.#weights.set(ast, weight);
    return weight;
  }

  #item(part: Part, item: unknown): number {
    if (!isPair(item)) return isNode(item) ? this.weigh(part, item) : 0;
    const { key, value } = item;
    return (isNode(key) ? this.weigh(part, key) : 0) + (isNode(value) ? this.weigh(part, value) : 0);
  }

  #use(part: Part, alias: Alias): number {
    const target = this.#anchors.get(alias.source);
    const weight = target && this.#weights.get(target.ast);
    if (!target) this.faults.push({ kind: 'unknown', part, alias });
    else if (weight === undefined) this.faults.push({ kind: 'cyclic', part, alias });
    else {
      this.targets.set(alias, target);
      this.#uses.push({ part, alias, weight });
      return weight;
    }
    return 1;
  }

  /** Leaves out the heaviest aliases of a document that would grow too large, so that the rest stays below the limit. */
  limit(total: number): void {
    if (total <= largestExpansion) return;
    const heaviest = largestExpansion / this.#uses.length;
    const heavy = this.#uses.filter(({ weight }) => weight > heaviest);
    for (const { alias } of heavy) this.targets.delete(alias);
    const first = heavy[0];
    if (first) this.faults.push({ kind: 'too-large', part: first.part, alias: first.alias });
  }
}

function isNode(value: unknown): value is Ast {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}
