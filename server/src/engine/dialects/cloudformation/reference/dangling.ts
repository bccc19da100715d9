import type { Fix } from '../../../model/change.ts';
import type { Span } from '../../../text/span.ts';
import type { Problem } from '../../dialect.ts';
import { nearest } from '../../nearest.ts';
import { getAttParts, nameIn, plainText } from '../intrinsic.ts';
import type { Resource, Template } from '../template.ts';
import { missingSubsIn } from './missing-sub.ts';
import { pseudoParameters, type Names } from './names.ts';
import { callLike, callsIn, fixing, problemAt, setAt, spanOf, subTextOf, type Call, type Site } from './site.ts';

const code = 'reference/dangling';
const advice = 'CloudFormation refuses the template';

/** References of the resource that lead to nothing in the template. */
export function danglingIn(resource: Resource, root: Site, template: Template, names: Names): readonly Problem[] {
  if (!names.isWhole) return [];
  return [
    ...danglingCallsIn(root, template, names),
    ...(resource.looped ? [] : missingSubsIn(root, template, names)),
    ...ofDependsOn(resource, template, names),
    ...ofCondition(resource, template, names),
  ];
}

export function danglingCallsIn(root: Site, template: Template, names: Names): readonly Problem[] {
  return names.isWhole ? callsIn(root).flatMap((call) => ofCall(call, template, names)) : [];
}

function ofCall(call: Call, template: Template, names: Names): readonly Problem[] {
  const { intrinsic } = call;
  switch (intrinsic.name) {
    case 'Ref': {
      const name = nameIn(intrinsic) ?? '';
      if (!isName(name) || names.has(name)) return [];
      const meant = nearest(name, choicesFor(name, names));
      const fixes = fixFor(meant, (to) =>
        fixing(`Refer to ${to}`, [setAt(template, call.path, callLike(call, 'Ref', to))]),
      ).concat(declaring(name, template, meant === undefined));
      return [
        problemAt(call, {
          code,
          message: noted(`\`${name}\` is no parameter and no resource of this template`, meant),
          span: spanOf(call),
          fixes,
        }),
      ];
    }
    case 'Fn::GetAtt': {
      const parts = getAttParts(intrinsic.argument);
      if (!parts || !isName(parts.id) || names.hasResource(parts.id)) return [];
      const { id, attribute } = parts;
      const meant = nearest(id, names.resources);
      const fixes = fixFor(attribute === undefined ? undefined : meant, (to) =>
        fixing(`Refer to ${to}`, [setAt(template, call.path, callLike(call, 'GetAtt', [to, attribute ?? '']))]),
      );
      return [
        problemAt(call, {
          code,
          message: noted(`\`${id}\` is no resource of this template`, meant),
          span: idSpan(call),
          fixes,
        }),
      ];
    }
    case 'Fn::Sub':
      return ofSub(call, template, names);
    case 'Fn::If':
      return ofIf(call, template, names);
    default:
      return [];
  }
}

/** Of a list, the logical id alone. */
function idSpan(call: Call): Span {
  const { argument } = call.intrinsic;
  return (argument.kind === 'seq' ? argument.items[0]?.site : undefined) ?? spanOf(call);
}

function ofSub(call: Call, template: Template, names: Names): readonly Problem[] {
  const sub = subTextOf(call, template);
  return [...new Set(sub?.variables)].flatMap((variable): readonly Problem[] => {
    const [name = '', ...attribute] = variable.split('.');
    if (!sub || !isName(name)) return [];
    if (attribute.length > 0 ? names.hasResource(name) : names.has(name)) return [];
    const meant = nearest(name, attribute.length > 0 ? names.resources : choicesFor(name, names));
    const fixes = fixFor(meant, (to) => {
      const mended = sub.text.replaceAll(new RegExp(`\\$\\{\\s*${name}(?=[.\\s}])`, 'g'), `\${${to}`);
      return fixing(`Refer to ${to}`, [sub.write(mended)]);
    }).concat(attribute.length > 0 ? [] : declaring(name, template, meant === undefined));
    const what = attribute.length > 0 ? 'no resource' : 'no parameter and no resource';
    const message = noted(`\`\${${variable}}\` leads to nothing: \`${name}\` is ${what} of this template`, meant);
    return [problemAt(call, { code, message, span: sub.span, fixes })];
  });
}

function ofIf(call: Call, template: Template, names: Names): readonly Problem[] {
  const { argument, steps } = call.intrinsic;
  const first = argument.kind === 'seq' ? argument.items[0] : undefined;
  const name = plainText(first);
  if (!first || name === undefined || !isName(name) || names.conditions.includes(name)) return [];
  return [condition({ node: first, path: [...call.path, ...steps, 0], shared: call.shared }, name, template, names)];
}

function ofCondition({ node, path, looped }: Resource, template: Template, names: Names): readonly Problem[] {
  const pair = node.get('Condition');
  const name = plainText(pair?.value);
  if (!pair || name === undefined || !isName(name) || names.conditions.includes(name)) return [];
  const shared = looped || pair.merged || node.site.start !== node.span.start;
  return [condition({ node: pair.value, path: [...path, 'Condition'], shared }, name, template, names)];
}

function condition(site: Site, name: string, template: Template, names: Names): Problem {
  const meant = nearest(name, names.conditions);
  const fixes = fixFor(meant, (to) => fixing(`Use condition ${to}`, [setAt(template, site.path, to)]));
  const message = noted(`\`${name}\` is no condition of this template`, meant);
  return problemAt(site, { code, message, span: site.node.site, fixes });
}

function ofDependsOn({ node, path, looped }: Resource, template: Template, names: Names): readonly Problem[] {
  const pair = node.get('DependsOn');
  if (!pair) return [];
  const shared = looped || pair.merged || node.site.start !== node.span.start;
  const at = [...path, 'DependsOn'];
  const items =
    pair.value.kind === 'seq'
      ? pair.value.items.map((item, index) => ({ node: item, path: [...at, index], shared }))
      : [{ node: pair.value, path: at, shared }];
  return items.flatMap((site) => {
    const name = plainText(site.node);
    if (name === undefined || !isName(name) || names.hasResource(name)) return [];
    const meant = nearest(name, names.resources);
    const fixes = fixFor(meant, (to) => fixing(`Depend on ${to}`, [setAt(template, site.path, to)]));
    const message = noted(`\`${name}\` is no resource of this template`, meant);
    return [problemAt(site, { code, message, span: site.node.site, fixes })];
  });
}

/** Others are text of a tool that fills it in first. */
function isName(text: string): boolean {
  return /^(AWS::)?[A-Za-z0-9]+$/.test(text);
}

function choicesFor(name: string, names: Names): readonly string[] {
  return name.startsWith('AWS::') ? pseudoParameters : names.referable;
}

function noted(fault: string, meant: string | undefined): string {
  return `${fault}, and ${advice}; ${meant === undefined ? 'declare it, or refer to what is there' : `did you mean \`${meant}\`?`}`;
}

/** A reference that is not to a resource can only be to a parameter. */
function declaring(name: string, template: Template, preferred: boolean): readonly Fix[] {
  if (name.startsWith('AWS::')) return [];
  const path = [...template.path, 'Parameters', name];
  return [fixing(`Declare parameter ${name}`, [setAt(template, path, { Type: 'String' })], preferred)];
}

function fixFor(meant: string | undefined, make: (meant: string) => Fix): readonly Fix[] {
  return meant === undefined ? [] : [make(meant)];
}
