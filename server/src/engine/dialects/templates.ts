import type { Path } from '../model/field.ts';
import type { Document, Node } from '../yaml/node.ts';
import type { Resolved, Scope } from './read.ts';

/**
 * What is filled in before the object reaches the cluster: `{{ .Values.x }}` by Helm, `${VAR}` and `$VAR` by envsubst and Flux,
 * `$(VAR)` by older Kustomize, `{VAR}` by scripts, `<your-bucket>` by the reader of a sample.
 */
const hole = /\{\{|\$\{|\$\(|\$[A-Za-z_]|<[^<>]*>/;

const unquoted = /\{\{(?:(?!\}\})[^\n])*\}\}|\{[A-Z][A-Z0-9_]*\}/y;

/** A template's own line, which is there or not, or many times. */
const control = /^[ \t]*(?:#[ \t]*)?(?:- )?\{\{-?[ \t]*(?:if|else|end|range|with|define|include|block|template)\b/m;

export function throughTemplates(text: string): Scope['resolve'] {
  return (node: Node, path: Path): Resolved => {
    if (node.kind === 'scalar') {
      return hole.test(node.text) ? { kind: 'dynamic', expression: node.text } : plain(node, path);
    }
    // YAML reads an unquoted `{{ x }}` as a map in a map, and `{X}` as a map.
    unquoted.lastIndex = node.span.start;
    const expression = unquoted.exec(text)?.[0];
    return expression === undefined ? plain(node, path) : { kind: 'dynamic', expression };
  };
}

function plain(node: Node, path: Path): Resolved {
  return { kind: 'node', node, path, via: undefined };
}

/** Where a template says what is there and how often, or YAML cannot read it, nothing can be counted or missed. */
export function isTemplate({ problems }: Document, text: string): boolean {
  return control.test(text) || (hasHoles(text) && problems.some(({ kind }) => kind === 'syntax'));
}

/** Jinja's statements on lines of their own make YAML only of what they are filled in with. */
export function isUnfilled({ problems, span }: Document, text: string): boolean {
  if (!problems.some(({ kind }) => kind === 'syntax')) return false;
  return /^[ \t]*\{%-?[ \t]*\w/m.test(text.slice(span.start, span.end));
}

/** Helm fills these in, quoted or not. */
export function hasHoles(text: string): boolean {
  return text.includes('{{');
}
