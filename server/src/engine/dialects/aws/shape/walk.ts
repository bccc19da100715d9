import type { MapNode, Node, Pair, SeqNode } from '../../../yaml/node.ts';
import type { Problem } from '../../dialect.ts';
import { nullValue, wrongKind } from './kinds.ts';
import { missingKeys, type Missing } from './missing-key.ts';
import { below, isNull, isOpen, isTemplated, item, type At, type Context } from './place.ts';
import { isPlainlyRight, scalarProblem } from './scalars.ts';
import type { Shape, Type } from './tables.ts';
import { unknownKey } from './unknown-key.ts';

/** So many nodes of a resource are looked at; aliases of aliases could make it millions. */
const mostNodes = 5000;

/** Goes through a resource beside the table of its members. */
export class Walk {
  readonly #context: Context;
  readonly #problems: Problem[] = [];
  readonly #missing: Missing[] = [];
  /** Keys that stand in the wrong section: where they belong, they are not missing as well. */
  readonly #misplaced: Set<string>;
  #left = mostNodes;

  constructor(context: Context, misplaced: readonly string[]) {
    this.#context = context;
    this.#misplaced = new Set(misplaced);
  }

  get problems(): readonly Problem[] {
    const missing = this.#missing.filter(({ name }) => !this.#misplaced.has(name));
    return [...this.#problems, ...missing.map(({ problem }) => problem)];
  }

  /** `isFree` says that the key is the user's own, as in an environment. */
  value(at: At, type: Type, isRequired: boolean, isFree = false): void {
    if ((this.#left -= 1) < 0 || type.kind === 'any') return;
    const { writing, scope } = this.#context;
    const branches = writing.branches?.(at.node, at.path);
    if (branches) {
      for (const { node, path } of branches) this.value({ ...at, node, path }, type, isRequired, isFree);
      return;
    }
    // What an expression leads to is checked, if at all, where it is written.
    const resolved = scope.resolve(at.node, at.path);
    if (resolved.kind !== 'node' || resolved.node !== at.node || isOpen(this.#context, at.node)) return;
    if (isNull(at.node)) {
      if (writing.nulls === 'refused') this.#add(nullValue(this.#context, at, type, isRequired, isFree));
      return;
    }
    this.#written(at, type, isFree);
  }

  #written(at: At, type: Type, isFree: boolean): void {
    const { node } = at;
    const wanted = kindOf(type);
    if (node.kind !== wanted) {
      if (this.#isMiswritten(node)) return;
      this.#add(wrongKind(this.#context, at, wanted, type));
      // A single item that lacks its `-` can have faults of its own.
      if (type.kind === 'list' && node.kind === 'map' && type.of.kind === 'shape') this.value(at, type.of, false);
    } else if (type.kind === 'list') {
      if (node.kind === 'seq') this.#items(at, node, type.of);
    } else if (type.kind === 'map') {
      if (node.kind === 'map') this.#entries(at, node, type.of);
    } else if (type.kind === 'shape') {
      if (node.kind === 'map') this.#members(at, node, this.#context.table.shape(type.index));
    } else if (type.kind !== 'timestamp' && type.kind !== 'any') {
      this.#add(scalarProblem(this.#context, at, type, isFree));
    }
  }

  #items(at: At, { items }: SeqNode, type: Type): void {
    for (const [index, one] of items.entries()) {
      if (!this.#isRight(one, type)) this.value(item(at, one, index), type, false);
    }
  }

  #entries(at: At, { pairs }: MapNode, type: Type): void {
    for (const pair of pairs) {
      if (this.#isRight(pair.value, type) || this.#isExpression(pair.key.text)) continue;
      this.value(below(at, pair), type, false, true);
    }
  }

  #members(at: At, node: MapNode, shape: Shape): void {
    const unknown: Pair[] = [];
    for (const pair of node.pairs) {
      const member = shape.members.get(pair.key.text);
      if (!member) unknown.push(pair);
      else if (!this.#isRight(pair.value, member.type)) this.value(below(at, pair), member.type, member.isRequired);
    }
    if (unknown.length === 0 && !this.#lacks(node, shape)) return;
    const { scope } = this.#context;
    if (scope.supplies?.(node) !== undefined || unknown.some(({ key }) => isTemplated(key.text))) return;
    const meant = new Set<string>();
    for (const pair of unknown) {
      if (this.#isKnown(pair.key.text, shape)) continue;
      const found = unknownKey(this.#context, at, pair, shape);
      this.#add(found.problem);
      if (found.meant !== undefined) meant.add(found.meant);
      if (found.problem.code === 'shape/misplaced-key') this.#misplaced.add(pair.key.text);
    }
    this.#missing.push(...missingKeys(this.#context, at, shape, meant));
  }

  /** Whether anything that is required may be missing; most often nothing is. */
  #lacks(node: MapNode, { required }: Shape): boolean {
    return required.some((name) => {
      const pair = node.get(name);
      return !pair || isNull(pair.value);
    });
  }

  /** The common case, told without a look at where it stands. */
  #isRight(node: Node, type: Type): boolean {
    this.#left -= 1;
    return node.kind === 'scalar' && isPlainlyRight(node, type);
  }

  #isKnown(key: string, { members }: Shape): boolean {
    const member = this.#context.writing.expressed?.(key);
    return (member !== undefined && members.has(member)) || this.#isExpression(key) || key === '<<';
  }

  /** A function whose letter case is wrong, of which its own check tells. */
  #isMiswritten(node: Node): boolean {
    const only = node.kind === 'map' && node.pairs.length === 1 ? node.pairs[0]?.key.text : undefined;
    return this.#context.writing.table === 'cloudformation' && only !== undefined && /^fn::\w+$|^ref$/i.test(only);
  }

  #isExpression(key: string): boolean {
    return /^Fn::|^Ref$/.test(key) || isTemplated(key);
  }

  #add(problem: Problem | undefined): void {
    if (problem) this.#problems.push(problem);
  }
}

function kindOf(type: Type): Node['kind'] {
  if (type.kind === 'list') return 'seq';
  return type.kind === 'map' || type.kind === 'shape' ? 'map' : 'scalar';
}
