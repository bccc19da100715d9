import type { Deployment, EndpointType } from '../model/deployment.ts';
import { valueOf, type Field } from '../model/field.ts';
import type { Variant } from '../model/variant.ts';

/** Why the present configuration cannot be priced: "the instance type is not known before deployment (!Ref InstanceType)". */
export function whatIsUnknown(deployment: Deployment, type: EndpointType): readonly string[] {
  const { variants, shadowVariants } = deployment;
  const lists = [variants, shadowVariants].flatMap((field) => reasonsOf('the list of variants', field, true));
  const each = [...(valueOf(variants) ?? []), ...(valueOf(shadowVariants) ?? [])];
  const reasons = [
    ...lists,
    ...each.flatMap((variant) => (type === 'serverless' ? ofServerless(variant) : ofInstances(variant))),
  ];
  return reasons.length > 0 ? [...new Set(reasons)] : ['the configuration is not complete'];
}

function ofInstances({ instanceType, instanceCount }: Variant): readonly string[] {
  return [...reasonsOf('the instance type', instanceType), ...reasonsOf('the number of instances', instanceCount)];
}

function ofServerless({ serverless }: Variant): readonly string[] {
  const section = valueOf(serverless);
  if (!section) return reasonsOf('the serverless section', serverless);
  return [
    ...reasonsOf('the memory', section.memoryMib),
    ...reasonsOf('the highest concurrency', section.maxConcurrency),
  ];
}

function reasonsOf(what: string, field: Field<unknown>, mayBeAbsent = false): readonly string[] {
  switch (field.kind) {
    case 'known':
      return [];
    case 'dynamic':
      return [`${what} is not known before deployment (${onOneLine(field.expression)})`];
    case 'malformed':
      return [`${what} cannot be read (${onOneLine(field.written)})`];
    case 'absent':
      return mayBeAbsent ? [] : [`${what} is not given`];
  }
}

/** Expressions in JSON are often laid out over several lines, and some are long. */
function onOneLine(written: string): string {
  const line = written.replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 57)}...`;
}
