import {
  getAttParts,
  intrinsicOf,
  nameIn,
  placeholdersIn,
  plainText,
  subParts,
  type Intrinsic,
} from '../../dialects/cloudformation/intrinsic.ts';
import type { Template } from '../../dialects/cloudformation/template.ts';
import type { MapNode, Node, Pair, ScalarNode } from '../../yaml/node.ts';
import { childOf, isText, isWritten, type Marks } from './mark.ts';

/** The spaces of a document's templates; the parts of one that a tool puts together share them. */
interface Spaces {
  readonly ids: string;
  readonly conditions: string;
  readonly mappings: string;
}

/** Inside which loops and sections a node stands. */
interface Context {
  readonly hidden: ReadonlySet<string> | undefined;
  readonly isCondition: boolean;
}

const outside: Context = { hidden: undefined, isCondition: false };
const loopKey = /^Fn::ForEach::/;
/** What a loop, or another tool, fills in. */
const hole = /[$&]\{[^}]*\}|\{\{.*?\}\}/g;

/** Logical ids, parameters, conditions and mappings of a template, with everything that refers to them. */
export function templateNames(templates: readonly Template[], marks: Marks): void {
  const document = templates[0]?.document.index ?? 0;
  const space = (name: string): string => `template ${String(document)} ${name}`;
  const spaces = { ids: space('ids'), conditions: space('conditions'), mappings: space('mappings') };
  for (const template of templates) new TemplateNames(template, spaces, marks).collect();
}

class TemplateNames {
  readonly #template: Template;
  readonly #spaces: Spaces;
  readonly #marks: Marks;

  constructor(template: Template, spaces: Spaces, marks: Marks) {
    this.#template = template;
    this.#spaces = spaces;
    this.#marks = marks;
  }

  collect(): void {
    const { ids, conditions, mappings } = this.#spaces;
    for (const pair of this.#entries('Parameters')) this.#define(pair.key, ids, 'parameter');
    for (const pair of this.#entries('Conditions')) this.#define(pair.key, conditions, 'condition');
    for (const pair of this.#entries('Mappings')) this.#define(pair.key, mappings, 'mapping');
    for (const pair of this.#entries('Resources')) {
      this.#define(pair.key, ids, 'resource');
      this.#attributes(pair.value);
    }
    for (const { value } of this.#entries('Outputs')) this.#condition(childOf(value, 'Condition'));
    this.#interface();
    this.#hooks();
    this.#references();
  }

  #define(key: ScalarNode, space: string, kind: 'resource' | 'parameter' | 'condition' | 'mapping'): void {
    if (this.#isMade(key, space)) return;
    this.#marks.addText(key, { space, kind, isDefinition: true });
  }

  /** The pairs of a section, those in the bodies of its loops too. */
  #entries(section: string): readonly Pair[] {
    const found: Pair[] = [];
    const waiting: MapNode[] = [this.#template.section(section) ?? []].flat();
    for (let map = waiting.pop(), count = 0; map && count < most; map = waiting.pop(), count += 1) {
      for (const pair of map.pairs) {
        const body = pair.value.kind === 'seq' ? pair.value.items[2] : undefined;
        if (!loopKey.test(pair.key.text)) found.push(pair);
        else if (body?.kind === 'map') waiting.push(body);
      }
    }
    return found.filter(({ key }) => !key.text.startsWith('Fn::'));
  }

  #attributes(resource: Node): void {
    this.#condition(childOf(resource, 'Condition'));
    const depends = childOf(resource, 'DependsOn');
    for (const node of depends?.kind === 'seq' ? depends.items : [depends])
      this.#refer(node, this.#spaces.ids, outside);
  }

  #condition(node: Node | undefined): void {
    this.#refer(node, this.#spaces.conditions, outside);
  }

  /** The form that the console shows. */
  #interface(): void {
    const form = childOf(this.#template.section('Metadata'), 'AWS::CloudFormation::Interface');
    const groups = childOf(form, 'ParameterGroups');
    for (const group of groups?.kind === 'seq' ? groups.items : []) {
      const names = childOf(group, 'Parameters');
      for (const node of names?.kind === 'seq' ? names.items : []) this.#refer(node, this.#spaces.ids, outside);
    }
    const labels = childOf(form, 'ParameterLabels');
    for (const { key } of labels?.kind === 'map' ? labels.pairs : []) this.#refer(key, this.#spaces.ids, outside);
  }

  /** A blue-green deployment of ECS names resources as texts among others. */
  #hooks(): void {
    const hooks = this.#template.section('Hooks');
    if (!hooks) return;
    const written = this.#marks.text.slice(hooks.span.start, hooks.span.end);
    const why = 'the Hooks of the template may mean it';
    this.#marks.blind({ space: this.#spaces.ids, span: hooks.span, mayBe: (name) => written.includes(name), why });
  }

  #references(): void {
    const waiting: { node: Node; context: Context }[] = [{ node: this.#template.root, context: outside }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { node, context } = next;
      if (!isWritten(node)) continue;
      this.#visit(node, context);
      if (node.kind === 'seq') waiting.push(...node.items.map((item) => ({ node: item, context })));
      if (node.kind !== 'map') continue;
      for (const pair of node.pairs) if (!pair.merged) waiting.push(...this.#below(node, pair, context));
    }
  }

  #below(map: MapNode, { key, value }: Pair, context: Context): readonly { node: Node; context: Context }[] {
    if (loopKey.test(key.text) && value.kind === 'seq' && isWritten(value)) {
      const [variable, collection, ...body] = value.items;
      const hidden = new Set([...(context.hidden ?? []), plainText(variable) ?? '']);
      return [
        ...(collection ? [{ node: collection, context }] : []),
        ...body.map((node) => ({ node, context: { ...context, hidden } })),
      ];
    }
    const isCondition = context.isCondition || (map === this.#template.root && key.text === 'Conditions');
    return [{ node: value, context: { ...context, isCondition } }];
  }

  #visit(node: Node, context: Context): void {
    const { ids, conditions, mappings } = this.#spaces;
    if (context.isCondition && node.kind === 'map' && node.pairs.length === 1) {
      this.#refer(childOf(node, 'Condition'), conditions, context);
    }
    const intrinsic = intrinsicOf(node);
    if (!intrinsic) return;
    const { name, argument } = intrinsic;
    const first = argument.kind === 'seq' ? argument.items[0] : undefined;
    if (name === 'Ref' || name === 'Condition') {
      const space = name === 'Ref' ? ids : conditions;
      if (nameIn(intrinsic) !== undefined) this.#refer(argument, space, context, true);
    } else if (name === 'Fn::GetAtt') this.#attribute(intrinsic, context);
    else if (name === 'Fn::Sub') this.#substitution(argument, context);
    else if (name === 'Fn::If') this.#refer(first, conditions, context);
    else if (name === 'Fn::ValueOf') this.#refer(first, ids, context);
    else if (name === 'Fn::FindInMap') {
      this.#refer(first, mappings, context);
      if (first && !isText(first)) {
        const why = 'which mapping is looked into there is not known before deployment';
        this.#marks.blind({ space: mappings, span: first.site, mayBe: () => true, why });
      }
    }
  }

  #refer(node: Node | undefined, space: string, { hidden }: Context, isTagged = false): void {
    if (node?.kind !== 'scalar' || (!isTagged && !isText(node))) return;
    // The serverless transform makes versions of a function: `!Ref Function.Version`.
    const [text = ''] = node.text.split('.');
    if (hidden?.has(text) || text.startsWith('AWS::') || this.#isMade(node, space)) return;
    this.#marks.addText(node, { space, kind: kindIn(space), isDefinition: false, hidden }, 0, text.length);
  }

  /** True for a name with a hole in it, which may come to mean any that fits. */
  #isMade(node: ScalarNode, space: string): boolean {
    const { text, span } = node;
    if (text.search(hole) < 0) return false;
    const pattern = new RegExp(`^${text.split(hole).map(literally).join('.*')}$`);
    const why = `\`${text}\` may become it`;
    this.#marks.blind({ space, span, mayBe: (name) => pattern.test(name), why });
    return true;
  }

