import { listed } from '../../../model/listed.ts';
import type { Fix } from '../../../model/change.ts';
import type { Problem } from '../../dialect.ts';
import { allEndpointKeys, endpointKeys, typesWith } from '../keys.ts';
import { outsideTargets } from '../targets.ts';
import { typeNames, type Context } from './context.ts';
import { homeOf, moving } from './home.ts';
import { keysOf } from './known-keys.ts';
import { meantKey, surelyMeant } from './meant.ts';
import { hintFor } from './wrong-kind.ts';
import { follow, nameOf, placeOf, relatedTo, step, type At } from './place.ts';

/** More are no help in a message. */
const mostListed = 12;

/** A key that the map does not have: of another type of endpoint, of another section, mistyped, or simply unknown. */
export function unknownKey(context: Context, map: At, key: string): Problem | undefined {
  const at = step(map, key);
  if (at?.pair === undefined) return undefined;
  const { code, message, fixes } = explain(context, map, at, key);
  return {
    code,
    severity: 'error',
    message,
    span: at.shared ? at.node.site : at.pair.key.span,
    related: relatedTo(at.node),
    // Written elsewhere, it may be right there; and below it may be another of the same name, merged in.
    fixes: at.shared || isCovering(map, key) ? [] : [...fixes, removal(context, at, key)],
  };
}

function isCovering({ node }: At, key: string): boolean {
  return node.kind === 'map' && node.covers?.(key) === true;
}

function explain(context: Context, map: At, at: At, key: string): Pick<Problem, 'code' | 'message' | 'fixes'> {
  const foreign = foreignKey(context, map, key);
  if (foreign !== undefined) return { code: 'shape/foreign-key', message: foreign, fixes: [] };
  const code = 'shape/unknown-key';
  const said = `\`${key}\` is no key of ${mapName(map, context)}`;
  const home = map.path.length <= 1 ? homeOf(context, map, key) : undefined;
  const known = keysOf(map.path, context.type);
  const free = known.filter((candidate) => step(map, candidate) === undefined);
  const meant = home?.key === key ? undefined : meantKey(key, free);
  if (meant !== undefined) {
    return { code, message: `${said}; did you mean \`${meant}\`?`, fixes: [renaming(context, at, meant)] };
  }
  if (home !== undefined) {
    const where = home.section === '' ? 'at the top of the document' : `under \`${home.section}\``;
    const name = home.key === key ? '' : ` as \`${home.key}\``;
    return { code, message: `${said}; it belongs ${where}${name}`, fixes: moving(context, at, home) };
  }
  // A map of models by their names.
  const hint = at.node.kind === 'map' && map.path[0] === 'models' ? hintFor(map.path) : undefined;
  const advice = hint ?? (known.length > mostListed ? 'remove it' : `the keys here are ${listed(known)}`);
  return { code, message: `${said}; ${advice}`, fixes: [] };
}

function foreignKey({ type }: Context, map: At, key: string): string | undefined {
  if (type === undefined || map.path.length !== 1 || map.path[0] !== 'endpoint') return undefined;
  const meant = surelyMeant(key, allEndpointKeys);
  const types = meant === undefined || endpointKeys[type].includes(meant) ? [] : typesWith(meant);
  if (types.length === 0) return undefined;
  const owners = listed(types.map((owner) => typeNames[owner].many));
  return `\`${key}\` belongs to ${owners}, and this is ${typeNames[type].one}; remove it or change the type`;
}

/** A key of a rollout of another strategy, or a section of another target. */
export function foreignPart(context: Context, at: At): Problem | undefined {
  const key = at.path.at(-1);
  if (at.pair === undefined || typeof key !== 'string') return undefined;
  return {
    code: 'shape/foreign-key',
    severity: 'error',
    message: at.path.length === 1 ? ofOtherTarget(context, key) : ofOtherStrategy(context, at, key),
    span: at.shared ? at.node.site : at.pair.key.span,
    related: relatedTo(at.node),
    fixes: at.shared ? [] : [...(at.path.length === 1 ? targeting(context, key) : []), removal(context, at, key)],
  };
}

function ofOtherStrategy({ root }: Context, at: At, key: string): string {
  const sibling = follow(root, `/${[...at.path.slice(0, -1), 'strategy'].join('/')}`)?.node;
  const strategy = sibling?.kind === 'scalar' ? sibling.text : 'another';
  return `\`${key}\` says nothing of a rollout whose strategy is ${strategy}; remove it or change the strategy`;
}

function ofOtherTarget({ root }: Context, key: string): string {
  const node = follow(root, '/target')?.node;
  const target = node?.kind === 'scalar' && Object.hasOwn(outsideTargets, node.text) ? node.text : 'sagemaker';
  const wanted = outsideTargets[target] ?? 'endpoint';
  const owner = targetOf(key);
  const change = owner === undefined ? 'remove `target`' : `write \`target: ${owner}\``;
  return `\`${key}\` says nothing where the target is ${target}, which takes \`${wanted}\`; remove it, or ${change}`;
}

function targetOf(key: string): string | undefined {
  const section = key === 'api' ? 'function' : key;
  return Object.keys(outsideTargets).find((name) => outsideTargets[name] === section);
}

/** Where nothing else is said, the section tells the target. */
function targeting({ root }: Context, key: string): readonly Fix[] {
  const value = targetOf(key);
  if (value === undefined || root.node?.get('target') || root.node?.get('endpoint')) return [];
  const place = placeOf(root, ['target']);
  const after = ['model', 'region', 'name', 'mldeploy'];
  const changes = [{ kind: 'set', place, value, after }] as const;
  return [{ title: `Add target: ${value}`, safety: 'review', preferred: true, changes }];
}

function mapName(map: At, { type }: Context): string {
  if (map.path.length === 0) return 'a deployment';
  const isEndpoint = map.path.length === 1 && map.path[0] === 'endpoint';
  return isEndpoint && type !== undefined ? typeNames[type].one : `\`${nameOf(map.path)}\``;
}

function renaming(context: Context, at: At, key: string): Fix {
  const changes = [{ kind: 'rename', place: placeOf(context.root, at.path), key }] as const;
  return { title: `Rename to ${key}`, safety: 'review', preferred: true, changes };
}

function removal(context: Context, at: At, key: string): Fix {
  const changes = [{ kind: 'remove', place: placeOf(context.root, at.path) }] as const;
  return { title: `Remove ${key}`, safety: 'review', preferred: false, changes };
}
