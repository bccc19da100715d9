import { instanceOf } from '../catalogue/catalogue.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { typeName } from '../estimate/option-words.ts';
import type { Alternative } from '../model/alternative.ts';
import type { Amendment, Change, Fix } from '../model/change.ts';
import {
  endpointTypes,
  type AnyConfiguration,
  type Configuration,
  type Deployment,
  type EndpointType,
  type InstanceConfiguration,
} from '../model/deployment.ts';
import { valueOf } from '../model/field.ts';
import { toPlain } from '../model/plain.ts';
import type { Settings } from '../settings.ts';
import { configureFor } from './configure.ts';
import { configurationIn } from './current.ts';
import { Judge } from './judge.ts';
import { formatConfiguration } from './words.ts';

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

/** How a deployment becomes another, or why it cannot from here. */
export type Way = Pick<Alternative, 'unavailable' | 'title' | 'changes'>;

export function wayTo(deployment: Deployment, configuration: AnyConfiguration, dialect: Dialect): Way {
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

/** To the endpoint that the models of others share, where `merged` says what becomes of them, or why not. */
export function wayToShared(
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

function titleOf(configuration: AnyConfiguration): string {
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
function amendmentTo(configuration: AnyConfiguration): Amendment {
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

export function isOfEndpoint(configuration: AnyConfiguration): configuration is Configuration {
  return endpointTypes.some((type) => type === configuration.type);
}