  #attribute({ argument }: Intrinsic, context: Context): void {
    const first = argument.kind === 'seq' ? argument.items[0] : argument;
    const parts = getAttParts(argument);
    if (first?.kind !== 'scalar' || !parts || context.hidden?.has(parts.id) || this.#isMade(first, this.#spaces.ids))
      return;
    const mark = { space: this.#spaces.ids, kind: 'resource', isDefinition: false, hidden: context.hidden } as const;
    this.#marks.addText(first, mark, 0, parts.id.length);
  }

  #substitution(argument: Node, context: Context): void {
    const sub = subParts(argument);
    const node = argument.kind === 'seq' ? argument.items[0] : argument;
    if (!sub || node?.kind !== 'scalar') return;
    const own = sub.variables?.pairs.map(({ key }) => key.text) ?? [];
    const hidden = new Set([...(context.hidden ?? []), ...own]);
    const names = placeholdersIn(sub.template).flatMap(({ variable }) => (variable === undefined ? [] : [variable]));
    const written = [...this.#placeholders(node)];
    const space = this.#spaces.ids;
    if (written.map(({ variable }) => variable).join('\n') !== names.join('\n')) {
      const why = 'the text of Fn::Sub is written with escapes or over several lines there';
      const mayBe = (name: string): boolean => names.some((one) => one.split('.')[0] === name);
      this.#marks.blind({ space, span: node.span, mayBe, why });
      return;
    }
    for (const { variable, start } of written) {
      const [text = ''] = variable.split('.');
      if (hidden.has(variable) || hidden.has(text) || text.startsWith('AWS::')) continue;
      const span = { start, end: start + text.length };
      this.#marks.add({ space, text, kind: 'resource', span, isDefinition: false, hidden });
    }
  }

  /** As the characters stand in the file, which are those that count only when they say the same as the text. */
  *#placeholders({ span }: ScalarNode): Generator<{ readonly variable: string; readonly start: number }> {
    for (const match of this.#marks.text.slice(span.start, span.end).matchAll(/\$\{(\s*)([^${}!][^${}]*)\}/g)) {
      const variable = match[2]?.trim() ?? '';
      yield { variable, start: span.start + match.index + 2 + (match[1]?.length ?? 0) };
    }
  }
}

/** Aliases of aliases could make it millions. */
const most = 10_000;

function kindIn(space: string): 'resource' | 'condition' | 'mapping' {
  if (space.endsWith('conditions')) return 'condition';
  return space.endsWith('mappings') ? 'mapping' : 'resource';
}

function literally(text: string): string {
  return text.replace(/[^\w]/g, '\\$&');
}
