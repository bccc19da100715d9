import type { Path, Via } from '../../model/field.ts';
import type { Node, ScalarNode, SeqNode } from '../../yaml/node.ts';
import type { Resolved, Scope } from '../read.ts';
import { cellsOf, choicesOf, isList, isTemplated, type Choices } from './choices.ts';
import {
  getAttParts,
  intrinsicOf,
  nameIn,
  placeholdersIn,
  plainText,
  subParts,
  supplierIn,
  type Intrinsic,
} from './intrinsic.ts';
import type { Template } from './template.ts';
import type { World } from './worlds.ts';

/** Functions nested deeper are dynamic: nobody writes that, and it ends what never would. */
const deepest = 16;

/** A text worked out from literals and defaults. */
interface Text {
  readonly text: string;
  /** The parameters whose defaults went into it. */
  readonly parameters: readonly string[];
}

/** Looks through the functions of a template, in one world of its conditions. */
export class Resolver {
  readonly #template: Template;
  readonly #world: World;
  readonly #macro: string | undefined;

  constructor(template: Template, world: World) {
    this.#template = template;
    this.#world = world;
    this.#macro = template.macro;
  }

  get scope(): Scope {
    return {
      document: this.#template.document.index,
      text: this.#template.text,
      resolve: (node, path) => this.#resolve(node, path, 0),
      supplies: (map) => supplierIn(map) ?? this.#macro,
    };
  }

  /** Where `Fn::If` leads, whatever stands there; undefined when the condition is not decided. */
  reach(node: Node, path: Path): { readonly node: Node; readonly path: Path } | undefined {
    let at = { node, path };
    for (let depth = 0; depth < deepest; depth += 1) {
      const intrinsic = intrinsicOf(at.node);
      if (intrinsic?.name !== 'Fn::If') return at;
      const branch = this.#branch(intrinsic, at.path);
      if (!branch) return undefined;
      at = branch;
    }
    return undefined;
  }

