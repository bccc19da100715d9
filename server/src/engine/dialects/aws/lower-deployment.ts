import type { Deployment, Objectives, Workload } from '../../model/deployment.ts';
import type { Absent, Field, Known, Origin } from '../../model/field.ts';
import { valueOf } from '../../model/field.ts';
import type { Component } from '../../model/component.ts';
import type { ModelPackage } from '../../model/registry.ts';
import type { ScalableTarget, ScalingPolicy } from '../../model/scaling.ts';
import type { Problem } from '../dialect.ts';
import { blankDeployment, blankNames } from '../blank.ts';
import { emptyLike, sectionAt } from '../fields.ts';
import { placeIn, string, type Section } from '../read.ts';
import { lowerBatch, lowerJobVariants } from './lower-batch.ts';
import { lowerComponent } from './lower-component.ts';
import {
  lowerAsync,
  lowerDataCapture,
  lowerExplainer,
  lowerMetrics,
  lowerTags,
  type CallerFacts,
} from './lower-endpoint.ts';
import { lowerModel, lowerNetwork } from './lower-model.ts';
import { lowerCompilationJob, lowerExperiment, lowerModelPackage, lowerMonitoringSchedule } from './lower-registry.ts';
import { lowerRollout } from './lower-rollout.ts';
import { lowerScalableTarget, lowerScalingPolicy, lowerScheduledAction } from './lower-scaling.ts';
import { endpointTypeOf, lowerVariants } from './lower-variants.ts';
import type { AwsResource, AwsSet } from './resource.ts';

/** What a document says of the requests, which AWS's own formats have no words for. */
export interface Facts {
  readonly workload: Workload;
  readonly objectives: Objectives;
  readonly modelSize: Field<number>;
  readonly caller: CallerFacts;
  readonly problems: readonly Problem[];
}

/** All of a deployment but where it stands in its file. */
export type Parts = Omit<
  Deployment,
  'dialect' | 'document' | 'title' | 'when' | 'anchor' | 'extent' | 'workload' | 'objectives'
>;

export interface LoweredEndpoint extends Parts {
  /** What it was put together from. */
  readonly from: {
    readonly endpoints: readonly AwsResource[];
    readonly models: readonly AwsResource[];
    readonly targets: readonly AwsResource[];
    readonly components: readonly AwsResource[];
    readonly monitors: readonly AwsResource[];
  };
}

/** An endpoint configuration with everything that belongs to it. */
export function lowerEndpointConfig(config: AwsResource, set: AwsSet, facts: Facts): LoweredEndpoint {
  const { properties } = config;
  const variants = lowerVariants(properties, 'ProductionVariants');
  const async = lowerAsync(properties, facts.caller);
  const endpoints = set.endpointsOf(config);
  const [endpoint] = endpoints;
  const models = modelsOf(properties, set);
  const [model] = models;
  const modelName = variants.kind === 'known' ? variants.value[0]?.modelName : undefined;
  const components = endpoint ? componentsOf(endpoint, set) : [];
  const targets = [endpoint, ...components].flatMap((scaled) => (scaled ? set.targetsOf(scaled) : []));
  const monitors = endpoint ? referring('MonitoringSchedule', endpoint, set) : [];
  const none = noneOf(config);
  const lowered = loweredComponents(components);
  const variantNames = variants.kind === 'known' ? variants.value.map(({ name }) => valueOf(name)) : [];
  return {
    ...blankDeployment(none),
    type: endpointTypeOf(variants, async, originOf(config)),
    names: {
      ...blankNames(none),
      endpoint: endpoint?.name ?? none,
      endpointConfig: config.name,
      model: model?.name ?? none,
    },
    model: lowerModel(model?.properties, modelName ?? none, facts.modelSize),
    variants,
    shadowVariants: lowerVariants(properties, 'ShadowProductionVariants'),
    async,
    network: lowerNetwork(properties, ...(model ? [model.properties] : [])),
    dataCapture: lowerDataCapture(properties),
    explainer: lowerExplainer(properties),
    metrics: lowerMetrics(properties),
    configRole: properties.field('ExecutionRoleArn', string),
    kmsKey: properties.field('KmsKeyId', string),
    tags: lowerTags(properties),
    components: listOf(components, lowered, none),
    scaling: listOf(
      targets,
      targets.map((target) => lowerTarget(target, set, variantNames, lowered)),
      none,
    ),
    rollout: endpoint ? lowerRollout(endpoint.properties) : none,
    modelPackage: packageOf(models, set) ?? none,
    monitoring: listOf(
      monitors,
      monitors.map(({ properties: schedule }) => lowerMonitoringSchedule(schedule)),
      none,
    ),
    from: { endpoints, models, targets, components, monitors },
  };
}

