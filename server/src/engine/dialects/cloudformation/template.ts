import type { Path, Via } from '../../model/field.ts';
import type { Span } from '../../text/span.ts';
import type { Document, MapNode, Node, Pair } from '../../yaml/node.ts';
import { isLoop, madeBy } from './for-each.ts';
import type { Seen } from './kept.ts';
import { Outline } from './outline.ts';
import { parameterOf, textAt, textOf, type Parameter } from './parameter.ts';

export interface Resource {
  readonly id: string;
  readonly type: string;
  readonly node: MapNode;
  readonly path: Path;
  /** The logical id as written. */
  readonly key: Span;
  /** The whole of it, from the logical id on. */
  readonly extent: Span;
  /** The condition on which it is made at all. */
  readonly condition: string | undefined;
  /** It is one of several that an `Fn::ForEach` makes of one body. */
  readonly looped: boolean;
}

/** The types that matter to a deployment. */
const ours = /^AWS::(SageMaker|ApplicationAutoScaling)::|^AWS::CloudWatch::Alarm$/;

/** Macros of AWS that leave what is written as it is. */
const harmless = /^AWS::(Serverless-2016-10-31|LanguageExtensions|CodeDeployBlueGreen|SecretsManager-\d{4}-\d\d-\d\d)$/;

/** The parts of a template, read when asked for. Resources of no interest are not looked into. */
export class Template {
  readonly document: Document;
  readonly text: string;
  /** The map that has `Resources`. */
  readonly root: MapNode;
  readonly path: Path;
  #resources: ReadonlyMap<string, Resource> | undefined;
  #outline: Outline | undefined;
  #seen: Seen | undefined;
  readonly #loopTexts = new WeakMap<Node, Via>();
  readonly #parameters = new Map<string, Parameter | undefined>();

  constructor(document: Document, text: string, root: MapNode, path: Path) {
    this.document = document;
    this.text = text;
    this.root = root;
    this.path = path;
  }

  get outline(): Outline {
    this.#outline ??= new Outline(this);
    return this.#outline;
  }

  /** What is made, and what has been looked into for it. */
  watched<T>(make: () => T): { readonly value: T; readonly seen: Seen } {
    const seen: Seen = { resources: new Map(), sections: new Map() };
    this.#seen = seen;
    const value = make();
    this.#seen = undefined;
    return { value, seen };
  }

  section(name: string): MapNode | undefined {
    const node = this.root.get(name)?.value;
    // Of the resources each is seen for itself.
    if (node && name !== 'Resources') this.#seen?.sections.set(name, node);
    return node?.kind === 'map' && node.tag === undefined ? node : undefined;
  }

  /** To look into, or to point at. */
  resource(id: string): Resource | undefined {
    const found = this.resources.get(id);
    if (found) this.see(found);
    return found;
  }

  see({ id, node }: Resource): void {
    this.#seen?.resources.set(id, node);
  }

  /** The resources that matter to deployments, by logical id; to look for what the outline says, and else by `resource`. */
  get resources(): ReadonlyMap<string, Resource> {
    this.#resources ??= new Map(this.#read().map((resource) => [resource.id, resource]));
    return this.#resources;
  }

  ofType(type: string): readonly Resource[] {
    return [...this.resources.values()].filter((resource) => resource.type === type);
  }

  #read(): readonly Resource[] {
    return (this.section('Resources')?.pairs ?? []).flatMap((pair) => {
      const path = [...this.path, 'Resources', pair.key.text];
      if (isLoop(pair)) return this.#looped(pair, path);
      const resource = resourceOf(pair, path, false);
      return resource ? [resource] : [];
    });
  }

  #looped(loop: Pair, path: Path): readonly Resource[] {
    const made = madeBy(loop, path, {
      document: this.document.index,
      parameter: (name) => this.parameter(name),
      onText: (node, via) => this.#loopTexts.set(node, via),
    });
    return made.flatMap((one) => resourceOf(one.pair, one.path, true) ?? []);
  }

  /** Of a text that a loop has put together. */
  loopVia(node: Node): Via | undefined {
    return this.#loopTexts.get(node);
  }

  parameter(name: string): Parameter | undefined {
    const parameters = this.section('Parameters');
    if (!this.#parameters.has(name)) this.#parameters.set(name, this.#readParameter(name, parameters));
    return this.#parameters.get(name);
  }

  #readParameter(name: string, parameters: MapNode | undefined): Parameter | undefined {
    const node = parameters?.get(name)?.value;
    if (node?.kind !== 'map') return undefined;
    return parameterOf(node, name, this.document.index, [...this.path, 'Parameters', name]);
  }

  /** A macro of the whole template that may change anything; undefined when there is none. */
  get macro(): string | undefined {
    const node = this.root.get('Transform')?.value;
    if (!node) return undefined;
    const items = node.kind === 'seq' ? node.items : [node];
    const names = items.map((item) => (item.kind === 'map' ? (textAt(item, 'Name') ?? 'Transform') : textOf(item)));
    return names.find((name) => !harmless.test(name));
  }
}

function resourceOf(pair: Pair, path: Path, looped: boolean): Resource | undefined {
  const node = pair.value;
  const type = node.kind === 'map' && node.tag === undefined ? textAt(node, 'Type') : undefined;
  if (type === undefined || !ours.test(type) || node.kind !== 'map') return undefined;
  const key = pair.merged ? node.site : pair.key.span;
  return {
    id: pair.key.text,
    type,
    node,
    path,
    key,
    extent: { start: key.start, end: Math.max(key.end, node.site.end) },
    condition: textAt(node, 'Condition'),
    looped,
  };
}
