import { instanceOf } from '../catalogue/catalogue.ts';
import type { AnyConfiguration, Deployment, InstanceConfiguration } from '../model/deployment.ts';
import { workersOf } from './capacity.ts';
import { besideOf, endpointPlan, nothingBeside } from './plan-of-endpoint.ts';
import { fleetOf } from './plan-of-fleet.ts';
import { plainScaling } from './plan-of-scaling.ts';
import { servicePlan } from './plan-of-service.ts';
import { awsBatchPlan, ecsPlan, workersOfVcpus } from './service-plans.ts';
import type { Choice } from './shared.ts';
import { hasFleets, type Fleet, type InstancePlan, type Plan } from './plan.ts';

/** The plan of a choice; for the current one from the deployment itself, where that says more than a configuration can. */
export function planOf(choice: Choice, deployment: Deployment): Plan | undefined {
  const { configuration, current, shared, apart } = choice;
  const said = current ? currentPlan(deployment) : undefined;
  if (said !== undefined) return said === 'unknown' ? undefined : said;
  const plan = configuration && planOfConfiguration(configuration, deployment);
  if (!plan || !hasFleets(plan)) return plan;
  if (shared) return { ...plan, multiModel: true, shared };
  return apart ? { ...plan, multiModel: false } : plan;
}

/** `unknown` where something that decides the cost is not known; undefined where the deployment says nothing of what runs. */
export function currentPlan(deployment: Deployment): Plan | 'unknown' | undefined {
  return deployment.compute.kind === 'known' ? servicePlan(deployment) : endpointPlan(deployment);
}

/** With what a switch leaves as it is today: data capture, shadow variants, monitoring, several models on one endpoint. */
export function planOfConfiguration(configuration: AnyConfiguration, today?: Deployment): Plan {
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
      return instancesOf(configuration, today);
  }
}

function instancesOf(configuration: InstanceConfiguration, today: Deployment | undefined): InstancePlan {
  const { type, instanceType, instanceCount, volumeSizeGb, autoscaling, maxConcurrentTransforms } = configuration;
  const workers = workersOf(instanceOf(instanceType));
  // Without MaxConcurrentTransforms and without a container that says more, a job sends one request at a time.
  const parallel = type === 'batch' ? Math.min(maxConcurrentTransforms ?? 1, workers) : workers;
  const scaling = autoscaling && plainScaling(autoscaling.min, autoscaling.max);
  const bare = fleetOf(instanceType, instanceCount);
  const volumeGb = bare.instance?.takesVolume === false ? undefined : volumeSizeGb;
  const fleet: Fleet = { ...bare, parallel: Math.max(1, parallel), scaling, volumeGb };
  if (type === 'batch' || !today) return { type, fleets: [fleet], runsPerMonth: undefined, ...nothingBeside };
  return { type, fleets: keptFleets(fleet, today), runsPerMonth: undefined, ...besideOf(today, type) };
}

/** Every variant gets the new instances, and shadow variants keep theirs. */
function keptFleets(fleet: Fleet, today: Deployment): readonly Fleet[] {
  const now = endpointPlan(today);
  if (now === undefined || now === 'unknown' || now.type === 'serverless' || !hasFleets(now)) return [fleet];
  const answering = now.fleets.filter(({ shadow }) => !shadow);
  const shadows = now.fleets.filter(({ shadow }) => shadow);
  const each = answering.length > 1 ? answering.map(({ name, share }): Fleet => ({ ...fleet, name, share })) : [fleet];
  return [...each, ...shadows];
}
