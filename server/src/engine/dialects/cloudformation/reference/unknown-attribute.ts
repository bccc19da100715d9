import type { Fix } from '../../../model/change.ts';
import type { Problem } from '../../dialect.ts';
import { listed } from '../../../model/listed.ts';
import { nearest } from '../../nearest.ts';
import { getAttParts } from '../intrinsic.ts';
import type { Resource, Template } from '../template.ts';
import { returnedBy } from './attributes.ts';
import { callLike, callsIn, fixing, problemAt, setAt, spanOf, subTextOf, type Call, type Site } from './site.ts';

/** Attributes of our resources that they do not have. */
export function unknownAttributesIn(root: Site, template: Template): readonly Problem[] {
  return callsIn(root).flatMap((call) => {
    const { name, argument } = call.intrinsic;
    if (name === 'Fn::GetAtt') {
      const parts = getAttParts(argument);
      return parts?.attribute === undefined ? [] : ofGetAtt(call, parts.id, parts.attribute, template);
    }
    return name === 'Fn::Sub' ? ofSub(call, template) : [];
  });
}

function ofGetAtt(call: Call, id: string, attribute: string, template: Template): readonly Problem[] {
  const resource = template.resource(id);
  if (!resource || isKnown(resource, attribute)) return [];
  const named = meantBy(resource, attribute);
  const fixes: Fix[] = named.map((to, index) =>
    fixing(`Use ${id}.${to}`, [setAt(template, call.path, callLike(call, 'GetAtt', [id, to]))], index === 0),
  );
  if (/arn/i.test(attribute) && returnedBy(resource)?.refIsArn) {
    fixes.unshift(
      fixing(`Use !Ref ${id}, which is its ARN`, [setAt(template, call.path, callLike(call, 'Ref', id))], true),
    );
  }
  return [
    problemAt(call, {
      code: 'reference/unknown-attribute',
      message: said(resource, attribute),
      span: spanOf(call),
      fixes,
    }),
  ];
}

function ofSub(call: Call, template: Template): readonly Problem[] {
  const sub = subTextOf(call, template);
  if (!sub) return [];
  return sub.variables.flatMap((variable): readonly Problem[] => {
    const dot = variable.indexOf('.');
    const [id, attribute] = [variable.slice(0, Math.max(dot, 0)), variable.slice(dot + 1)];
    const resource = template.resource(id);
    if (!resource || isKnown(resource, attribute)) return [];
    const fixes = meantBy(resource, attribute).map((to, index) => {
      const mended = sub.text.replaceAll(`\${${variable}}`, `\${${id}.${to}}`);
      return fixing(`Use \${${id}.${to}}`, [sub.write(mended)], index === 0);
    });
    return [
      problemAt(call, {
        code: 'reference/unknown-attribute',
        message: said(resource, attribute),
        span: sub.span,
        fixes,
      }),
    ];
  });
}

/** Also the members of the resource, some of which can be had though no schema says so. */
function isKnown(resource: Resource, attribute: string): boolean {
  const known = returnedBy(resource);
  if (!known || !/^[A-Za-z.]+$/.test(attribute)) return true;
  if (known.attributes.includes(attribute)) return true;
  const properties = resource.node.get('Properties')?.value;
  return properties?.kind !== 'map' || properties.get(attribute) !== undefined;
}

function meantBy(resource: Resource, attribute: string): readonly string[] {
  const known = returnedBy(resource);
  const name = known?.named;
  if (!known) return [];
  const wanted = /^name$/i.test(attribute) ? name : nearest(attribute, known.attributes);
  return [...new Set([wanted, name])].filter((one) => one !== undefined && known.attributes.includes(one)) as string[];
}

function said(resource: Resource, attribute: string): string {
  const attributes = returnedBy(resource)?.attributes.filter((one) => !one.includes('.')) ?? [];
  const list = listed(attributes);
  return `${resource.type} has no attribute \`${attribute}\`, and CloudFormation refuses the template; Fn::GetAtt gives ${list}`;
}
