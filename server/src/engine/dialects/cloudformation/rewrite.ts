import type { Change, Value } from '../../model/change.ts';
import type { Path } from '../../model/field.ts';
import type { Node, Pair } from '../../yaml/node.ts';
import { child } from '../../yaml/locate.ts';
import type { Section } from '../read.ts';
import { intrinsicOf, nameIn, plainText } from './intrinsic.ts';
import type { CloudFormationDeployment } from './source.ts';
import { called, valueOf } from './value-of.ts';

/**
 * Collects the changes to one reading of a resource. Where the resource is of another type when its conditions turn out
 * otherwise, only what belongs to this outcome is changed.
 */
export class Rewrite {
  readonly changes: Change[] = [];
  /** Why the changes cannot be made; the first reason. */
  obstacle: string | undefined;
  readonly #deployment: CloudFormationDeployment;
  readonly #isPartial: boolean;

  constructor(deployment: CloudFormationDeployment, maps: readonly Section[]) {
    this.#deployment = deployment;
    const { isUniform, others } = deployment.source.outcome;
    const isPlain = maps.every(({ path }) => this.#guards(path).length === 0);
    this.#isPartial = others.length > 0 && !(isUniform && isPlain);
    for (const map of maps) this.#checkOwn(map);
  }

  /** Only one outcome of the conditions is meant. */
  get isPartial(): boolean {
    return this.#isPartial;
  }

  block(reason: string): void {
    this.obstacle ??= reason;
  }

  #checkOwn({ node, path, scope }: Section): void {
    if (!node) return;
    if (node.site.start !== node.span.start) {
      this.block(`\`${nameOf(path)}\` is an alias, and the switch would change the other places that use it`);
    }
    const supplier = scope.supplies?.(node);
    if (supplier !== undefined) this.block(`${supplier} may add to \`${nameOf(path)}\` what is not written here`);
  }

  set(map: Section, key: string, value: Value, after: readonly string[]): void {
    const path = [...map.path, key];
    if (!this.#isPartial || this.#isOurs(map.path)) {
      this.#put(path, value, after);
      return;
    }
    const pair = map.node?.get(key);
    if (!pair) {
      this.#put(path, this.#forThisOutcome(key, value, this.#noValue), after);
      return;
    }
    const reached = this.#deployment.source.resolver.reach(pair.value, path);
    if (!reached) {
      this.#undecided(key);
      return;
    }
    if (this.#isOurs(reached.path)) {
      this.#put(reached.path, value, []);
      return;
    }
    this.#put(path, this.#forThisOutcome(key, value, this.#simple(key, pair)), after);
  }

  remove(map: Section, key: string): void {
    const pair = map.node?.get(key);
    if (!pair) return;
    const path = [...map.path, key];
    if (pair.merged) {
      this.block(`\`${key}\` comes in by a merge key (<<), and cannot be taken out of it here`);
      return;
    }
    if (!this.#isPartial || this.#isOurs(map.path)) {
      this.removeAt(path);
      return;
    }
    const reached = this.#deployment.source.resolver.reach(pair.value, path);
    if (!reached) {
      this.#undecided(key);
      return;
    }
    if (isNoValue(reached.node)) return;
    if (this.#isOurs(reached.path)) {
      this.#put(reached.path, this.#noValue, []);
      return;
    }
    this.#put(path, this.#forThisOutcome(key, this.#noValue, this.#simple(key, pair)), []);
  }

  removeAt(path: Path): void {
    this.changes.push({ kind: 'remove', place: { document: this.#deployment.document, path } });
  }

  #put(path: Path, value: Value | undefined, after: readonly string[]): void {
    if (value === undefined) return;
    this.changes.push({ kind: 'set', place: { document: this.#deployment.document, path }, value, after });
  }

  get #noValue(): Value {
    return called('Ref', 'AWS::NoValue', this.#deployment.source.template);
  }

  #undecided(key: string): void {
    this.block(`\`${key}\` hangs on a condition that is not decided here`);
  }

  /** The value in this outcome and another one in all the others, where one condition tells them apart. */
  #forThisOutcome(key: string, value: Value, other: Value | undefined): Value | undefined {
    const { conditions, worlds, others } = this.#deployment.source.outcome;
    const own = worlds[0];
    const name = conditions.find((candidate) => {
      const truth = own?.truthOf(candidate);
      return (
        worlds.every((world) => world.truthOf(candidate) === truth) &&
        others.every((world) => world.truthOf(candidate) !== truth)
      );
    });
    if (name === undefined || other === undefined) {
      this.block(
        `\`${key}\` also counts when ${otherwise(this.#deployment)}, and the switch is meant for one outcome only`,
      );
      return undefined;
    }
    const branches = own?.truthOf(name) === true ? [value, other] : [other, value];
    return called('If', [name, ...branches], this.#deployment.source.template);
  }

  /** What stands there now, where it can be written again without loss. */
  #simple(key: string, { value }: Pair): Value | undefined {
    const intrinsic = intrinsicOf(value);
    const isSimple = value.kind === 'scalar' || intrinsic?.argument.kind === 'scalar';
    const copy = isSimple ? valueOf(value) : undefined;
    if (copy === undefined) this.#undecided(key);
    return copy;
  }

  /** True when no other outcome of the conditions leads to the place. */
  #isOurs(path: Path): boolean {
    const guards = this.#guards(path);
    return this.#deployment.source.outcome.others.every((world) =>
      guards.some(({ condition, truth }) => world.truthOf(condition) === !truth),
    );
  }

  #guards(path: Path): readonly Guard[] {
    return guardsAlong(this.#deployment.source.template.root, path.slice(this.#deployment.source.template.path.length));
  }
}

interface Guard {
  readonly condition: string;
  readonly truth: boolean;
}

/** The branches of `Fn::If` that lead to a place. */
function guardsAlong(root: Node, path: Path): readonly Guard[] {
  const guards: Guard[] = [];
  let at: Node | undefined = root;
  let isArgument = false;
  for (const step of path) {
    if (!at) break;
    const intrinsic = intrinsicOf(at);
    const isIf = isArgument || (intrinsic?.name === 'Fn::If' && intrinsic.argument === at);
    const condition = at.kind === 'seq' ? plainText(at.items[0]) : undefined;
    if (isIf && condition !== undefined && (step === 1 || step === 2)) guards.push({ condition, truth: step === 1 });
    isArgument = intrinsic?.name === 'Fn::If' && intrinsic.argument !== at;
    at = child(at, step)?.node;
  }
  return guards;
}

function isNoValue(node: Node): boolean {
  const intrinsic = intrinsicOf(node);
  return intrinsic?.name === 'Ref' && nameIn(intrinsic) === 'AWS::NoValue';
}

function otherwise({ when, source }: CloudFormationDeployment): string {
  return source.outcome.conditions.length === 1 || when === undefined
    ? 'the condition turns out otherwise'
    : 'the conditions turn out otherwise';
}

/** `EndpointConfig.Properties.ProductionVariants` */
function nameOf(path: Path): string {
  return path.slice(1).join('.');
}
