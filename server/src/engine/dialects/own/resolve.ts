import { asWritten, type Scope } from '../read.ts';
import type { Node } from '../../yaml/node.ts';

/**
 * Manifests go through template engines and `envsubst` before they are used: `${MEMORY}`, `{{ values.memory }}`, a tag
 * such as `!env`. What these stand for is not known here, so nothing is said about them.
 */
export function resolverFor(text: string): Scope['resolve'] {
  return (node, path) => {
    const expression = expressionIn(node, text);
    return expression === undefined ? asWritten(node, path) : { kind: 'dynamic', expression };
  };
}

export function expressionIn(node: Node, text: string): string | undefined {
  const written = (): string => text.slice(node.span.start, node.span.end);
  if (
    node.tag !== undefined &&
    !node.tag.startsWith('!!') &&
    !node.tag.startsWith('!<tag:yaml.org,2002:') &&
    node.tag !== '!'
  ) {
    return `${node.tag} ${written()}`;
  }
  if (node.kind === 'scalar') return /\$\{[^}]*\}|\{\{.*\}\}|<%.*%>/s.test(node.text) ? node.text : undefined;
  // Unquoted, `{{ name }}` is to YAML a map whose key is a map.
  return node.kind === 'map' && node.flow && text.startsWith('{{', node.span.start) ? written() : undefined;
}
