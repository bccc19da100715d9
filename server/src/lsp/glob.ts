/** Globs as editors write them: `*` and `?` within a name, `**` over folders, `{a,b}` and `[a-z]`. */
export function matchesGlob(glob: string, path: string): boolean {
  return pattern(glob).test(path);
}

const compiled = new Map<string, RegExp>();

function pattern(glob: string): RegExp {
  let expression = compiled.get(glob);
  if (!expression) compiled.set(glob, (expression = compile(glob)));
  return expression;
}

const token = /\*\*\/|\*\*|\*|\?|\[!?[^\]/]+\]|\{[^{}]*\}|[^*?[{]+|./gsu;

function compile(glob: string): RegExp {
  try {
    return new RegExp(`^${toSource(glob)}(?:/.*)?$`, 'su');
  } catch {
    return /^\b$/u; // a malformed class or range matches nothing
  }
}

function toSource(glob: string): string {
  return (glob.match(token) ?? []).map(partToSource).join('');
}

function partToSource(part: string): string {
  if (part === '**/') return '(?:.*/)?';
  if (part === '**') return '.*';
  if (part === '*') return '[^/]*';
  if (part === '?') return '[^/]';
  if (part.startsWith('[') && part.endsWith(']')) return part.replace(/^\[!/, '[^').replace(/\\/g, '\\\\');
  if (part.startsWith('{') && part.endsWith('}')) return `(?:${part.slice(1, -1).split(',').map(toSource).join('|')})`;
  return part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
