import type { Dialect } from '../dialects/dialect.ts';
import { instanceOf } from '../catalogue/catalogue.ts';
import { typeName } from '../estimate/option-words.ts';
import { currentPlan } from '../estimate/plan-of.ts';
import type { Choice } from '../estimate/shared.ts';
import type { Alternative } from '../model/alternative.ts';
import type { Amendment, Change, Fix } from '../model/change.ts';
import {
  endpointTypes,
  type Configuration,
  type Deployment,
  type EndpointType,
  type InstanceConfiguration,
  type ServiceConfiguration,
} from '../model/deployment.ts';
import { valueOf } from '../model/field.ts';
import type { Container } from '../model/model.ts';
import { toPlain } from '../model/plain.ts';
import type { Settings } from '../settings.ts';
import { configurationApart, requestsOf, sharedCandidates } from './candidate-shared.ts';
import { configureFor } from './configure.ts';
import { configurationIn, currentId, currentType, serviceConfigurationIn } from './current.ts';
import { Judge } from './judge.ts';
import { needOf, type Need } from './need.ts';
import { optionId } from './option-id.ts';
import { sharersOf, type Beside } from './sharers.ts';
import { shortlist } from './shortlist.ts';
import { formatConfiguration } from './words.ts';

/** The way it runs now, and every other worth a look: of each type those that hold the model and carry the peak at least cost. */
export function alternativesOf(
  deployment: Deployment,
  dialect: Dialect,
  settings: Settings,
  beside?: Beside,
): readonly Choice[] {
  const judge = new Judge(deployment, settings);
  const current = currentOf(deployment, judge);
  const need = needOf(deployment, settings);
  const plan = currentPlan(deployment);
  const listed = shortlist(need, plan === 'unknown' ? undefined : plan);
  const isListed = (type: EndpointType): boolean => listed.some((configuration) => configuration.type === type);
  // Where no machine fits, the nearest one shows which limit forbids it.
  const others = endpointTypes.filter((type) => !isListed(type));
  const configurations = [...listed, ...others.map((type) => configureFor(deployment, type, settings))];
  // Of several variants the first alone is no other way of running them.
  const same = current?.configuration ? [optionId(current.configuration)] : [];
  const seen = new Set(current ? [current.id, ...same] : []);
  const choices = configurations
    .filter((configuration) => !seen.has(optionId(configuration)) && seen.add(optionId(configuration)))
    .map((configuration): Choice => {
      const id = optionId(configuration);
      const way = wayTo(deployment, configuration, dialect);
      const violations = isOfEndpoint(configuration)
        ? judge.ofEndpoint(configuration.type, configuration)
        : judge.ofService(configuration, need.accelerator !== undefined);
      return { id, type: configuration.type, current: false, configuration, violations, ...way };
    });
  const models = [...sharedChoices(deployment, need, judge, beside, dialect), ...choicesApart(deployment, need, judge)];
  return [...(current ? [current] : []), ...choices, ...models];
}

/** With the models of others of the file. */
function sharedChoices(
  deployment: Deployment,
  need: Need,
  judge: Judge,
  beside: Beside | undefined,
  dialect: Dialect,
): readonly Choice[] {
  const candidates = sharedCandidates(need, deployment, beside);
  if (!beside || candidates.length === 0) return [];
  const others = sharersOf(deployment, beside.deployments);
  const merged = beside.oneForAll(deployment, others, requestsOf(deployment, others, need));
  return candidates.map(({ configuration, shared }) => ({
    id: `${optionId(configuration)}/shared by ${String(shared.models)} models`,
    type: configuration.type,
    current: false,
    configuration,
    violations: judge.ofShared(configuration),
    ...wayToShared(deployment, configuration, merged, dialect),
    shared,
  }));
}

function wayToShared(
  deployment: Deployment,
  configuration: InstanceConfiguration,
  merged: readonly Change[] | string,
  dialect: Dialect,
): Way {
  const unavailable = typeof merged === 'string' ? merged : dialect.cannotExpress(deployment, configuration.type);
  if (typeof merged === 'string' || unavailable !== undefined) {
    return { unavailable, title: null, changes: () => undefined };
  }
  const changes = (): readonly Change[] => [...(dialect.configure(deployment, configuration) ?? []), ...merged];
  return {
    unavailable: undefined,
    title: `Put all models on one endpoint (${formatConfiguration(configuration)})`,
    changes,
  };
}

/** What a multi-model endpoint could be instead: an endpoint for each of its models, whose sizes nobody knows. */
function choicesApart(deployment: Deployment, need: Need, judge: Judge): readonly Choice[] {
  const containers = valueOf(deployment.model.containers) ?? [];
  if (valueOf(deployment.type) !== 'real-time' || !containers.some(isMultiModel)) return [];
  const configuration = configurationApart(need);
  if (!configuration) return [];
  const { type } = configuration;
  const violations = judge.ofEndpoint(type, configuration);
  const unavailable = 'which models there are is not in the file';
  const id = `${optionId(configuration)}/for each model`;
  return [{ id, type, current: false, configuration, violations, unavailable, title: null, apart: true }];
}

function isMultiModel({ mode }: Container): boolean {
  return valueOf(mode) === 'MultiModel';
}

