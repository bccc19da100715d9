import { configurationIn } from './alternatives/current.ts';
import type { Dialect } from './dialects/dialect.ts';
import { isAllowed, writablePlace } from './fixes/place.ts';
import { writtenFor } from './fixes/quantity.ts';
import type { Change, Value } from './model/change.ts';
import type { Configuration, Deployment } from './model/deployment.ts';
import { valueOf, type Field } from './model/field.ts';
import { fieldAt, toPlain } from './model/plain.ts';
import { formatDuration, formatRate, formatSize } from './model/units.ts';
import type { WhatIf } from '#protocol/report.ts';

/** The changes that write the figures into the file; undefined where its dialect has no place for one of them. */
export function whatIfChanges(deployment: Deployment, dialect: Dialect, whatIf: WhatIf): readonly Change[] | undefined {
  const facts = factChanges(deployment, whatIf);
  const capacity = capacityChanges(deployment, dialect, whatIf);
  return facts && capacity && [...facts, ...capacity];
}

interface Fact {
  readonly field: Field<unknown>;
  readonly value: string;
}

function factChanges({ workload }: Deployment, whatIf: WhatIf): readonly Change[] | undefined {
  const { averagePerSecond, peakPerSecond, requestBytes, inferenceSeconds } = whatIf;
  const { inferenceSeconds: mean, inferenceP95Seconds: p95 } = workload;
  // The spread of the times stays what it is.
  const p95Seconds =
    inferenceSeconds !== undefined && mean.kind === 'known' && p95.kind === 'known' && mean.value > 0
      ? (p95.value * inferenceSeconds) / mean.value
      : undefined;
  const facts: readonly (Fact | undefined)[] = [
    fact(workload.averageRequestsPerSecond, averagePerSecond, formatRate),
    fact(workload.peakRequestsPerSecond, peakPerSecond, formatRate),
    fact(workload.requestBytes, requestBytes, formatSize),
    fact(mean, inferenceSeconds, formatDuration),
    fact(p95, p95Seconds, formatDuration),
  ];
  const changes = facts.filter((wanted) => wanted !== undefined).map(changeOf);
  return changes.every((change) => change !== undefined) ? withParts(changes, workload) : undefined;
}

function fact(field: Field<unknown>, value: number | undefined, format: (value: number) => string): Fact | undefined {
  return value === undefined ? undefined : { field, value: format(value) };
}

type Set = Extract<Change, { kind: 'set' }>;

function changeOf({ field, value }: Fact): Set | undefined {
  const place = writablePlace(field);
  return place && isAllowed(field, value) ? { kind: 'set', place, value } : undefined;
}

/** A part beside a short form makes the short form a map: `traffic: 2M/month` becomes `traffic: {average: 2M/month, peak: 5/s}`. */
function withParts(changes: readonly Set[], workload: Deployment['workload']): readonly Change[] {
  const mains: readonly (readonly [Field<unknown>, string])[] = [
    [workload.averageRequestsPerSecond, 'average'],
    [workload.requestBytes, 'request'],
    [workload.inferenceSeconds, 'mean'],
  ];
  const merged = mains.flatMap(([field, name]): readonly Set[] => {
    if (field.kind !== 'known') return [];
    const { path } = field.origin;
    const parts = changes.filter(({ place }) => isBelow(place.path, path));
    if (parts.length === 0) return [];
    const own = changes.find(({ place }) => isSame(place.path, path));
    const value: Record<string, Value> = { [name]: own?.value ?? field.written };
    for (const part of parts) value[String(part.place.path.at(-1))] = part.value;
    return [{ kind: 'set', place: { document: field.origin.document, path }, value }];
  });
  const replaced = (change: Set): boolean =>
    merged.some(({ place }) => isSame(change.place.path, place.path) || isBelow(change.place.path, place.path));
  return [...changes.filter((change) => !replaced(change)), ...merged];
}

type Path = Set['place']['path'];

function isSame(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}

function isBelow(path: Path, parent: Path): boolean {
  return path.length === parent.length + 1 && parent.every((step, index) => step === path[index]);
}

function capacityChanges(deployment: Deployment, dialect: Dialect, whatIf: WhatIf): readonly Change[] | undefined {
  const { memoryMib, instanceType, instanceCount } = whatIf;
  if (memoryMib === undefined && instanceType === undefined && instanceCount === undefined) return [];
  if (deployment.compute.kind === 'known') return serviceChanges(deployment, whatIf);
  const now = configurationIn(toPlain(deployment).plain);
  return now && dialect.configure(deployment, configured(now, whatIf));
}

function configured(now: Configuration, { memoryMib, instanceType, instanceCount }: WhatIf): Configuration {
  if (now.type === 'serverless') return { ...now, memoryMib: memoryMib ?? now.memoryMib };
  return {
    ...now,
    instanceType: instanceType ?? now.instanceType,
    instanceCount: instanceCount ?? now.instanceCount,
  };
}

const serviceFields = {
  memoryMib: ['/compute/lambda/memoryMib', '/compute/fargate/memoryMib'],
  instanceType: ['/compute/ecs/instanceType'],
  instanceCount: ['/compute/ecs/instanceCount'],
} as const;

function serviceChanges(deployment: Deployment, whatIf: WhatIf): readonly Change[] | undefined {
  const changes = (['memoryMib', 'instanceType', 'instanceCount'] as const).flatMap((key) => {
    const value = whatIf[key];
    if (value === undefined) return [];
    const pointer = serviceFields[key].find((at) => fieldAt(deployment, at) !== undefined);
    const field = pointer === undefined ? undefined : fieldAt(deployment, pointer);
    const place = field && writablePlace(field);
    if (!field || !place || pointer === undefined) return [undefined];
    const wanted = typeof value === 'string' ? value.replace(/^ml\./, '') : value;
    return [{ kind: 'set', place, value: writtenFor(field, pointer, wanted).value } as const];
  });
  return changes.every((change) => change !== undefined) ? changes : undefined;
}

/** Whether the deployment says so, but for the digits that are not written. */
export function holdsIn(deployment: Deployment, whatIf: WhatIf): boolean {
  const { workload, compute } = deployment;
  const { plain } = toPlain(deployment);
  const [variant] = plain.variants ?? [];
  const { lambda, fargate, ecs } = plain.compute ?? {};
  const isService = compute.kind === 'known';
  const read: Readonly<Record<keyof WhatIf, number | string | undefined>> = {
    averagePerSecond: valueOf(workload.averageRequestsPerSecond),
    peakPerSecond: valueOf(workload.peakRequestsPerSecond),
    requestBytes: valueOf(workload.requestBytes),
    inferenceSeconds: valueOf(workload.inferenceSeconds),
    memoryMib: isService ? (lambda ?? fargate)?.memoryMib : variant?.serverless?.memoryMib,
    instanceType: isService ? ecs?.instanceType : variant?.instanceType,
    instanceCount: isService ? ecs?.instanceCount : variant?.instanceCount,
  };
  return (Object.keys(read) as (keyof WhatIf)[]).every((key) => {
    const wanted = whatIf[key];
    const found = read[key];
    if (wanted === undefined) return true;
    if (typeof wanted === 'string') return found === wanted || found === wanted.replace(/^ml\./, '');
    return typeof found === 'number' && Math.abs(found - wanted) <= 0.01 * Math.abs(wanted);
  });
}
