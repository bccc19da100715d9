import type { ApiGateway, LambdaFunction } from '../../../model/compute.ts';
import type { Absent, Field } from '../../../model/field.ts';
import { nothingAt } from '../../aws/lower-container.ts';
import { firstWritten, sectionAt } from '../../fields.ts';
import { number, string, type Section } from '../../read.ts';

/** A function of Lambda or SAM; `globals` are those of SAM, which hold where the function says nothing. */
export function lowerFunction(properties: Section, globals: Section | undefined): LambdaFunction {
  const none = nothingAt(properties);
  const either = <T>(read: (section: Section) => Field<T>): Field<T> =>
    globals ? firstWritten(read(properties), read(globals)) : read(properties);
  return {
    memoryMib: either((section) => section.field('MemorySize', number)),
    timeoutSeconds: either((section) => section.field('Timeout', number)),
    ephemeralStorageMib: either((section) => sectionAt(section, 'EphemeralStorage').field('Size', number)),
    packageType: either((section) => section.field('PackageType', string)),
    architecture: either(architectureIn),
    layers: either((section) => section.strings('Layers')),
    environment: sectionAt(properties, 'Environment').entries('Variables', (key, value) => ({ key, value })),
    reservedConcurrency: properties.field('ReservedConcurrentExecutions', number),
    provisionedConcurrency: sectionAt(properties, 'ProvisionedConcurrencyConfig').field(
      'ProvisionedConcurrentExecutions',
      number,
    ),
    imageBytes: none,
    unzippedBytes: none,
    gpu: none,
  };
}

/** A list that has one. */
function architectureIn(section: Section): Field<string> {
  const list = section.strings('Architectures');
  return list.kind === 'known' ? (list.value[0] ?? nothingAt(section)) : list;
}

/** `TimeoutInMillis`, read in seconds and written back in milliseconds. */
function timeoutAt(section: Section): Field<number> {
  const field = section.field('TimeoutInMillis', number);
  if (field.kind !== 'known') return field;
  const { value, origin } = field;
  const spell = (seconds: string | number | boolean): number => Number(seconds) * 1000;
  return { ...field, value: value / 1000, written: `${String(value)} ms`, origin: { ...origin, spell } };
}

/** A method of a REST API, or an integration of an HTTP API. */
export function lowerIntegration(properties: Section, kind: 'REST' | 'HTTP'): ApiGateway {
  const place = kind === 'REST' ? sectionAt(properties, 'Integration') : properties;
  return {
    kind: { ...said(properties, kind) },
    timeoutSeconds: timeoutAt(place),
  };
}

/** The first event of a SAM function that comes through an API. */
export function lowerEvents(properties: Section): ApiGateway | undefined {
  const events = sectionAt(properties, 'Events');
  for (const { key } of events.node?.pairs ?? []) {
    const event = sectionAt(events, key.text);
    const type = event.field('Type', string);
    if (type.kind !== 'known' || !/^(Api|HttpApi)$/.test(type.value)) continue;
    const kind = type.value === 'Api' ? 'REST' : 'HTTP';
    return { kind: { ...type, value: kind }, timeoutSeconds: timeoutAt(sectionAt(event, 'Properties')) };
  }
  return undefined;
}

function said({ scope, path, near }: Section, value: string): Exclude<Field<string>, Absent> {
  const origin = { document: scope.document, path, span: near, key: undefined, definedAt: undefined };
  return { kind: 'known', value, written: value, origin, via: undefined };
}