/** The way it runs now alone; undefined where the document does not say. */
export function currentOf(
  deployment: Deployment,
  judge: Pick<Judge, 'ofCurrent'> = { ofCurrent: () => [] },
): Alternative | undefined {
  const { plain } = toPlain(deployment);
  const type = currentType(plain);
  if (type === undefined) return undefined;
  const configuration = configurationIn(plain) ?? serviceConfigurationIn(plain);
  const id = currentId(plain, type, configuration);
  return { id, type, current: true, configuration, violations: judge.ofCurrent(), unavailable: undefined, title: null };
}

/** The switch as a fix, to what quick-fixes offer: the configuration nearest to today's. Undefined when it cannot be. */
export function switchTo(
  deployment: Deployment,
  type: EndpointType,
  dialect: Dialect,
  settings: Settings,
): Fix | undefined {
  const { plain } = toPlain(deployment);
  if (plain.type === type || dialect.cannotExpress(deployment, type) !== undefined) return undefined;
  const configuration = configureFor(deployment, type, settings);
  if (new Judge(deployment, settings).ofEndpoint(type, configuration).length > 0) return undefined;
  const changes = dialect.configure(deployment, configuration);
  return changes && fixOf(titleWithNote(deployment, configuration, dialect), changes);
}

/** The switch to an alternative as a fix, under the title that its report has; undefined where it cannot be written. */
export function switchToAlternative({ changes }: Alternative, title: string): Fix | undefined {
  const made = changes?.();
  return made && made.length > 0 ? fixOf(title, made) : undefined;
}

function fixOf(title: string, changes: readonly Change[]): Fix {
  return { title, safety: 'review', preferred: false, changes };
}

type Way = Pick<Alternative, 'unavailable' | 'title' | 'changes'>;

function wayTo(deployment: Deployment, configuration: Configuration | ServiceConfiguration, dialect: Dialect): Way {
  const isInside = deployment.compute.kind !== 'known';
  if (isOfEndpoint(configuration) && isInside) return withinSageMaker(deployment, configuration, dialect);
  const amendment = amendmentTo(configuration);
  const changes = dialect.amend?.(deployment, amendment);
  if (changes) return { unavailable: undefined, title: titleOf(configuration), changes: () => changes };
  const unavailable =
    dialect.cannotAmend?.(deployment, amendment) ??
    `in this format a switch to ${placeNames[configuration.type]} has to be written by hand`;
  return { unavailable, title: null, changes: () => undefined };
}

function withinSageMaker(deployment: Deployment, configuration: Configuration, dialect: Dialect): Way {
  const changes = (): readonly Change[] | undefined => dialect.configure(deployment, configuration);
  const unavailable =
    dialect.cannotExpress(deployment, configuration.type) ??
    scalingApart(deployment, configuration, dialect) ??
    // Whether a dialect changes the values of a type that is there already, only trying tells.
    (valueOf(deployment.type) === configuration.type && !changes() ? 'other values cannot be written here' : undefined);
  if (unavailable !== undefined) return { unavailable, title: null, changes: () => undefined };
  return { unavailable, title: titleWithNote(deployment, configuration, dialect), changes };
}

/** Where `configure` leaves the scaling alone, only what has the same bounds as today would come out as it is shown. */
function scalingApart(deployment: Deployment, configuration: Configuration, dialect: Dialect): string | undefined {
  if (dialect.writesScaling || configuration.type === 'serverless' || configuration.type === 'batch') return undefined;
  const today = configurationIn(toPlain(deployment).plain);
  const now = today && today.type !== 'serverless' && today.type !== 'batch' ? today.autoscaling : undefined;
  const { autoscaling } = configuration;
  if (now?.min === autoscaling?.min && now?.max === autoscaling?.max) return undefined;
  return 'autoscaling stands in resources of its own here, which have to be changed by hand';
}

function titleWithNote(deployment: Deployment, configuration: Configuration, dialect: Dialect): string {
  const note = dialect.switchNote?.(deployment, configuration.type);
  return `${titleOf(configuration)}${note === undefined ? '' : `, ${note}`}`;
}

function titleOf(configuration: Configuration | ServiceConfiguration): string {
  return `Switch to ${typeName(configuration.type)} (${formatConfiguration(configuration)})`;
}

const placeNames: Readonly<Record<Alternative['type'], string>> = {
  'real-time': 'SageMaker endpoints',
  serverless: 'SageMaker endpoints',
  async: 'SageMaker endpoints',
  batch: 'batch transform jobs',
  lambda: 'Lambda functions',
  fargate: 'Fargate tasks',
  ecs: 'clusters on EC2',
  'aws-batch': 'jobs of AWS Batch',
};

/** Only what takes the values of the configuration along is a switch to it. */
function amendmentTo(configuration: Configuration | ServiceConfiguration): Amendment {
  switch (configuration.type) {
    case 'fargate':
    case 'lambda':
    case 'aws-batch':
      return { kind: 'target', target: configuration.type, configuration };
    case 'ecs':
      return {
        kind: 'target',
        target: configuration.orchestrator === 'EKS' ? 'eks' : 'ecs',
        configuration,
        instance: {
          type: configuration.instanceType,
          gpus: instanceOf(`ml.${configuration.instanceType}`)?.accelerator?.count ?? 0,
        },
      };
    default:
      return { kind: 'target', target: 'sagemaker', configuration };
  }
}

function isOfEndpoint(configuration: Configuration | ServiceConfiguration): configuration is Configuration {
  return endpointTypes.some((type) => type === configuration.type);
}