  #branch({ argument, steps }: Intrinsic, path: Path): { node: Node; path: Path } | undefined {
    if (argument.kind !== 'seq') return undefined;
    const name = plainText(argument.items[0]);
    const truth = name === undefined ? undefined : this.#world.truthOf(name);
    if (truth === undefined) return undefined;
    const index = truth ? 1 : 2;
    const node = argument.items[index];
    return node && { node, path: [...path, ...steps, index] };
  }

  #resolve(node: Node, path: Path, depth: number): Resolved {
    if (depth > deepest) return this.#dynamic(node);
    const intrinsic = intrinsicOf(node);
    if (!intrinsic) return this.#plain(node, path);
    switch (intrinsic.name) {
      case 'Fn::If': {
        const branch = this.#branch(intrinsic, path);
        return branch ? this.#resolve(branch.node, branch.path, depth + 1) : this.#dynamic(node);
      }
      case 'Ref':
        return this.#reference(node, intrinsic, path);
      case 'Fn::FindInMap':
        return this.#mapped(node, intrinsic, path, depth);
      case 'Fn::Select':
        return this.#selected(node, intrinsic, path, depth);
      case 'Fn::GetAtt':
        return this.#dynamic(node);
      default: {
        const text = this.#textOf(node, depth);
        return text ? this.#worked(node, path, text) : this.#dynamic(node);
      }
    }
  }

  /** Text that another tool fills in before CloudFormation sees it, and dynamic references of CloudFormation's own. */
  #plain(node: Node, path: Path): Resolved {
    if (node.kind === 'scalar' && isTemplated(node.text)) return this.#dynamic(node);
    if (node.kind === 'map' && node.flow && this.#template.text.startsWith('{{', node.span.start)) {
      return this.#dynamic(node);
    }
    return { kind: 'node', node, path, via: this.#template.loopVia(node) };
  }

  #reference(node: Node, intrinsic: Intrinsic, path: Path): Resolved {
    const name = nameIn(intrinsic) ?? '';
    if (name === 'AWS::NoValue') return { kind: 'nothing', path };
    const parameter = this.#template.parameter(name);
    if (!parameter) return this.#dynamic(node);
    const choices = choicesOf(parameter, this.#world);
    const listed = (value: ScalarNode): Node => (isList(parameter) ? listNode(value) : value);
    return this.#chosen(node, [...path, ...intrinsic.steps], choices, listed);
  }

  #chosen(node: Node, path: Path, choices: Choices, made: (value: ScalarNode) => Node = (value) => value): Resolved {
    const { usual, others } = choices;
    const more = others.length === 0 ? {} : { others };
    return usual
      ? { kind: 'node', node: made(usual.node), path, via: usual.via, ...more }
      : { ...this.#dynamic(node), ...more };
  }

  #guess(parameter: string): ReturnType<World['guessOf']> {
    return this.#world.guessOf(`Ref(${JSON.stringify(parameter)})`);
  }

  #mapped(node: Node, { argument, steps }: Intrinsic, path: Path, depth: number): Resolved {
    const items = argument.kind === 'seq' ? argument.items : [];
    const [name, first, second, options] = items;
    const map = name && this.#textOf(name, depth + 1)?.text;
    if (map === undefined || !first || !second) return this.#dynamic(node);
    const cells = cellsOf(this.#template, map, this.#keysOf(first, depth), this.#keysOf(second, depth));
    const fallback = options?.kind === 'map' ? options.get('DefaultValue')?.value : undefined;
    if (cells.usual || cells.others.length > 0 || !fallback) return this.#chosen(node, path, cells);
    return this.#resolve(fallback, [...path, ...steps, 3, 'DefaultValue'], depth + 1);
  }

  /** Undefined for a key that may be any. */
  #keysOf(node: Node, depth: number): Choices<string> | undefined {
    const intrinsic = intrinsicOf(node);
    const parameter = intrinsic?.name === 'Ref' ? this.#template.parameter(nameIn(intrinsic) ?? '') : undefined;
    if (parameter) {
      const { usual, others } = choicesOf(parameter, this.#world);
      const texts = others.map((choice) => choice.node.text);
      if (usual || texts.length > 0) return { usual: usual?.node.text, others: texts };
    }
    const text = this.#textOf(node, depth + 1)?.text;
    return text === undefined ? undefined : { usual: text, others: [] };
  }

  #selected(node: Node, { argument, steps }: Intrinsic, path: Path, depth: number): Resolved {
    const [index, list] = argument.kind === 'seq' ? argument.items : [];
    const at = index && Number(this.#textOf(index, depth + 1)?.text);
    if (!list || at === undefined || !Number.isInteger(at) || at < 0) return this.#dynamic(node);
    if (list.kind === 'seq' && !intrinsicOf(list)) {
      const item = list.items[at];
      return item ? this.#resolve(item, [...path, ...steps, 1, at], depth + 1) : this.#dynamic(node);
    }
    const text = this.#textOf(node, depth);
    return text ? this.#worked(node, path, text) : this.#dynamic(node);
  }

  /** The text of a node: as written, or worked out; undefined when a part of it is not known. */
  #textOf(node: Node, depth: number): Text | undefined {
    if (depth > deepest) return undefined;
    const intrinsic = intrinsicOf(node);
    if (!intrinsic) return node.kind === 'scalar' && !isTemplated(node.text) ? literal(node.text) : undefined;
    const { name, argument } = intrinsic;
    if (name === 'Ref') {
      const parameter = nameIn(intrinsic);
      return parameter === undefined ? undefined : this.#parameterText(parameter);
    }
    if (name === 'Fn::Sub') return this.#substituted(argument, depth);
    if (name === 'Fn::GetAtt') {
      const parts = getAttParts(argument);
      return parts && this.#attributeText(parts.id, parts.attribute ?? '', depth);
    }
    if (name === 'Fn::Length') {
      const list = this.#lengthOf(argument, depth);
      return list === undefined ? undefined : literal(String(list));
    }
    const items = argument.kind === 'seq' ? argument.items : [];
    if (name === 'Fn::Join') return this.#joined(items, depth);
    if (name === 'Fn::Select') {
      const at = items[0] && this.#textOf(items[0], depth + 1)?.text;
      const list = items[1] && this.#textsOf(items[1], depth + 1);
      return at !== undefined && /^\d+$/.test(at) ? list?.[Number(at)] : undefined;
    }
    if (name !== 'Fn::If' && name !== 'Fn::FindInMap') return undefined;
    const resolved = this.#resolve(node, [], depth + 1);
    return resolved.kind === 'node' && !intrinsicOf(resolved.node) && resolved.node.kind === 'scalar'
      ? { text: resolved.node.text, parameters: [] }
      : undefined;
  }

  #parameterText(name: string): Text | undefined {
    const guess = this.#guess(name);
    if (guess && 'is' in guess) return literal(guess.is);
    const parameter = this.#template.parameter(name);
    const usual = parameter && choicesOf(parameter, this.#world).usual;
    return usual && { text: usual.node.text, parameters: [name] };
  }

  /** The name of a resource, where it is given one; inside a text only: alone it is said where it is given. */
  #attributeText(id: string, attribute: string, depth: number): Text | undefined {
    const resource = this.#template.resource(id);
    if (resource?.type !== `AWS::SageMaker::${attribute.replace(/Name$/, '')}`) return undefined;
    const properties = resource.node.get('Properties')?.value;
    const name = properties?.kind === 'map' ? properties.get(attribute)?.value : undefined;
    return name && this.#textOf(name, depth + 1);
  }

  #lengthOf(list: Node, depth: number): number | undefined {
    if (!intrinsicOf(list) || intrinsicOf(list)?.name === 'Fn::Length') {
      return list.kind === 'seq' ? list.items.length : undefined;
    }
    const resolved = this.#resolve(list, [], depth + 1);
    return resolved.kind === 'node' && resolved.node.kind === 'seq' ? resolved.node.items.length : undefined;
  }

  #substituted(argument: Node, depth: number): Text | undefined {
    const sub = subParts(argument);
    if (!sub || sub.template.includes('{{')) return undefined;
    return concatenated(
      placeholdersIn(sub.template).map(({ text, variable }) => {
        if (variable === undefined) return literal(text);
        const own = sub.variables?.get(variable)?.value;
        if (own) return this.#textOf(own, depth + 1);
        const dot = variable.indexOf('.');
        if (dot < 0) return this.#parameterText(variable);
        return this.#attributeText(variable.slice(0, dot), variable.slice(dot + 1), depth);
      }),
      '',
    );
  }

  #joined([delimiter, list]: readonly Node[], depth: number): Text | undefined {
    const texts = list && this.#textsOf(list, depth + 1);
    const between = plainText(delimiter);
    return between === undefined || !texts ? undefined : concatenated(texts, between);
  }

  #textsOf(node: Node, depth: number): readonly (Text | undefined)[] | undefined {
    const intrinsic = intrinsicOf(node);
    if (!intrinsic) return node.kind === 'seq' ? node.items.map((item) => this.#textOf(item, depth + 1)) : undefined;
    if (intrinsic.name !== 'Fn::Split' || intrinsic.argument.kind !== 'seq') return undefined;
    const [delimiter, source] = intrinsic.argument.items;
    const text = source && this.#textOf(source, depth + 1);
    const between = plainText(delimiter) ?? '';
    if (between === '' || !text) return undefined;
    return text.text.split(between).map((part) => ({ ...text, text: part }));
  }

  /** A text that is written nowhere: it stands where the function stands. */
  #worked(node: Node, path: Path, { text, parameters }: Text): Resolved {
    const value = textNode(node, text);
    if (parameters.length === 0) return { kind: 'node', node: value, path, via: this.#loopVia(node) };
    const names = [...new Set(parameters)].join(' and ');
    const words = parameters.length === 1 ? `the default of parameter ${names}` : `the defaults of parameters ${names}`;
    const origin = {
      document: this.#template.document.index,
      path,
      span: node.site,
      key: undefined,
      definedAt: node.site.start === node.span.start ? undefined : node.span,
    };
    return { kind: 'node', node: value, path, via: { text: words, origin } };
  }

  /** The loop that has put a value into the template of `Fn::Sub`. */
  #loopVia(node: Node): Via | undefined {
    const argument = intrinsicOf(node)?.argument;
    const first = argument?.kind === 'seq' ? argument.items[0] : argument;
    return this.#template.loopVia(node) ?? (first && this.#template.loopVia(first));
  }

  #dynamic(node: Node): Resolved {
    const written = this.#template.text.slice(node.span.start, node.span.end);
    return { kind: 'dynamic', expression: node.tag === undefined ? written : `${node.tag} ${written}` };
  }
}

function literal(text: string): Text {
  return { text, parameters: [] };
}

function concatenated(parts: readonly (Text | undefined)[], delimiter: string): Text | undefined {
  if (!parts.every((part) => part !== undefined)) return undefined;
  return {
    text: parts.map(({ text }) => text).join(delimiter),
    parameters: parts.flatMap(({ parameters }) => parameters),
  };
}

/** A list's default is one text with commas in it. */
function listNode(node: ScalarNode): SeqNode {
  const { span, site } = node;
  const items = node.text.split(',').map((item) => textNode(node, item.trim()));
  return { kind: 'seq', flow: true, items, span, site, tag: undefined };
}

function textNode({ span, site }: Node, text: string): ScalarNode {
  return { kind: 'scalar', span, site, tag: undefined, value: text, text, style: 'plain' };
}
