import { isMissingIn, legacyKinds, spellings } from '#test/spellings.ts';

/** A fixture written in the members of AWS's API, and the dialects into which it is rendered. */
export const renderedDialects = ['cloudformation', 'ack', 'cli', 'step-functions', 'legacy-operator'] as const;
export type RenderedDialect = (typeof renderedDialects)[number];

export interface Rendered {
  readonly text: string;
  /** For each line of the text, the line of the fixture it comes from; undefined where the dialect added it. */
  readonly origins: readonly (number | undefined)[];
  /** For each line of the text, the line of the fixture at which its resource begins. */
  readonly heads: readonly (number | undefined)[];
}

interface Resource {
  readonly kind: string;
  readonly id: string;
  /** The line of the fixture that names it. */
  readonly line: number;
  readonly body: readonly Line[];
}

interface Line {
  readonly number: number;
  readonly text: string;
}

interface Built {
  readonly text: string;
  readonly origin: number | undefined;
  readonly head: number | undefined;
}

const head = /^([A-Z]\w*)(?:\.(\w+))?:\s*(?:#.*)?$/;

/** The fixture in the dialect, `prefix` before its ids; a text that says why not where it has no such resource. */
export function render(text: string, dialect: RenderedDialect, prefix = ''): Rendered | string {
  const { resources: all, before } = split(text, prefix);
  const resources = dialect === 'legacy-operator' ? all.filter((one) => !isPlainEndpoint(one)) : all;
  const missing = resources.find(({ kind }) => !writes[dialect].has(kind));
  if (missing) return `has no ${missing.kind}`;
  const member = dialect === 'ack' || dialect === 'legacy-operator' ? missingIn(dialect, resources) : undefined;
  if (member !== undefined) return `has no ${member}`;
  const directives = before.map(({ number, text: line }) => built(line, number, undefined));
  const lines = [...directives, ...renderers[dialect](resources)];
  return {
    text: `${lines.map((line) => line.text).join('\n')}\n`,
    origins: lines.map(({ origin }) => origin),
    heads: lines.map((line) => line.head),
  };
}

/** Without its marker: facts in a comment would have it among them. */
function bare(line: string): string {
  return line.replace(/\s*#! .*$/, '');
}

function split(
  text: string,
  prefix: string,
): { readonly resources: readonly Resource[]; readonly before: readonly Line[] } {
  const before: Line[] = [];
  const resources: { kind: string; id: string; line: number; body: Line[] }[] = [];
  for (const [number, line] of text.replace(/\n$/, '').split('\n').entries()) {
    const match = head.exec(line);
    if (match) {
      const kind = match[1] ?? '';
      resources.push({ kind, id: `${prefix}${kind}${capital(match[2] ?? '')}`, line: number, body: [] });
    } else {
      (resources.at(-1)?.body ?? before).push({ number, text: bare(line) });
    }
  }
  return { resources, before };
}

const sagemaker = [
  'Endpoint',
  'EndpointConfig',
  'Model',
  'InferenceComponent',
  'TransformJob',
  'MonitoringSchedule',
  'ModelPackage',
];
const scaling = ['ScalableTarget', 'ScalingPolicy'];
const api = [...sagemaker, ...scaling, 'ScheduledAction', 'InferenceExperiment', 'CompilationJob'];

/** The kinds that a dialect has. */
const writes: Readonly<Record<RenderedDialect, ReadonlySet<string>>> = {
  cloudformation: new Set([...sagemaker, ...scaling, 'InferenceExperiment']),
  ack: new Set([...sagemaker, ...scaling]),
  cli: new Set(api),
  'step-functions': new Set(api),
  'legacy-operator': new Set(Object.keys(legacyKinds)),
};

const renderers: Readonly<Record<RenderedDialect, (resources: readonly Resource[]) => readonly Built[]>> = {
  cloudformation: toCloudFormation,
  ack: toAck,
  cli: toCli,
  'step-functions': toStepFunctions,
  'legacy-operator': toLegacyOperator,
};

function toCloudFormation(resources: readonly Resource[]): readonly Built[] {
  return [
    built('Resources:'),
    ...resources.flatMap((resource) => {
      const { kind, id, line } = resource;
      const service = scaling.includes(kind) ? 'ApplicationAutoScaling' : 'SageMaker';
      const waitsFor = waitedForBy(resource, resources);
      return [
        built(`  ${id}:`, line, line),
        built(`    Type: AWS::${service}::${kind}`, undefined, line),
        ...(waitsFor ? [built(`    DependsOn: ${waitsFor.id}`, undefined, line)] : []),
        built('    Properties:', undefined, line),
        ...resource.body.map(({ number, text }) =>
          built(text === '' ? '' : `    ${referring(text, resource, resources)}`, number, line),
        ),
      ];
    }),
  ];
}

/** What a resource names in a text, to which no reference leads. */
function waitedForBy({ kind, body }: Resource, resources: readonly Resource[]): Resource | undefined {
  const isAdapter = body.some(({ text }) => text.trim().startsWith('BaseInferenceComponentName:'));
  if (isAdapter) return named(resources, 'InferenceComponent');
  if (kind === 'ScalingPolicy') return named(resources, 'ScalableTarget');
  if (kind !== 'ScalableTarget') return undefined;
  return named(resources, 'InferenceComponent') ?? named(resources, 'Endpoint');
}

/** A name of another resource of the template becomes a reference to it, as people write it. */
function referring(text: string, from: Resource, resources: readonly Resource[]): string {
  const match = /^(\s*(?:- )?)(ModelName|EndpointConfigName|EndpointName): (\S+)$/.exec(text);
  const [, indent = '', member = '', name = ''] = match ?? [];
  const kind = member.replace(/Name$/, '');
  const target = resources.find(
    (resource) => resource.kind === kind && resource.body.some((line) => line.text === `  ${member}: ${name}`),
  );
  return match && target && target !== from ? `${indent}${member}: !GetAtt ${target.id}.${member}` : text;
}

function toAck(resources: readonly Resource[]): readonly Built[] {
  return resources.flatMap(({ kind, id, line, body }, index) => {
    const group = scaling.includes(kind) ? 'applicationautoscaling' : 'sagemaker';
    return [
      ...(index === 0 ? [] : [built('---')]),
      built(`apiVersion: ${group}.services.k8s.aws/v1alpha1`, undefined, line),
      built(`kind: ${kind}`, undefined, line),
      built('metadata:', undefined, line),
      built(`  name: ${id.toLowerCase()}`, line, line),
      built('spec:', undefined, line),
      ...namedForAck(kind, id, body).map((text) => built(text, undefined, line)),
      ...respelled('ack', kind, body).map(({ number, text }) => built(text, number, line)),
    ];
  });
}

/** The first operator makes the endpoint of a configuration by itself: one that says no more than the names is left out. */
function isPlainEndpoint({ kind, body }: Resource): boolean {
  return kind === 'Endpoint' && body.every(({ text }) => /^ {2}Endpoint(?:Config)?Name: \S+$|^$/.test(text));
}

/** The operator names what it makes by the object's own name, but for jobs. */
const namedByObject: Readonly<Record<string, string>> = { EndpointConfig: 'EndpointConfigName', Model: 'ModelName' };

function toLegacyOperator(resources: readonly Resource[]): readonly Built[] {
  const [config, ...others] = resources.filter(({ kind }) => kind === 'EndpointConfig');
  const models = resources.filter(({ kind }) => kind === 'Model');
  // Only a deployment names its models; by itself, a configuration names what the operator has given a name of its own.
  const hosts = config !== undefined && others.length === 0 && models.length > 0;
  const objects = hosts ? resources.filter((one) => !models.includes(one)) : resources;
  return objects.flatMap((resource, index) => {
    const { kind, id, line, body } = resource;
    const isHost = hosts && resource === config;
    const name = nameIn(resource);
    const spec = body.filter((one) => one !== name);
    return [
      ...(index === 0 ? [] : [built('---')]),
      built('apiVersion: sagemaker.aws.amazon.com/v1', undefined, line),
      built(`kind: ${isHost ? 'HostingDeployment' : (legacyKinds[kind] ?? kind)}`, undefined, line),
      built('metadata:', undefined, line),
      name
        ? built(name.text.replace(/^ {2}\w+:/, '  name:'), name.number, line)
        : built(`  name: ${id.toLowerCase()}`, line, line),
      built('spec:', undefined, line),
      built('  region: us-east-1', undefined, line),
      ...listedEnvironment(respelled('legacy-operator', kind, spec)).map(({ number, text }) =>
        built(text, number, line),
      ),
      ...(isHost ? [built('  models:', undefined, line), ...models.flatMap(hosted)] : []),
    ];
  });
}

function nameIn({ kind, body }: Resource): Line | undefined {
  return body.find(({ text }) => text.startsWith(`  ${namedByObject[kind] ?? ''}: `));
}

/** A model as the item of the deployment's list, and its container as the item of its own. */
function hosted(model: Resource): readonly Built[] {
  const { id, line, body } = model;
  const name = nameIn(model);
  const rest = listedEnvironment(
    respelled(
      'legacy-operator',
      'Model',
      body.filter((one) => one !== name),
    ),
  );
  let inPrimary = false;
  let isFirst = false;
  const lines = rest.map(({ number, text }) => {
    if (/^ {2}\S/.test(text)) inPrimary = isFirst = /^ {2}primaryContainer:/.test(text);
    if (/^ {2}primaryContainer:/.test(text)) return built('      containers:', number, line);
    if (!inPrimary || text === '') return built(text === '' ? '' : `    ${text}`, number, line);
    const item = `    ${text.slice(0, 4)}${isFirst ? '- ' : '  '}${text.slice(4)}`;
    isFirst &&= text.trim().startsWith('#');
    return built(item, number, line);
  });
  const first = name
    ? built(`    - name:${name.text.slice(name.text.indexOf(':') + 1)}`, name.number, line)
    : built(`    - name: ${id.toLowerCase()}`, line, line);
  return [first, ...lines];
}

/** `A: x` below an environment as the item of a list. */
function listedEnvironment(body: readonly Line[]): readonly Line[] {
  let at: number | undefined;
  return body.flatMap(({ number, text }) => {
    const indent = text.length - text.trimStart().length;
    if (at !== undefined && indent <= at) at = undefined;
    const [, name, value] = at === undefined ? [] : (/^\s*([^:]+): ?(.*)$/.exec(text) ?? []);
    if (/^\s*environment:\s*(#.*)?$/.test(text)) at = indent;
    if (name === undefined || value === undefined) return [{ number, text }];
    const space = ' '.repeat(indent);
    return [
      { number, text: `${space}- name: ${name}` },
      { number, text: `${space}  value: ${value}` },
    ];
  });
}

/** The names that its CRDs require, where the fixture leaves them to CloudFormation. */
function namedForAck(kind: string, id: string, body: readonly Line[]): readonly string[] {
  const member = required[kind];
  if (member === undefined || body.some(({ text }) => text.startsWith(`  ${member}:`))) return [];
  return [`  ${spellings.ack(kind, member)}: ${id.toLowerCase()}`];
}

const required: Readonly<Record<string, string>> = {
  Endpoint: 'EndpointName',
  EndpointConfig: 'EndpointConfigName',
  Model: 'ModelName',
  InferenceComponent: 'InferenceComponentName',
  TransformJob: 'TransformJobName',
  MonitoringSchedule: 'MonitoringScheduleName',
  ScalingPolicy: 'PolicyName',
};

/** The first member that the CRDs do not have. */
function missingIn(dialect: keyof typeof spellings, resources: readonly Resource[]): string | undefined {
  for (const { kind, body } of resources) {
    const isName = (key: string): boolean => dialect === 'legacy-operator' && namedByObject[kind] === key;
    const found = keyed(body).find(({ key }) => key !== undefined && !isName(key) && isMissingIn(dialect, kind, key));
    if (found) return found.key;
  }
  return undefined;
}

/** The keys as the operator writes them, but for those that are the user's own. */
function respelled(dialect: keyof typeof spellings, kind: string, body: readonly Line[]): readonly Line[] {
  return keyed(body).map(({ number, text, indent, key, rest }) =>
    key === undefined ? { number, text } : { number, text: `${indent}${spellings[dialect](kind, key)}${rest}` },
  );
}

interface Keyed extends Line {
  readonly indent: string;
  /** Undefined where the line has none, or one that is the user's own. */
  readonly key: string | undefined;
  readonly rest: string;
}

function keyed(body: readonly Line[]): readonly Keyed[] {
  let free: number | undefined;
  return body.map(({ number, text }) => {
    const [, indent = '', key = '', rest = ''] = /^(\s*(?:- )?)([A-Za-z_]\w*)(:.*)$/.exec(text) ?? [];
    if (free !== undefined && key !== '' && indent.length <= free) free = undefined;
    const isFree = key === '' || free !== undefined;
    if (!isFree && key === 'Environment') free = indent.length;
    return { number, text, indent, key: isFree ? undefined : key, rest };
  });
}

function toCli(resources: readonly Resource[]): readonly Built[] {
  return resources.flatMap(({ line, body }, index) => [
    ...(index === 0 ? [] : [built('---')]),
    ...body.map(({ number, text }) => built(text.replace(/^ {2}/, ''), number, line)),
  ]);
}

const actions: Readonly<Record<string, string>> = {
  ScalableTarget: 'aws-sdk:applicationautoscaling:registerScalableTarget',
  ScalingPolicy: 'aws-sdk:applicationautoscaling:putScalingPolicy',
  ScheduledAction: 'aws-sdk:applicationautoscaling:putScheduledAction',
  Endpoint: 'sagemaker:createEndpoint',
  EndpointConfig: 'sagemaker:createEndpointConfig',
  Model: 'sagemaker:createModel',
  TransformJob: 'sagemaker:createTransformJob',
};

function toStepFunctions(resources: readonly Resource[]): readonly Built[] {
  return [
    built(`StartAt: ${resources[0]?.id ?? ''}`),
    built('States:'),
    ...resources.flatMap(({ kind, id, line, body }, index) => {
      const next = resources[index + 1];
      return [
        built(`  ${id}:`, line, line),
        built('    Type: Task', undefined, line),
        built(`    Resource: arn:aws:states:::${actions[kind] ?? `aws-sdk:sagemaker:create${kind}`}`, undefined, line),
        built(next ? `    Next: ${next.id}` : '    End: true', undefined, line),
        built('    Parameters:', undefined, line),
        ...body.map(({ number, text }) => built(text === '' ? '' : `    ${text}`, number, line)),
      ];
    }),
  ];
}

function named(resources: readonly Resource[], kind: string): Resource | undefined {
  return resources.find((resource) => resource.kind === kind);
}

function built(text: string, origin?: number, of?: number): Built {
  return { text, origin, head: of };
}

function capital(text: string): string {
  return text === '' ? '' : `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
}