/** A batch transform job with its model. */
export function lowerTransformJob(job: AwsResource, set: AwsSet, facts: Facts): LoweredEndpoint {
  const { properties } = job;
  const model = set.named(properties, 'ModelName', 'Model');
  const none = noneOf(job);
  const origin = originOf(job);
  return {
    ...blankDeployment(none),
    type: { kind: 'known', value: 'batch', written: 'batch', origin, via: undefined },
    names: { ...blankNames(none), transformJob: job.name, model: model?.name ?? none },
    model: lowerModel(model?.properties, properties.field('ModelName', string), facts.modelSize),
    variants: lowerJobVariants(properties),
    batch: { kind: 'known', value: lowerBatch(properties), written: 'batch', origin, via: undefined },
    network: model ? lowerNetwork(emptyLike(properties), model.properties) : none,
    dataCapture: lowerDataCapture(properties),
    tags: lowerTags(properties),
    from: { endpoints: [], models: model ? [model] : [], targets: [], components: [], monitors: [] },
  };
}

/** A resource that belongs to no deployment in sight. */
export function lowerFragment(resource: AwsResource, set: AwsSet): Parts | undefined {
  const none = noneOf(resource);
  const { properties, name } = resource;
  const blank = { ...blankDeployment(none), tags: lowerTags(properties) };
  const names = blankNames(none);
  switch (resource.kind) {
    case 'Model':
      return {
        ...blank,
        names: { ...names, model: name },
        model: lowerModel(properties, none, none),
        network: lowerNetwork(properties),
      };
    case 'Endpoint':
      return { ...blank, names: { ...names, endpoint: name }, rollout: lowerRollout(properties) };
    case 'InferenceComponent': {
      const lowered = loweredComponents([resource]);
      const targets = set.targetsOf(resource);
      const scaling = targets.map((target) => lowerTarget(target, set, [], lowered));
      return {
        ...blank,
        components: listOf([resource], lowered, none),
        scaling: listOf(targets, scaling, none),
      };
    }
    case 'ScalableTarget':
      return { ...blank, tags: none, scaling: listOf([resource], [lowerTarget(resource, set, [], [])], none) };
    case 'ScalingPolicy':
    case 'ScheduledAction':
      return { ...blank, tags: none, scaling: listOf([resource], [lowerLoose(resource, set)], none) };
    case 'MonitoringSchedule':
      return { ...blank, monitoring: listOf([resource], [lowerMonitoringSchedule(properties)], none) };
    case 'ModelPackage':
      return { ...blank, modelPackage: fieldOf(resource, lowerModelPackage(properties)) };
    case 'InferenceExperiment':
      return {
        ...blank,
        names: { ...names, experiment: name },
        experiment: fieldOf(resource, lowerExperiment(properties)),
      };
    case 'CompilationJob':
      return { ...blank, compilation: fieldOf(resource, lowerCompilationJob(properties)) };
    default:
      return undefined;
  }
}

/** Nothing is written of it, nor could be anywhere in particular. */
export function noneOf({ path, anchor, properties }: AwsResource): Absent {
  return { kind: 'absent', place: placeIn(properties.scope, path), near: anchor };
}

export function originOf({ path, anchor, properties }: AwsResource): Origin {
  return { ...placeIn(properties.scope, path), span: anchor, key: anchor, definedAt: undefined };
}

/** The models of all variants that are in sight, each once. */
function modelsOf(config: Section, set: AwsSet): readonly AwsResource[] {
  const variants = [
    config.list('ProductionVariants', (item) => item),
    config.list('ShadowProductionVariants', (item) => item),
  ];
  const sections = variants.flatMap((list) => (list.kind === 'known' ? list.value : []));
  return [...new Set(sections.flatMap((variant) => set.named(variant, 'ModelName', 'Model') ?? []))];
}

function componentsOf(endpoint: AwsResource, set: AwsSet): readonly AwsResource[] {
  return referring('InferenceComponent', endpoint, set);
}

function referring(
  kind: 'InferenceComponent' | 'MonitoringSchedule',
  endpoint: AwsResource,
  set: AwsSet,
): readonly AwsResource[] {
  return set.all(kind).filter(({ properties }) => {
    const named = kind === 'MonitoringSchedule' ? monitoredBy(properties) : properties;
    return set.named(named, 'EndpointName', 'Endpoint')?.id === endpoint.id;
  });
}

/** Where the schedule says what it watches: in the input of its job, or, in CloudFormation, at the top. */
function monitoredBy(schedule: Section): Section {
  const job = sectionAt(sectionAt(schedule, 'MonitoringScheduleConfig'), 'MonitoringJobDefinition');
  const inputs = job.list('MonitoringInputs', (input) => sectionAt(input, 'EndpointInput'));
  return (inputs.kind === 'known' ? inputs.value[0] : undefined) ?? schedule;
}

