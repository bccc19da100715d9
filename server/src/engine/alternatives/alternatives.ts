import type { Dialect } from '../dialects/dialect.ts';
import { faultIn, fill, formatField, formatValue } from '../limits/message.ts';
import { valueAt } from '../limits/patch.ts';
import { rowOf, templateFor, wordingOf } from '../limits/rows.ts';
import { severityOf, violationsOf, violationsOfType } from '../limits/violations.ts';
import type { Alternative } from '../model/alternative.ts';
import type { Fix } from '../model/change.ts';
import { endpointTypes, type Configuration, type Deployment, type EndpointType } from '../model/deployment.ts';
import { toPlain, type PlainDeployment } from '../model/plain.ts';
import type { Settings } from '../settings.ts';
import { configureFor } from './configure.ts';
import { configurationIn } from './current.ts';
import { as } from './hypothesis.ts';
import { formatConfiguration, typeNames } from './words.ts';

/** Every endpoint type for this deployment, in the order of `endpointTypes`. */
export function alternativesOf(deployment: Deployment, dialect: Dialect, settings: Settings): readonly Alternative[] {
  return endpointTypes.map((type) => alternativeOf(deployment, type, dialect, settings));
}

function alternativeOf(deployment: Deployment, type: EndpointType, dialect: Dialect, settings: Settings): Alternative {
  const { plain } = toPlain(deployment);
  const current = plain.type === type;
  const configuration = current ? configurationIn(plain) : configureFor(deployment, type, settings);
  const unavailable = current ? undefined : dialect.cannotExpress(deployment, type);
  const isWritable = !current && unavailable === undefined && configuration !== undefined;
  return {
    type,
    current,
    configuration,
    violations: violationsWith(deployment, type, current ? undefined : configuration, settings),
    unavailable,
    title: isWritable ? titleOf(deployment, configuration, dialect) : null,
  };
}

function titleOf(deployment: Deployment, configuration: Configuration, dialect: Dialect): string {
  const note = dialect.switchNote?.(deployment, configuration.type);
  const title = `Switch to ${typeNames[configuration.type]} (${formatConfiguration(configuration)})`;
  return note === undefined ? title : `${title}, ${note}`;
}

/** The switch as a fix; undefined when a limit forbids it or the dialect cannot write it. */
export function switchTo(
  deployment: Deployment,
  type: EndpointType,
  dialect: Dialect,
  settings: Settings,
): Fix | undefined {
  const { title, configuration, violations } = alternativeOf(deployment, type, dialect, settings);
  if (title === null || configuration === undefined || violations.length > 0) return undefined;
  const changes = dialect.configure(deployment, configuration);
  return changes && { title, safety: 'review', preferred: false, changes };
}

type Hits = ReturnType<typeof violationsOf>;

const keyOf = ({ limit, pointer }: Hits[number]): string => `${limit} ${pointer}`;

/** The faults that the switch would bring: one that is there today, and stays, speaks against no type in particular. */
function broughtBy(tried: PlainDeployment, plain: PlainDeployment, settings: Settings): Hits {
  const today = new Set(violationsOf(plain, settings).map(keyOf));
  return violationsOfType(tried, settings).filter(
    (hit) => !today.has(keyOf(hit)) || valueAt(tried, hit.pointer) !== valueAt(plain, hit.pointer),
  );
}

/** The network stays as it is written, and of one that a serverless endpoint cannot have nothing else was said. */
function revealedIn(tried: PlainDeployment, plain: PlainDeployment, { dialect }: Deployment, settings: Settings): Hits {
  const ofNetwork = (deployment: PlainDeployment): Hits =>
    violationsOf(deployment, settings).filter(({ pointer }) => pointer.startsWith('/network/'));
  const known = new Set([...ofNetwork(plain), ...violationsOfType(tried, settings)].map(keyOf));
  return ofNetwork(tried).filter((hit) => {
    const row = rowOf(hit.limit);
    return !known.has(keyOf(hit)) && (!row || wordingOf(row, hit.case).dialects?.includes(dialect) !== false);
  });
}

/** Only what depends on the type: a name with a blank in it speaks against no type in particular. */
function violationsWith(
  deployment: Deployment,
  type: EndpointType,
  configuration: Configuration | undefined,
  settings: Settings,
): Alternative['violations'] {
  const { plain, fieldAt } = toPlain(deployment);
  const tried = configuration ? as(plain, type, configuration) : plain;
  return [
    ...(configuration ? broughtBy(tried, plain, settings) : violationsOfType(plain, settings)),
    ...(configuration ? revealedIn(tried, plain, deployment, settings) : []),
  ]
    .filter((hit) => severityOf(hit, settings) === 'error')
    .map((hit) => {
      const row = rowOf(hit.limit);
      const field = fieldAt(hit.pointer);
      const value = valueAt(tried, hit.pointer);
      const isWritten = field?.kind === 'known' && field.value === value;
      const words = isWritten ? formatField(hit.pointer, field) : formatValue(hit.pointer, value ?? '');
      return {
        code: hit.limit,
        message: row ? faultIn(fill(templateFor(wordingOf(row, hit.case), deployment.dialect), hit, words)) : hit.limit,
      };
    });
}
