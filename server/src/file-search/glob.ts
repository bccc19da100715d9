type Fits = (character: string) => boolean;
type Name = readonly ('*' | Fits)[];

/**
 * The names between slashes: `**` stands for any number of folders, `*`, `?` and `[a-z]` for characters of one name. Globs come
 * from the workspace, so they are matched by a walk of bounded time: as regular expressions a hostile one could stop the server.
 */
export class Glob {
  readonly #names: readonly ('**' | Name)[];

  constructor(names: readonly string[]) {
    this.#names = names.map((name) => (name === '**' ? name : tokensOf(name)));
  }

  matches(path: readonly string[]): boolean {
    return fits(
      this.#names,
      path,
      (name) => name === '**',
      (name, written) =>
        fits(
          name as Name,
          Array.from(written),
          (token) => token === '*',
          (token, character) => token !== '*' && token(character),
        ),
    );
  }
}

/** A longer glob matches nothing, and of braces no more are told apart. */
const most = { characters: 1000, alternatives: 500 };

/** As editors write globs: with `{a,b}`, and with all that is below what they match. */
export function matchesGlob(glob: string, path: string): boolean {
  let globs = known.get(glob);
  if (!globs) known.set(glob, (globs = compiled(glob)));
  const names = path.split('/');
  return globs.some((one) => one.matches(names));
}

const known = new Map<string, readonly Glob[]>();

function compiled(glob: string): readonly Glob[] {
  if (glob.length > most.characters) return [];
  return alternatives(glob).map((one) => new Glob([...one.split('/'), '**']));
}

/** Those that braces stand for; from the inside out, and not without end. */
function alternatives(glob: string): readonly string[] {
  const done: string[] = [];
  const waiting = [glob];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const braces = /\{([^{}]*)\}/.exec(one);
    if (!braces || done.length + waiting.length > most.alternatives) {
      done.push(one);
      continue;
    }
    const [before, after] = [one.slice(0, braces.index), one.slice(braces.index + braces[0].length)];
    waiting.push(...(braces[1] ?? '').split(',').map((option) => before + option + after));
  }
  return done;
}

/** Only the last star is ever taken back, so that no pattern takes more than the product of both lengths. */
function fits<P, T>(
  pattern: readonly P[],
  text: readonly T[],
  isStar: (part: P) => boolean,
  matches: (part: P, of: T) => boolean,
): boolean {
  let at = 0;
  let star = -1;
  let from = 0;
  for (let index = 0; index < text.length;) {
    const part = at < pattern.length ? (pattern[at] as P) : undefined;
    if (part !== undefined && isStar(part)) {
      star = at++;
      from = index;
    } else if (part !== undefined && matches(part, text[index] as T)) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++from;
    } else return false;
  }
  return pattern.slice(at).every(isStar);
}

function tokensOf(name: string): Name {
  const tokens: ('*' | Fits)[] = [];
  for (const [token] of name.matchAll(/\*+|\?|\[[!^]?\]?(?:\\.|[^\]\\])*\]|\\.|./gsu)) {
    if (token.startsWith('*')) tokens.push('*');
    else if (token === '?') tokens.push(() => true);
    else if (token.startsWith('[') && token.length > 1) tokens.push(classOf(token.slice(1, -1)));
    else tokens.push(literal(token.length > 1 && token.startsWith('\\') ? token.slice(1) : token));
  }
  return tokens;
}

function literal(wanted: string): Fits {
  return (character) => character === wanted;
}

/** What stands in the brackets: characters and ranges. */
function classOf(inside: string): Fits {
  const isNegated = /^[!^]/.test(inside);
  const ranges = [...inside.slice(isNegated ? 1 : 0).matchAll(/(\\.|.)(?:-(\\.|.))?/gsu)].map(([, first, last]) => {
    const [low = '', high = low] = [first, last].flatMap((one) =>
      one === undefined ? [] : [one.replace(/^\\(?=.)/su, '')],
    );
    return [low.codePointAt(0) ?? 0, high.codePointAt(0) ?? 0] as const;
  });
  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    return ranges.some(([low, high]) => low <= code && code <= high) !== isNegated;
  };
}
