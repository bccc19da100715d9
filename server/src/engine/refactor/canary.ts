import { nameWith } from '../export/names.ts';
import type { Members } from '../export/resource.ts';
import type { Change, Value } from '../model/change.ts';
import type { Deployment } from '../model/deployment.ts';
import { valueOf } from '../model/field.ts';
import type { Refactoring } from './refactoring.ts';
import { adding, endpointNameOf, nameFor, resource, spelled, variantNameOf } from './writing.ts';

const percent = 10;
const waitSeconds = 300;

/** A tenth of the capacity first, and back when the alarm of server errors goes off. */
export function canary(deployment: Deployment): Refactoring | undefined {
  const { type, rollout, dialect } = deployment;
  const known = valueOf(type);
  if (rollout.kind !== 'absent' || known === undefined || known === 'batch') return undefined;
  const changes = dialect === 'own' ? inOwn(deployment) : elsewhere(deployment);
  const alarm = dialect === 'own' ? 'the alarm is yours to make' : 'with an alarm of 5XX errors';
  return changes && { title: `Roll out by canary: ${String(percent)} % for 5 min, ${alarm}`, changes };
}

function inOwn(deployment: Deployment): readonly Change[] {
  const { document } = deployment;
  const alarms = [nameWith(endpointNameOf(deployment) ?? 'endpoint', '5xx')];
  const value: Value = { strategy: 'canary', size: `${String(percent)} %`, wait: '5 min', alarms };
  return [{ kind: 'set', place: { document, path: ['endpoint', 'rollout'] }, value, after: ['autoscaling'] }];
}

function elsewhere(deployment: Deployment): readonly Change[] | undefined {
  const endpoint = endpointNameOf(deployment);
  const variant = variantNameOf(deployment);
  const { rollout } = deployment;
  if (endpoint === undefined || variant === undefined || rollout.kind !== 'absent') return undefined;
  // The alarm knows the endpoint by its name: by reference, each would wait for the other.
  const alarm = resource(deployment, 'Alarm', nameWith(endpoint, '5xx'), alarmMembers(endpoint, variant));
  const config = spelled(
    deployment,
    resource(deployment, 'Endpoint', undefined, { DeploymentConfig: rolloutMembers() }),
  );
  const added = adding(deployment, [alarm]);
  if (!added || typeof config !== 'object' || config === null || Array.isArray(config)) return undefined;
  const [key] = Object.keys(config).filter((name) => /^deploymentConfig$/i.test(name));
  const value = key === undefined ? undefined : (config as Readonly<Record<string, Value>>)[key];
  const { place } = rollout;
  if (value === undefined || place.file !== undefined || place.path.at(-1) !== key) return undefined;
  const named = withAlarm(value, nameFor(deployment, alarm));
  return [{ kind: 'set', place, value: named }, ...added];
}

const stand = 'REPLACED';

function rolloutMembers(): Members {
  return {
    BlueGreenUpdatePolicy: {
      TrafficRoutingConfiguration: {
        Type: 'CANARY',
        CanarySize: { Type: 'CAPACITY_PERCENT', Value: percent },
        WaitIntervalInSeconds: waitSeconds,
      },
    },
    AutoRollbackConfiguration: { Alarms: [{ AlarmName: stand }] },
  };
}

/** The value with the name of the alarm in the place of what stands for it. */
function withAlarm(value: Value, name: Value): Value {
  if (value === stand) return name;
  if (Array.isArray(value)) return (value as readonly Value[]).map((item) => withAlarm(item, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withAlarm(item, name)]));
}

function alarmMembers(endpoint: string, variant: string): Members {
  return {
    Namespace: 'AWS/SageMaker',
    MetricName: 'Invocation5XXErrors',
    Statistic: 'Sum',
    Dimensions: [
      { Name: 'EndpointName', Value: endpoint },
      { Name: 'VariantName', Value: variant },
    ],
    Period: 60,
    EvaluationPeriods: 1,
    Threshold: 1,
    ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    TreatMissingData: 'notBreaching',
  };
}
