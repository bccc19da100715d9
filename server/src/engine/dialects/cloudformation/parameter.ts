import type { Origin, Path } from '../../model/field.ts';
import type { MapNode, Node } from '../../yaml/node.ts';

export interface Parameter {
  readonly name: string;
  readonly type: string;
  /** Undefined where there is none; a list's default is one text. */
  readonly default: Written | undefined;
  readonly allowed: readonly string[] | undefined;
  /** Where the allowed values stand. */
  readonly choices: readonly Written[];
  /** Whether MinValue, MaxValue, MinLength, MaxLength and AllowedPattern take the text. */
  readonly accepts: (text: string) => boolean;
}

export interface Written {
  readonly node: Node;
  readonly origin: Origin;
}

export function parameterOf(node: MapNode, name: string, document: number, path: Path): Parameter {
  const pair = node.get('Default');
  const list = node.get('AllowedValues')?.value;
  const items = list?.kind === 'seq' && list.tag === undefined ? list.items : undefined;
  const isPlain = items?.every((item) => item.kind === 'scalar' && item.tag === undefined) === true;
  return {
    name,
    type: textAt(node, 'Type') ?? 'String',
    default: pair && {
      node: pair.value,
      origin: originOf(pair.value, document, [...path, 'Default'], pair.merged ? undefined : pair.key),
    },
    allowed: isPlain ? items.map(textOf) : undefined,
    choices: isPlain
      ? items.map((item, index) => ({
          node: item,
          origin: originOf(item, document, [...path, 'AllowedValues', index], undefined),
        }))
      : [],
    accepts: acceptedBy(node),
  };
}

export function originOf(node: Node, document: number, path: Path, key: Node | undefined): Origin {
  const { site, span } = node;
  return { document, path, span: site, key: key?.span, definedAt: site.start === span.start ? undefined : span };
}

export function textAt(node: MapNode, key: string): string | undefined {
  const value = node.get(key)?.value;
  return value?.kind === 'scalar' && value.tag === undefined ? value.text : undefined;
}

export function textOf(node: Node): string {
  return node.kind === 'scalar' ? node.text : '';
}

function acceptedBy(node: MapNode): (text: string) => boolean {
  const bounds = ['MinValue', 'MaxValue', 'MinLength', 'MaxLength'].map((key) => {
    const text = textAt(node, key);
    return text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  });
  const [min = NaN, max = NaN, shortest = NaN, longest = NaN] = bounds;
  const pattern = textAt(node, 'AllowedPattern');
  return (text) => {
    const isOutside = Number(text) < min || Number(text) > max || text.length < shortest || text.length > longest;
    return !isOutside && (pattern === undefined || matches(pattern, text));
  };
}

/** False too for a pattern whose trial could take long, or that is none of ours: nobody knows then. */
function matches(pattern: string, text: string): boolean {
  if (pattern.length > 200 || text.length > 200 || /\)[*+{]|\\\d/.test(pattern)) return false;
  try {
    return new RegExp(`^(?:${pattern})$`).test(text);
  } catch {
    return false;
  }
}
