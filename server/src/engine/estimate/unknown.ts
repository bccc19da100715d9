import type { OptionType } from '#protocol/report.ts';
import type { Compute } from '../model/compute.ts';
import type { Deployment } from '../model/deployment.ts';
import { valueOf, type Field } from '../model/field.ts';
import type { Variant } from '../model/variant.ts';

/** Why the present configuration cannot be priced: "the instance type is not known before deployment (!Ref InstanceType)". */
export function whatIsUnknown(deployment: Deployment, type: OptionType): readonly string[] {
  const compute = valueOf(deployment.compute);
  const reasons = compute ? ofCompute(compute) : ofEndpoint(deployment, type);
  return reasons.length > 0 ? [...new Set(reasons)] : ['the configuration is not complete'];
}

function ofEndpoint({ variants, shadowVariants }: Deployment, type: OptionType): readonly string[] {
  const lists = [variants, shadowVariants].flatMap((field) => reasonsOf('the list of variants', field, true));
  const each = [...(valueOf(variants) ?? []), ...(valueOf(shadowVariants) ?? [])];
  const reasons = each.flatMap((variant) => (type === 'serverless' ? ofServerless(variant) : ofInstances(variant)));
  return [...lists, ...reasons];
}

function ofInstances({ instanceType, instanceCount, instancePools }: Variant): readonly string[] {
  const type = instancePools.kind === 'absent' ? reasonsOf('the instance type', instanceType) : [];
  return [...type, ...reasonsOf('the number of instances', instanceCount)];
}

function ofServerless({ serverless }: Variant): readonly string[] {
  const section = valueOf(serverless);
  if (!section) return reasonsOf('the serverless section', serverless);
  return [
    ...reasonsOf('the memory', section.memoryMib),
    ...reasonsOf('the highest concurrency', section.maxConcurrency),
  ];
}

function ofCompute({ lambda, fargate, awsBatch, ecs, edge }: Compute): readonly string[] {
  const [task, job, service] = [valueOf(fargate), valueOf(awsBatch), valueOf(ecs)];
  const code = valueOf(lambda);
  return [
    ...(code ? reasonsOf('the memory of the function', code.memoryMib, true) : []),
    ...(task ? [...reasonsOf('the CPU of the task', task.cpuUnits), ...reasonsOf('its memory', task.memoryMib)] : []),
    ...(job ? [...reasonsOf('the vCPUs of the job', job.vcpus), ...reasonsOf('its memory', job.memoryMib)] : []),
    ...(service ? reasonsOf('the instance type', service.instanceType) : []),
    ...(edge.kind === 'known' ? ['devices are yours, so nothing is charged by the hour or by the request'] : []),
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
