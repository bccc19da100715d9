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

interface Written {
  readonly node: Node;
  /** Underlined where the value is more than a word, or nothing. */
  readonly key: Node;
  readonly name: string;
  readonly path: Path;
}

class Shaper {
  readonly #document: number;

  constructor(document: number) {
    this.#document = document;
  }

  map(node: MapNode, keys: Keys, path: Path): readonly Problem[] {
    return node.pairs.flatMap((pair) => {
      const { key, value: written, merged } = pair;
      const shape = Object.hasOwn(keys, key.text) ? keys[key.text] : undefined;
      const at = [...path, key.text];
      if (shape === undefined) return [this.#unknown(pair, node, keys, at)];
      return this.#value({ node: written, key: merged ? written : key, name: key.text, path: at }, shape);
    });
  }

  #value(written: Written, shape: Shape): readonly Problem[] {
    const { node, key, name, path } = written;
    if (shape === 'any') return [];
    if (isEmpty(node)) {
      const message = `\`${name}\` has no value; write one or remove the key`;
      return [problem('shape/null-value', message, key, [this.#removal(path)])];
    }
    if (shape === 'text') return this.#text(written);
    if (shape === 'flag') return this.#flag(written);
    if ('map' in shape)
      return node.kind === 'map' ? this.map(node, shape.map, path) : [wrong(written, 'a map of keys')];
    if (node.kind !== 'seq') return [wrong(written, 'a list')];
    const item: Shape = shape.list === 'text' ? 'text' : { map: shape.list };
    return node.items.flatMap((found, index) =>
      this.#value({ node: found, key: found, name, path: [...path, index] }, item),
    );
  }

  /** An unquoted 1.0 is a number, and so is an account id; the SDK wants texts. */
  #text(written: Written): readonly Problem[] {
    const { node, name, path } = written;
    if (node.kind !== 'scalar') return [wrong(written, 'a text')];
    if (typeof node.value === 'string' || node.tag !== undefined) return [];
    const quoted = `"${node.text}"`;
    const message = `\`${name}\` is a text, and ${node.text} without quotes is a ${typeof node.value}, for which the SDK refuses the file; write ${quoted}`;
    return [problem('shape/type', message, node, [this.#setting(`Write ${quoted}`, path, node.text)])];
  }

  #flag(written: Written): readonly Problem[] {
    const { node, path } = written;
    if (node.kind !== 'scalar') return [wrong(written, 'true or false')];
    // PyYAML, by which the SDK reads, takes the words of YAML 1.1.
    const isWord = node.style === 'plain' && /^(yes|no|on|off)$/i.test(node.text);
    if (typeof node.value === 'boolean' || node.tag !== undefined || isWord) return [];
    const meant = { true: true, false: false }[node.text.toLowerCase()];
    const fixes = meant === undefined ? [] : [this.#setting(`Write ${String(meant)}`, path, meant)];
    return [wrong(written, 'true or false', fixes)];
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

function wrong({ node, key, name }: Written, wanted: string, fixes: readonly Fix[] = []): Problem {
  const message = `\`${name}\` is ${wanted}, and ${kindOf(node)} stands here, for which the SDK refuses the file; write ${wanted}`;
  return problem('shape/type', message, node.kind === 'scalar' ? node : key, fixes);
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
