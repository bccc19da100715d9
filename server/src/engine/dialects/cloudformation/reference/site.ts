import type { Change, Fix, Value } from '../../../model/change.ts';
import type { Path } from '../../../model/field.ts';
import type { Related } from '../../../model/finding.ts';
import type { Span } from '../../../text/span.ts';
import type { Node } from '../../../yaml/node.ts';
import type { Problem } from '../../dialect.ts';
import { intrinsicOf, type Intrinsic, placeholdersIn, subParts } from '../intrinsic.ts';
import type { Template } from '../template.ts';

/** So many nodes of a resource are looked at; aliases of aliases could make it millions. */
const mostNodes = 20_000;

/** A node with the way to it. */
export interface Site {
  readonly node: Node;
  readonly path: Path;
  /** Reached through an alias or a merge key: to write here would change other places too. */
  readonly shared: boolean;
}

export interface Call extends Site {
  readonly intrinsic: Intrinsic;
}

/** Everything in the root; found once for all that look through the same root. */
export function sitesIn(root: Site): readonly Site[] {
  const known = sites.get(root);
  if (known) return known;
  const found = [...walk(root)];
  sites.set(root, found);
  return found;
}

const sites = new WeakMap<Site, readonly Site[]>();

function* walk(root: Site): Generator<Site> {
  const waiting: Site[] = [root];
  for (let count = 0; count < mostNodes; count += 1) {
    const site = waiting.pop();
    if (!site) return;
    yield site;
    const { node, path } = site;
    const shared = site.shared || node.site.start !== node.span.start;
    if (node.kind === 'seq') {
      waiting.push(...node.items.map((item, index) => ({ node: item, path: [...path, index], shared })).reverse());
    } else if (node.kind === 'map') {
      const inner = node.pairs.map(({ key, value, merged }) => {
        return { node: value, path: [...path, key.text], shared: shared || merged };
      });
      waiting.push(...inner.reverse());
    }
  }
}

/** The functions in the root. */
export function callsIn(root: Site): readonly Call[] {
  const known = calls.get(root);
  if (known) return known;
  const found = sitesIn(root).flatMap((site) => {
    const intrinsic = intrinsicOf(site.node);
    if (!intrinsic) return [];
    const shared = site.shared || site.node.site.start !== site.node.span.start;
    return [{ ...site, shared, intrinsic }];
  });
  calls.set(root, found);
  return found;
}

const calls = new WeakMap<Site, readonly Call[]>();

/** Inside of a map whose keys are the author's own. */
export function isFree(path: Path): boolean {
  return path.some((step) => typeof step === 'string' && freeMaps.has(step));
}

const freeMaps = new Set(['Environment', 'Metadata', 'Tags', 'CustomerMetadataProperties']);

/** The key behind which the value stands, whatever lists and functions are between. */
export function memberOf(path: Path): string | undefined {
  return path.findLast((step): step is string => typeof step === 'string' && !/^(Fn::|Ref$)/.test(step));
}

/** What the function is applied to: in the long form alone it may stand on lines of its own. */
export function spanOf({ node, intrinsic }: Call): Span {
  return intrinsic.steps.length > 0 ? intrinsic.argument.site : node.site;
}

/** A function in the form in which the other one is written. */
export function callLike(
  { intrinsic: { steps } }: Call,
  name: 'Ref' | 'GetAtt' | 'Sub',
  argument: Value,
): Record<string, Value> {
  const long = steps.length > 0;
  if (!long) return { [`!${name}`]: Array.isArray(argument) ? argument.join('.') : argument };
  return { [name === 'Ref' ? name : `Fn::${name}`]: argument };
}

export interface Fault {
  readonly code: string;
  readonly severity?: Problem['severity'];
  readonly message: string;
  readonly span: Span;
  readonly related?: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** Written elsewhere, it may be right there: then nothing is to be changed. */
export function problemAt({ shared }: Site, fault: Fault): Problem {
  return { severity: 'error', related: [], ...fault, fixes: shared ? [] : fault.fixes };
}

export function fixing(title: string, changes: readonly Change[], preferred = true): Fix {
  return { title, safety: 'review', preferred, changes };
}

export function setAt({ document }: Template, path: Path, value: Value): Change {
  return { kind: 'set', place: { document: document.index, path }, value };
}

/** The text of an Fn::Sub. */
export interface SubText {
  readonly text: string;
  readonly span: Span;
  /** What is between `${` and `}`, but for what the function itself gives. */
  readonly variables: readonly string[];
  /** Another text in its place. */
  readonly write: (text: string) => Change;
}

export function subTextOf(call: Call, template: Template): SubText | undefined {
  const { argument, steps } = call.intrinsic;
  const sub = subParts(argument);
  if (!sub) return undefined;
  const isList = argument.kind === 'seq';
  const path = [...call.path, ...steps, ...(isList ? [0] : [])];
  return {
    text: sub.template,
    span: ((isList ? argument.items[0] : undefined) ?? argument).site,
    variables: placeholdersIn(sub.template).flatMap(({ variable }) =>
      variable === undefined || sub.variables?.get(variable) ? [] : [variable],
    ),
    write: (text) => setAt(template, path, isList || steps.length > 0 ? text : callLike(call, 'Sub', text)),
  };
}
