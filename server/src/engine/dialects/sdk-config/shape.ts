import type { Fix } from '../../model/change.ts';
import type { Path } from '../../model/field.ts';
import type { MapNode, Node, Pair } from '../../yaml/node.ts';
import type { Problem } from '../dialect.ts';
import { nearest } from '../nearest.ts';
import { rootKeys, type Keys, type Shape } from './keys.ts';

/** What makes the SDK refuse the whole file when it reads it. */
export function shapeProblems(root: MapNode, document: number): readonly Problem[] {
  return new Shaper(document).map(root, rootKeys, []);
}

const refused = 'the SDK refuses the file as it stands';

class Shaper {
  readonly #document: number;

  constructor(document: number) {
    this.#document = document;
  }

  map(node: MapNode, keys: Keys, path: Path): readonly Problem[] {
    return node.pairs.flatMap((pair) => {
      const name = pair.key.text;
      const shape = Object.hasOwn(keys, name) ? keys[name] : undefined;
      const at = [...path, name];
      return shape === undefined ? [this.#unknown(pair, node, keys, at)] : this.#value(pair.value, shape, at);
    });
  }

  #value(node: Node, shape: Shape, path: Path): readonly Problem[] {
    const name = String(path.findLast((step) => typeof step === 'string'));
    if (shape === 'any') return [];
    if (isEmpty(node)) {
      return [
        problem('shape/null-value', `\`${name}\` has no value; write one or remove the key`, node, [
          this.#removal(path),
        ]),
      ];
    }
    if (shape === 'text') return this.#text(node, name, path);
    if (shape === 'flag') return this.#flag(node, name, path);
    if ('map' in shape) {
      if (node.kind === 'map') return this.map(node, shape.map, path);
      return [problem('shape/type', `\`${name}\` is a map of keys, and not ${kindOf(node)}; ${refused}`, node, [])];
    }
    const { list } = shape;
    if (node.kind !== 'seq') {
      return [problem('shape/type', `\`${name}\` is a list, and not ${kindOf(node)}; ${refused}`, node, [])];
    }
    return node.items.flatMap((item, index) =>
      this.#value(item, list === 'text' ? 'text' : { map: list }, [...path, index]),
    );
  }

  /** An unquoted 1.0 is a number, and so is an account id; the SDK wants texts. */
  #text(node: Node, name: string, path: Path): readonly Problem[] {
    if (node.kind !== 'scalar') {
      return [problem('shape/type', `\`${name}\` is a text, and not ${kindOf(node)}; ${refused}`, node, [])];
    }
    if (typeof node.value === 'string' || node.tag !== undefined) return [];
    const quoted = `'${node.text}'`;
    const message = `\`${name}\` is a text, and ${node.text} without quotes is a ${typeof node.value}; write ${quoted}, or ${refused}`;
    return [problem('shape/type', message, node, [this.#setting(`Write ${quoted}`, path, node.text)])];
  }

  #flag(node: Node, name: string, path: Path): readonly Problem[] {
    if (node.kind === 'scalar' && (typeof node.value === 'boolean' || node.tag !== undefined)) return [];
    // PyYAML, by which the SDK reads, takes the words of YAML 1.1.
    if (node.kind === 'scalar' && node.style === 'plain' && /^(yes|no|on|off)$/i.test(node.text)) return [];
    const meant = node.kind === 'scalar' ? { true: true, false: false }[node.text.toLowerCase()] : undefined;
    const message = `\`${name}\` is true or false, and not ${kindOf(node)}; ${refused}`;
    const fixes = meant === undefined ? [] : [this.#setting(`Write ${String(meant)}`, path, meant)];
    return [problem('shape/type', message, node, fixes)];
  }

  #unknown({ key, merged }: Pair, node: MapNode, keys: Keys, path: Path): Problem {
    const free = Object.keys(keys).filter((name) => !node.get(name));
    const meant = nearest(key.text, free);
    const place = { document: this.#document, path };
    const fixes: Fix[] = [];
    if (meant !== undefined && !merged) {
      const changes = [{ kind: 'rename', place, key: meant } as const];
      fixes.push({ title: `Rename to ${meant}`, safety: 'review', preferred: true, changes });
    }
    if (!merged) fixes.push(this.#removal(path));
    const advice = meant === undefined ? `it takes ${list(Object.keys(keys))}` : `did you mean \`${meant}\`?`;
    const message = `\`${key.text}\` is no default that the SageMaker Python SDK reads here, and it refuses the file; ${advice}`;
    return problem('shape/unknown-key', message, key, fixes);
  }

  #setting(title: string, path: Path, value: string | boolean): Fix {
    const changes = [{ kind: 'set', place: { document: this.#document, path }, value } as const];
    return { title, safety: 'safe', preferred: true, changes };
  }

  #removal(path: Path): Fix {
    const changes = [{ kind: 'remove', place: { document: this.#document, path } } as const];
    return { title: `Remove ${String(path.at(-1))}`, safety: 'review', preferred: false, changes };
  }
}

function problem(code: string, message: string, { site: span }: Node, fixes: readonly Fix[]): Problem {
  return { code, severity: 'error', message, span, related: [], fixes };
}

function isEmpty(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null && node.tag === undefined;
}

function kindOf(node: Node): string {
  if (node.kind === 'map') return 'a map';
  if (node.kind === 'seq') return 'a list';
  return `the ${typeof node.value === 'string' ? 'text' : typeof node.value} ${node.text}`;
}

/** As many as can be read at a glance. */
function list(names: readonly string[]): string {
  return names.length <= 8 ? names.join(', ') : `${names.slice(0, 7).join(', ')} and ${String(names.length - 7)} more`;
}
