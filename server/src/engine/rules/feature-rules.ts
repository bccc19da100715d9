import type { Rule } from './rule.ts';
import { adapter } from './components/adapter.ts';
import { endpointConfig } from './components/endpoint-config.ts';
import { componentFits } from './components/fits.ts';
import { requirements } from './components/requirements.ts';
import { componentRolling } from './components/rolling.ts';
import { specification } from './components/specification.ts';
import { dataSource } from './model/data-source.ts';
import { dataUrl } from './model/data-url.ts';
import { environment } from './model/environment.ts';
import { hostnames } from './model/hostnames.ts';
import { image } from './model/image.ts';
import { pipeline } from './model/pipeline.ts';
import { primary } from './model/primary.ts';
import { privateRegistry } from './model/private-registry.ts';
import { multiModelGpu } from './multi-model/gpu-types.ts';
import { multiModelMonitor } from './multi-model/no-model-monitor.ts';
import { multiModelPrefix } from './multi-model/prefix.ts';
import { multiModelInstances } from './multi-model/two-instances.ts';
import { imageFit } from './neo/image-fit.ts';
import { neoTargets } from './neo/targets.ts';
import { instanceQuota } from './quota/instances.ts';
import { typeQuota } from './quota/per-type.ts';
import { approval } from './registry/approval.ts';
import { experiment } from './registry/experiment.ts';
import { monitorSchedule } from './registry/monitor-schedule.ts';
import { packageContainers } from './registry/package-containers.ts';
import { alarms } from './rollout/alarms.ts';
import { rolloutExclusions } from './rollout/exclusions.ts';
import { maxExecution } from './rollout/max-execution.ts';
import { onePolicy } from './rollout/one-policy.ts';
import { rollingWait } from './rollout/rolling-wait.ts';
import { smallFleet } from './rollout/small-fleet.ts';
import { stepSize } from './rollout/step-size.ts';
import { trafficType } from './rollout/traffic-type.ts';
import { burstable } from './scaling/burstable.ts';
import { cooldown } from './scaling/cooldown.ts';
import { customMetrics } from './scaling/custom-metrics.ts';
import { dimension } from './scaling/dimension.ts';
import { metricPairs } from './scaling/metric-pairs.ts';
import { minMax } from './scaling/min-max.ts';
import { policy } from './scaling/policy.ts';
import { resourceId } from './scaling/resource-id.ts';
import { schedule } from './scaling/schedule.ts';
import { serverlessCloudFormation } from './scaling/serverless-cloudformation.ts';
import { shadowExclusions } from './shadow/exclusions.ts';
import { oneEach } from './shadow/one-each.ts';

/** Of what a deployment may have besides its endpoint: models, updates, scaling, components, the registry, ... */
export const featureRules: readonly Rule[] = [
  adapter,
  alarms,
  approval,
  burstable,
  componentFits,
  componentRolling,
  cooldown,
  customMetrics,
  dataSource,
  dataUrl,
  dimension,
  endpointConfig,
  environment,
  experiment,
  hostnames,
  image,
  imageFit,
  instanceQuota,
  maxExecution,
  metricPairs,
  minMax,
  monitorSchedule,
  multiModelGpu,
  multiModelInstances,
  multiModelMonitor,
  multiModelPrefix,
  neoTargets,
  onePolicy,
  oneEach,
  packageContainers,
  pipeline,
  policy,
  primary,
  privateRegistry,
  requirements,
  resourceId,
  rollingWait,
  rolloutExclusions,
  schedule,
  serverlessCloudFormation,
  shadowExclusions,
  smallFleet,
  specification,
  stepSize,
  trafficType,
  typeQuota,
];
