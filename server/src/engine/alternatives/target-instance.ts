import { instanceOf, typesFor, type Instance } from '../catalogue/catalogue.ts';
import type { Amendment, TargetInstance } from '../model/change.ts';
import { valueOf } from '../model/field.ts';
import type { Deployment } from '../model/deployment.ts';
import type { Settings } from '../settings.ts';

/** With the instance that the other service runs the model on; without one where it needs none, or none fits. */
export function withInstance(amendment: Amendment, deployment: Deployment, settings: Settings): Amendment {
  if (amendment.kind !== 'target') return amendment;
  const { target } = amendment;
  const region = valueOf(deployment.region) ?? settings.region;
  if (target === 'ecs' || target === 'eks') return { ...amendment, instance: onEc2(deployment, region) };
  return target === 'sagemaker' ? { ...amendment, instance: onSageMaker(deployment, region) } : amendment;
}

/** Containers of one's own are for GPUs: the instance of the endpoint, or the cheapest with what the model asks for. */
function onEc2(deployment: Deployment, region: string): TargetInstance | undefined {
  const type = valueOf(deployment.variants)?.[0]?.instanceType;
  const written = type && valueOf(type);
  const there = written === undefined ? undefined : instanceOf(written);
  const gpus = gpusOf(deployment);
  const instance = there ?? (gpus === 0 ? undefined : cheapest(region, gpus));
  if (instance?.accelerator?.maker !== 'nvidia') return undefined;
  return { type: instance.type.slice('ml.'.length), gpus: there ? instance.accelerator.count : gpus };
}

/** The same type under SageMaker's name, or one of the family that Neo has compiled for. */
function onSageMaker(deployment: Deployment, region: string): TargetInstance | undefined {
  const { ecs } = valueOf(deployment.compute) ?? {};
  const service = ecs && valueOf(ecs);
  const type = service && valueOf(service.instanceType);
  const device = valueOf(deployment.compilation)?.targetDevice;
  const family = /^ml_(\w+)$/.exec((device && valueOf(device)) ?? '')?.[1];
  const found =
    type === undefined
      ? typesFor({ use: 'hosting', region }).find((instance) => instance.family === family)
      : instanceOf(`ml.${type}`);
  return found?.hosting ? { type: found.type, gpus: found.accelerator?.count ?? 0 } : undefined;
}

function gpusOf({ compute }: Deployment): number {
  const { lambda, fargate, awsBatch } = valueOf(compute) ?? {};
  const asked = [fargate, awsBatch].map((field) => (field?.kind === 'known' ? valueOf(field.value.gpus) : 0) ?? 0);
  const isWanted = lambda?.kind === 'known' && valueOf(lambda.value.gpu) === true;
  return Math.max(isWanted ? 1 : 0, ...asked);
}

function cheapest(region: string, gpus: number): Instance | undefined {
  const all = typesFor({ use: 'hosting', region, accelerators: gpus });
  return all.find(({ accelerator }) => accelerator?.maker === 'nvidia');
}