/** The package of the registry that the first of the models which names one is made from. */
function packageOf(models: readonly AwsResource[], set: AwsSet): Known<ModelPackage> | undefined {
  for (const { properties } of models) {
    const several = properties.list('Containers', (container) => container);
    const containers = [sectionAt(properties, 'PrimaryContainer'), ...(several.kind === 'known' ? several.value : [])];
    for (const container of containers) {
      const found = set.named(container, 'ModelPackageName', 'ModelPackage');
      if (found) return fieldOf(found, lowerModelPackage(found.properties));
    }
  }
  return undefined;
}

function loweredComponents(components: readonly AwsResource[]): readonly Component[] {
  return components.map(({ properties, name }) => ({ ...lowerComponent(properties), name }));
}

function lowerTarget(
  target: AwsResource,
  set: AwsSet,
  variantNames: NameList,
  components: readonly Component[],
): ScalableTarget {
  const none = noneOf(target);
  const policies = set.ofTarget('ScalingPolicy', target);
  const actions = set.ofTarget('ScheduledAction', target);
  const own = target.properties.list('ScheduledActions', lowerScheduledAction);
  const componentNames = components.map(({ name }) => valueOf(name));
  return lowerScalableTarget(target.properties, {
    scales: scalesOf(target, variantNames, componentNames),
    policies: listOf(
      policies,
      policies.map((policy) => policyOf(policy, set)),
      none,
    ),
    schedule:
      own.kind === 'absent'
        ? listOf(
            actions,
            actions.map(({ properties }) => lowerScheduledAction(properties)),
            none,
          )
        : own,
  });
}

/** Which variant or component it is, also where only the end of the id is known, or where there is but one. */
function scalesOf({ properties, ...target }: AwsResource, variants: NameList, components: NameList): Field<number> {
  const id = properties.field('ResourceId', string);
  if (id.kind === 'absent' || id.kind === 'malformed') return id;
  const text = id.kind === 'known' ? id.value : id.expression;
  const [, kind, name] = /(variant|inference-component)\/([\w-]+)["'\s\])}]*$/.exec(text) ?? [];
  const index = name === undefined ? -1 : (kind === 'variant' ? variants : components).indexOf(name);
  const dimension = valueOf(properties.field('ScalableDimension', string));
  const isOnly = id.kind === 'dynamic' && variants.length === 1 && dimension?.startsWith('sagemaker:variant:') === true;
  const isNamed = name !== undefined && variants[0] !== undefined;
  const found = index < 0 && isOnly && !isNamed ? 0 : index;
  if (found >= 0) return { kind: 'known', value: found, written: text, origin: id.origin, via: undefined };
  return id.kind === 'dynamic' ? id : noneOf({ properties, ...target });
}

type NameList = readonly (string | undefined)[];

/** A policy or an action whose target is not in sight: what it says of the target itself is all there is. */
function lowerLoose(resource: AwsResource, set: AwsSet): ScalableTarget {
  const none = noneOf(resource);
  const isPolicy = resource.kind === 'ScalingPolicy';
  const target = lowerScalableTarget(resource.properties, {
    scales: none,
    policies: isPolicy ? listOf([resource], [policyOf(resource, set)], none) : none,
    schedule: isPolicy ? none : listOf([resource], [lowerScheduledAction(resource.properties)], none),
  });
  const unknown = { kind: 'dynamic', expression: 'a target registered elsewhere', origin: originOf(resource) } as const;
  return { ...target, min: unknown, max: unknown };
}

function policyOf(policy: AwsResource, set: AwsSet): ScalingPolicy {
  return lowerScalingPolicy(policy.properties, alarmMetricOf(policy, set));
}

/** Of the alarm among whose actions the policy is. */
function alarmMetricOf(policy: AwsResource, set: AwsSet): Field<string> {
  const alarm = set
    .all('Alarm')
    .find(({ properties }) => set.named(properties, 'AlarmActions', 'ScalingPolicy')?.id === policy.id);
  return alarm ? alarm.properties.field('MetricName', string) : noneOf(policy);
}

function fieldOf<T>(resource: AwsResource, value: T): Known<T> {
  return { kind: 'known', value, written: resource.id, origin: originOf(resource), via: undefined };
}

/** A list that is put together from resources: it stands where the first of them stands. */
function listOf<T>(resources: readonly AwsResource[], values: readonly T[], none: Absent): Field<readonly T[]> {
  const [first] = resources;
  return first ? { ...fieldOf(first, values), written: first.id } : none;
}
