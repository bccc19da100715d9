import type { Change, Fix, Value } from '../../model/change.ts';
import type { Path } from '../../model/field.ts';
import type { Document, MapNode, Node } from '../../yaml/node.ts';
import { textAt } from '../kubernetes.ts';
import type { Scope } from '../read.ts';
import { throughTemplates } from '../templates.ts';
import { endpointOf, environmentOf, metadataOf, modelsOf, scalingOf } from './documents.ts';
import type { LegacyObject } from './objects.ts';
import { dropped, regionAnnotation, renamed, versions } from './spelling.ts';

const kinds = {
  HostingDeployment: 'EndpointConfig',
  EndpointConfig: 'EndpointConfig',
  Model: 'Model',
  BatchTransformJob: 'TransformJob',
} as const;

/** The member that names the resource in AWS, which the controllers require. */
const names = {
  HostingDeployment: 'endpointConfigName',
  EndpointConfig: 'endpointConfigName',
  Model: 'modelName',
  BatchTransformJob: 'transformJobName',
} as const;

/** The same for the ACK controllers; undefined where aliases, holes or a missing name leave open what to write. */
export function conversion(object: LegacyObject, document: Document, text: string): Fix | undefined {
  const spec = object.node.get('spec')?.value;
  const name = textAt(object.node.get('metadata')?.value, 'name');
  // Objects in braces may be JSON, which has room for one document only.
  if (spec?.kind !== 'map' || name === undefined || object.node.flow) return undefined;
  if (isOpen(object.node, throughTemplates(text), 0)) return undefined;
  const lost = dropped.filter((key) => spec.get(key));
  const changes =
    object.of === 'HostingAutoscalingPolicy'
      ? scalingChanges(object, spec, name, document)
      : new Conversion(object, object.of, spec, document).changes(name);
  if (!changes) return undefined;
  const without = lost.length === 0 ? '' : `, without ${lost.join(', ')}, which they do not have`;
  return { title: `Convert to the ACK controllers${without}`, safety: 'review', preferred: true, changes };
}

/** Rewrites the object in its place, so that its comments stay, and writes the others after it. */
class Conversion {
  readonly #object: LegacyObject;
  readonly #of: keyof typeof kinds;
  readonly #spec: MapNode;
  readonly #document: number;
  readonly #changes: Change[] = [];

  constructor(object: LegacyObject, of: keyof typeof kinds, spec: MapNode, document: Document) {
    this.#object = object;
    this.#of = of;
    this.#spec = spec;
    this.#document = document.index;
  }

  changes(name: string): readonly Change[] {
    const member = names[this.#of];
    this.#set(['apiVersion'], versions.sagemaker);
    this.#set(['kind'], kinds[this.#of]);
    const region = textAt(this.#spec, 'region');
    if (region !== undefined) this.#set(['metadata', 'annotations', regionAnnotation], region);
    const gone = ['region', 'models', 'endpointName', ...dropped].filter((key) => this.#spec.get(key));
    const first = this.#spec.pairs.find(({ key }) => !gone.includes(key.text))?.key.text;
    if (!this.#spec.get(member)) this.#set(['spec', member], name, first === undefined ? [] : [first]);
    for (const key of gone) this.#remove(['spec', key]);
    this.#respell(this.#spec, ['spec'], 0);
    if (this.#of === 'HostingDeployment') {
      const { node, path } = this.#object;
      const models = modelsOf(this.#spec, node);
      const others = [...models, endpointOf(this.#spec, node, name)];
      this.#changes.push(...added(this.#document, path, others));
    }
    return this.#changes;
  }

  #respell(node: Node, path: Path, depth: number): void {
    if (depth > 12 || node.kind === 'scalar') return;
    if (node.kind === 'seq') {
      node.items.forEach((item, index) => {
        this.#respell(item, [...path, index], depth + 1);
      });
      return;
    }
    for (const { key, value } of node.pairs) {
      if (depth === 0 && (key.text === 'models' || dropped.includes(key.text))) continue;
      const at = [...path, key.text];
      const environment = key.text === 'environment' ? environmentOf(value) : undefined;
      if (environment) this.#set(at, environment);
      else this.#respell(value, at, depth + 1);
      const other = Object.hasOwn(renamed, key.text) ? renamed[key.text] : undefined;
      if (other !== undefined) this.#changes.push({ kind: 'rename', place: this.#at(at), key: other });
    }
  }

  #at(path: Path): Change['place'] {
    return { document: this.#document, path: [...this.#object.path, ...path] };
  }

  #set(path: Path, value: Value, after: readonly string[] = []): void {
    this.#changes.push({ kind: 'set', place: this.#at(path), value, after });
  }

  #remove(path: Path): void {
    this.#changes.push({ kind: 'remove', place: this.#at(path) });
  }
}

/** A policy for several endpoints becomes a target and a policy for each. */
function scalingChanges(
  { node, path }: LegacyObject,
  spec: MapNode,
  name: string,
  { index }: Document,
): readonly Change[] | undefined {
  const [first, ...others] = scalingOf(spec, metadataOf(node, spec), name);
  if (first === undefined) return undefined;
  return [{ kind: 'set', place: { document: index, path }, value: first }, ...added(index, path, others)];
}

function added(document: number, path: Path, values: readonly Value[]): readonly Change[] {
  // Beyond the end of a List means: one more.
  const end = 1_000_000;
  return values.map((value, index): Change => {
    if (path.length === 0) return { kind: 'add-document', place: { document, path }, value };
    return { kind: 'set', place: { document, path: [...path.slice(0, -1), end + index] }, value };
  });
}

/** What comes by an alias or a merge key stands elsewhere too, and what is filled in later cannot be copied. */
function isOpen(node: Node, resolve: Scope['resolve'], depth: number): boolean {
  if (node.site.start !== node.span.start || depth > 20) return true;
  if (node.kind === 'scalar') return false;
  if (resolve(node, []).kind === 'dynamic') return true;
  if (node.kind === 'seq') return node.items.some((item) => isOpen(item, resolve, depth + 1));
  return node.pairs.some(({ value, merged }) => merged || isOpen(value, resolve, depth + 1));
}
