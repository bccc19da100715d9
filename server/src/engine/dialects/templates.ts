import type { Path } from '../model/field.ts';
import type { Document, Node } from '../yaml/node.ts';
import type { Resolved, Scope } from './read.ts';

/**
 * What is filled in before the object reaches the cluster: `{{ .Values.x }}` by Helm, `${VAR}` and `$VAR` by envsubst and Flux,
 * `$(VAR)` by older Kustomize, `<your-bucket>` by the reader of a sample.
 */
const hole = /\{\{|\$\{|\$\(|\$[A-Za-z_]|<[^<>]*>/;

/** A template's own line, which is there or not, or many times. */
const control = /^[ \t]*(?:#[ \t]*)?(?:- )?\{\{-?[ \t]*(?:if|else|end|range|with|define|include|block|template)\b/m;

export function throughTemplates(text: string): Scope['resolve'] {
  return (node: Node, path: Path): Resolved => {
    if (node.kind === 'scalar') {
      return hole.test(node.text) ? { kind: 'dynamic', expression: node.text } : plain(node, path);
    }
    // YAML reads an unquoted `{{ x }}` as a map in a map.
    if (!text.startsWith('{{', node.span.start)) return plain(node, path);
    const end = text.indexOf('}}', node.span.start);
    return { kind: 'dynamic', expression: text.slice(node.span.start, end < 0 ? node.span.end : end + 2) };
  };
}

function plain(node: Node, path: Path): Resolved {
  return { kind: 'node', node, path, via: undefined };
}

/** Where a template says what is there and how often, or YAML cannot read it, nothing can be counted or missed. */
export function isTemplate({ problems }: Document, text: string): boolean {
  return control.test(text) || (hasHoles(text) && problems.some(({ kind }) => kind === 'syntax'));
}

/** Helm fills these in, quoted or not. */
export function hasHoles(text: string): boolean {
  return text.includes('{{');
}
