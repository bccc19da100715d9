import type { Problem } from '../../dialect.ts';
import { outsideTargets } from '../targets.ts';
import { valueProblem, type Context } from './context.ts';
import { placeOf, type At } from './place.ts';

/** `endpoint: {type: lambda}`: what runs the model elsewhere is no type of endpoint. */
export function targetAsType(context: Context, at: At): Problem | undefined {
  const text = at.node.kind === 'scalar' ? at.node.text.toLowerCase() : '';
  const section = Object.hasOwn(outsideTargets, text) ? outsideTargets[text] : undefined;
  if (at.path.join('.') !== 'endpoint.type' || section === undefined) return undefined;
  const { root } = context;
  const isFree = !at.shared && !root.node?.get('target') && !root.node?.get(section);
  const changes = [
    { kind: 'remove', place: placeOf(root, at.path) },
    { kind: 'rename', place: placeOf(root, ['endpoint']), key: section },
    { kind: 'set', place: placeOf(root, ['target']), value: text, after: ['region', 'name', 'mldeploy'] },
  ] as const;
  const message = `\`${text}\` is a target and no type of endpoint; write \`target: ${text}\`, and \`${section}\` in place of \`endpoint\``;
  const title = `Write target: ${text}, and ${section} in place of endpoint`;
  return valueProblem(
    'shape/choice',
    message,
    at,
    isFree ? [{ title, safety: 'review', preferred: true, changes }] : [],
  );
}
