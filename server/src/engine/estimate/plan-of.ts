import { instanceOf } from '../catalogue/catalogue.ts';
import type { Alternative } from '../model/alternative.ts';
import type { Configuration, Deployment, InstanceConfiguration, ServiceConfiguration } from '../model/deployment.ts';
import { workersOf } from './capacity.ts';
import { endpointPlan } from './plan-of-endpoint.ts';
import { fleetOf } from './plan-of-fleet.ts';
import { plainScaling } from './plan-of-scaling.ts';
import { servicePlan } from './plan-of-service.ts';
import { awsBatchPlan, ecsPlan, workersOfVcpus } from './service-plans.ts';
import type { InstancePlan, Plan } from './plan.ts';

/** The plan of a choice; for the current one from the deployment itself, where that says more than a configuration can. */
export function planOf(choice: Alternative, deployment: Deployment): Plan | undefined {
  const { configuration, current } = choice;
  const said = current ? currentPlan(deployment) : undefined;
  if (said !== undefined) return said === 'unknown' ? undefined : said;
  return configuration && planOfConfiguration(configuration);
}

/** `unknown` where something that decides the cost is not known; undefined where the deployment says nothing of what runs. */
export function currentPlan(deployment: Deployment): Plan | 'unknown' | undefined {
  return deployment.compute.kind === 'known' ? servicePlan(deployment) : endpointPlan(deployment);
}

export function planOfConfiguration(configuration: Configuration | ServiceConfiguration): Plan {
  switch (configuration.type) {
    case 'serverless': {
      const { memoryMib, maxConcurrency, provisionedConcurrency = 0 } = configuration;
      return {
        type: 'serverless',
        memoryMib,
        maxConcurrency,
        provisioned: provisionedConcurrency,
        provisionedScaling: undefined,
      };
    }
    case 'lambda': {
      const { type, memoryMib, architecture, timeoutSeconds, ephemeralMib = 512 } = configuration;
      const { provisionedConcurrency: provisioned = 0, reservedConcurrency: reserved } = configuration;
      return {
        type,
        memoryMib,
        architecture,
        ephemeralMib,
        provisioned,
        reserved,
        timeoutSeconds,
        api: undefined,
      };
    }
    case 'fargate': {
      const { type, cpuUnits, memoryMib, architecture, taskCount, ephemeralGib = 20, autoscaling } = configuration;
      const scaling = autoscaling && plainScaling(autoscaling.min, autoscaling.max);
      const parallel = workersOfVcpus(cpuUnits / 1024);
      return { type, cpuUnits, memoryMib, architecture, ephemeralGib, tasks: taskCount, scaling, parallel };
    }
    case 'ecs': {
      const { orchestrator, instanceType, instanceCount, autoscaling } = configuration;
      return ecsPlan({
        orchestrator,
        instanceType,
        count: instanceCount,
        scaling: autoscaling && plainScaling(autoscaling.min, autoscaling.max),
      });
    }
    case 'aws-batch': {
      const { platform, architecture, vcpus, memoryMib, gpus = 0, arraySize = 1 } = configuration;
      return awsBatchPlan({ platform, architecture, vcpus, memoryMib, gpus, arraySize });
    }
    default:
      return instancesOf(configuration);
  }
}

function instancesOf(configuration: InstanceConfiguration): InstancePlan {
  const { type, instanceType, instanceCount, volumeSizeGb, autoscaling, maxConcurrentTransforms } = configuration;
  const workers = workersOf(instanceOf(instanceType));
  // Without MaxConcurrentTransforms and without a container that says more, a job sends one request at a time.
  const parallel = type === 'batch' ? Math.min(maxConcurrentTransforms ?? 1, workers) : workers;
  const scaling = autoscaling && plainScaling(autoscaling.min, autoscaling.max);
  const fleet = { ...fleetOf(instanceType, instanceCount), parallel: Math.max(1, parallel), scaling };
  const volumeGb = fleet.instance?.takesVolume === false ? undefined : volumeSizeGb;
  return {
    type,
    fleets: [{ ...fleet, volumeGb }],
    runsPerMonth: undefined,
    objects: undefined,
    multiModel: false,
    capture: undefined,
    notifications: 0,
    monitors: [],
  };
}
