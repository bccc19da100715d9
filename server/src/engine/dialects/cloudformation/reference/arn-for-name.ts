import type { Problem } from '../../dialect.ts';
import { nameIn } from '../intrinsic.ts';
import type { Resource, Template } from '../template.ts';
import { namingMembers, returnedBy } from './attributes.ts';
import {
  callLike,
  callsIn,
  fixing,
  isFree,
  memberOf,
  problemAt,
  setAt,
  spanOf,
  subTextOf,
  type Call,
  type Site,
} from './site.ts';

const code = 'reference/ref-is-arn';

/** `!Ref Model` is the ARN of the model, and what takes a name refuses that. */
export function arnsForNames(root: Site, template: Template): readonly Problem[] {
  return callsIn(root).flatMap((call) => {
    if (isFree(call.path)) return [];
    const member = memberOf(call.path) ?? '';
    const { name } = call.intrinsic;
    if (member === 'ResourceId' && name === 'Fn::Sub') return inSub(call, member, template);
    if (name === 'Fn::Sub' && Object.hasOwn(namingMembers, member)) return inSub(call, member, template);
    if (name !== 'Ref') return [];
    const target = template.resources.get(nameIn(call.intrinsic) ?? '');
    const named = target && nameOf(target, member);
    if (!target || named === undefined) return [];
    const change = setAt(template, call.path, callLike(call, 'GetAtt', [target.id, named]));
    const fixes = [fixing(`Use ${target.id}.${named}`, [change])];
    return [problemAt(call, { code, message: said(target, member, named), span: spanOf(call), fixes })];
  });
}

function inSub(call: Call, member: string, template: Template): readonly Problem[] {
  const sub = subTextOf(call, template);
  if (!sub) return [];
  return sub.variables.flatMap((variable): readonly Problem[] => {
    const target = template.resources.get(variable);
    const named = target && nameOf(target, member);
    if (!target || named === undefined) return [];
    const mended = sub.text.replaceAll(`\${${variable}}`, `\${${variable}.${named}}`);
    const fixes = [fixing(`Use \${${variable}.${named}}`, [sub.write(mended)])];
    return [problemAt(call, { code, message: said(target, member, named), span: sub.span, fixes })];
  });
}

/** The attribute that is the name; undefined where the member wants something else. */
function nameOf(target: Resource, member: string): string | undefined {
  const returned = returnedBy(target);
  if (!returned?.refIsArn) return undefined;
  const isScaled = member === 'ResourceId' && /::(Endpoint|InferenceComponent)$/.test(target.type);
  const wanted = Object.hasOwn(namingMembers, member) ? namingMembers[member] : undefined;
  return isScaled || target.type === `AWS::SageMaker::${wanted ?? ''}` ? returned.named : undefined;
}

function said({ id, type }: Resource, member: string, named: string): string {
  return `Ref of ${type} gives its ARN, and ${member} takes the name: creation fails; use ${id}.${named}`;
}
