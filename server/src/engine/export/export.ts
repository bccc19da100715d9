import type { Deployment } from '../model/deployment.ts';
import { valueOf } from '../model/field.ts';
import { printYaml } from '../yaml/print.ts';
import { factComment, factsOf } from './facts.ts';
import { Gather } from './gather.ts';
import { hasFacts, type Part } from './part.ts';
import type { Note } from './resource.ts';
import { resourcesOf } from './resources.ts';
import { toAck } from './to-ack.ts';
import { toCli, type Call } from './to-cli.ts';
import { toCloudFormation } from './to-cloudformation.ts';

export const exportFormats = ['cloudformation', 'ack', 'cli'] as const;
export type ExportFormat = (typeof exportFormats)[number];
export type Syntax = 'yaml' | 'json';

export interface Converted {
  readonly kind: 'converted';
  /** For the first line of comments. */
  readonly title: string;
  /** Without the notes. */
  readonly body: string;
  readonly notes: readonly Note[];
}

export interface Refused {
  readonly kind: 'refused';
  /** A sentence without its full stop. */
  readonly reason: string;
}

/** The deployments in another format. Everything that it has no words for is in the notes. */
export function exported(
  deployments: readonly Deployment[],
  format: ExportFormat,
  syntax: Syntax = 'yaml',
): Converted | Refused {
  const reason = deployments.map((deployment) => refusal(deployment, format)).find((one) => one !== undefined);
  if (reason !== undefined) return { kind: 'refused', reason };
  if (deployments.length === 0)
    return { kind: 'refused', reason: 'there is no deployment on AWS in this file that could be exported' };
  const gather = new Gather(deployments);
  const taken = new Set<string>();
  const parts = deployments.map((deployment) => partOf(deployment, gather, taken));
  const body = syntax === 'json' ? toJson(parts, format, gather) : toYaml(parts, format, gather);
  const title = deployments.map((deployment) => deployment.title).join(', ');
  return { kind: 'converted', title: `${title}, by ML Deploy`, body, notes: gather.notes };
}

/** Why nothing can be made of it; undefined where something can. */
function refusal(deployment: Deployment, format: ExportFormat): string | undefined {
  const { title, compute, type, variants } = deployment;
  if (compute.kind !== 'absent') {
    return `${title} does not run on SageMaker, and export writes resources of SageMaker only`;
  }
  if (format === 'cloudformation' && valueOf(type) === 'batch') {
    return `${title} is a batch transform job, for which CloudFormation has no resource; export it to ack or cli`;
  }
  if (variants.kind === 'known') return format === 'ack' ? refusalOfAck(title, deployment) : undefined;
  const why = variants.kind === 'dynamic' ? `: it is the expression ${variants.expression}` : '';
  return `nobody can see on what ${title} runs${why}`;
}

/** What the objects cannot do without, where the CRDs have no place for what the deployment has instead. */
function refusalOfAck(title: string, { variants, components }: Deployment): string | undefined {
  const isPooled = (valueOf(variants) ?? []).some(({ instancePools }) => instancePools.kind !== 'absent');
  if (isPooled) return `${title} runs on instance pools, which the CRDs of ACK do not have`;
  const all = valueOf(components) ?? [];
  if (all.some(({ specifications }) => specifications.kind !== 'absent')) {
    return `${title} has components with a specification for each instance type, which the CRDs of ACK do not have`;
  }
  // Without its base it would be a component of its own.
  const isAdapter = all.some(({ specification }) => valueOf(specification)?.baseComponent.kind === 'known');
  return isAdapter ? `${title} has adapters of a component, which the CRDs of ACK do not have` : undefined;
}

function partOf(deployment: Deployment, gather: Gather, taken: Set<string>): Part {
  const { title, region } = deployment;
  // Other formats than ours have the Region of who makes it.
  const known = region.kind === 'known' ? region.value : undefined;
  return {
    title,
    region: known,
    resources: resourcesOf(deployment, gather, taken),
    facts: factsOf(deployment, gather),
  };
}

function toYaml(parts: readonly Part[], format: ExportFormat, gather: Gather): string {
  if (format === 'cloudformation') return printYaml(toCloudFormation(parts, true, gather));
  const texts =
    format === 'ack'
      ? parts.flatMap((part) => toAck(part, gather).map(printYaml))
      : parts.flatMap((part) => toCli(part, gather).map((call) => callText(call, part)));
  return texts.join('---\n');
}

function callText({ command, file, resource, input }: Call, { facts }: Part): string {
  const comment = hasFacts(resource) ? factComment(facts) : '';
  return `# ${command} --cli-input-yaml file://${file}\n${comment}${printYaml(input)}`;
}

/** One document: a template, a List of objects, or a list of inputs. */
function toJson(parts: readonly Part[], format: ExportFormat, gather: Gather): string {
  const print = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  if (format === 'cloudformation') return print(toCloudFormation(parts, false, gather));
  if (format === 'ack') {
    const items = parts.flatMap((part) => toAck(part, gather));
    return print({ apiVersion: 'v1', kind: 'List', items });
  }
  for (const { facts } of parts) {
    if (facts.length === 0) continue;
    gather.note('lost', 'the facts of the requests, for which JSON has no comments', [
      '/workload',
      '/objectives',
      '/model/sizeBytes',
      '/async',
    ]);
  }
  return print(parts.flatMap((part) => toCli(part, gather).map(({ input }) => input)));
}
