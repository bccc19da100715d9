import { acceleratorTime, mibPerVcpu, type Instance } from '../catalogue/catalogue.ts';
import type { Plan } from './plan.ts';
import type { Load } from './workload.ts';

/** What one request is worked on by: an accelerator, or up to one vCPU. */
export type Hardware =
  { readonly kind: 'accelerator'; readonly name: string } | { readonly kind: 'cpu'; readonly share: number };

/** Undefined where it is not known. */
export function hardwareOf(plan: Plan): Hardware | undefined {
  switch (plan.type) {
    case 'serverless':
    case 'lambda':
      return cpu(plan.memoryMib / mibPerVcpu);
    case 'fargate':
      return cpu(plan.cpuUnits / 1024);
    case 'aws-batch':
      return plan.gpus > 0 ? ofInstance(plan.instance) : cpu(plan.vcpus);
    case 'ecs':
      return ofInstance(plan.instance);
    default:
      return ofInstance(plan.fleets[0]?.instance);
  }
}

function ofInstance(instance: Instance | undefined): Hardware | undefined {
  if (!instance) return undefined;
  return instance.accelerator ? { kind: 'accelerator', name: instance.accelerator.name } : cpu(1);
}

function cpu(share: number): Hardware {
  return { kind: 'cpu', share: Math.min(1, Math.max(0.01, share)) };
}

/** How a plan's time for a request compares with that of today's plan, for which the time is given. */
export interface Pace {
  readonly factor: number;
  /** Nobody has published how fast the one is against the other: the same time is taken. */
  readonly isGuess: boolean;
  /** What the factor is from; undefined where it is 1. */
  readonly by?: 'vcpu' | 'accelerator';
}

export function paceOf(plan: Plan, today: Plan | undefined): Pace {
  return pace(hardwareOf(plan), today && hardwareOf(today));
}

export function paceBetween(instance: Instance, today: Instance | undefined): Pace {
  return pace(ofInstance(instance), ofInstance(today));
}

function pace(to: Hardware | undefined, from: Hardware | undefined): Pace {
  if (!to || !from) return { factor: 1, isGuess: false };
  if (to.kind === 'cpu' && from.kind === 'cpu') return { factor: from.share / to.share, isGuess: false, by: 'vcpu' };
  if (to.kind === 'cpu' || from.kind === 'cpu') return { factor: 1, isGuess: true };
  const time = acceleratorTime(to.name, from.name);
  return { factor: time ?? 1, isGuess: time === undefined, by: 'accelerator' };
}

/** The same requests where each takes `factor` times as long. */
export function pacedLoad(load: Load, { factor }: Pace): Load {
  if (factor === 1) return load;
  const { mu, sigma } = load.service;
  return { ...load, meanSeconds: load.meanSeconds * factor, service: { mu: mu + Math.log(factor), sigma } };
}
