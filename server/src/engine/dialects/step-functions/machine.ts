import type { Path } from '../../model/field.ts';
import type { Document, MapNode, Node } from '../../yaml/node.ts';
import type { AwsKind } from '../aws/resource.ts';

/** One state that calls SageMaker or Application Auto Scaling. */
export interface Task {
  readonly name: string;
  readonly kind: AwsKind;
  /** The state. */
  readonly node: MapNode;
  readonly path: Path;
  /** The key of the state. */
  readonly key: Node;
}

/** A definition, and where it stands in its document. */
interface Machine {
  readonly node: MapNode;
  readonly path: Path;
}

const calls: ReadonlyMap<string, AwsKind> = new Map([
  ['sagemaker:createEndpointConfig', 'EndpointConfig'],
  ['sagemaker:createEndpoint', 'Endpoint'],
  ['sagemaker:updateEndpoint', 'Endpoint'],
  ['sagemaker:createModel', 'Model'],
  ['sagemaker:createTransformJob', 'TransformJob'],
  ['sagemaker:createInferenceComponent', 'InferenceComponent'],
  ['sagemaker:updateInferenceComponent', 'InferenceComponent'],
  ['sagemaker:createMonitoringSchedule', 'MonitoringSchedule'],
  ['sagemaker:updateMonitoringSchedule', 'MonitoringSchedule'],
  ['sagemaker:createModelPackage', 'ModelPackage'],
  ['sagemaker:createInferenceExperiment', 'InferenceExperiment'],
  ['sagemaker:createCompilationJob', 'CompilationJob'],
  ['applicationautoscaling:registerScalableTarget', 'ScalableTarget'],
  ['applicationautoscaling:putScalingPolicy', 'ScalingPolicy'],
  ['applicationautoscaling:putScheduledAction', 'ScheduledAction'],
  ['cloudwatch:putMetricAlarm', 'Alarm'],
]);

/** `.sync` waits for the end, `.waitForTaskToken` for an answer; `aws-sdk:` calls the API as it is. */
const resource = /^arn:[\w-]+:states:[\w-]*:\d*:(?:aws-sdk:)?(\w+:\w+)(?:\.\w+)*$/;

export const mark = /:states:[\w-]*:\d*:(aws-sdk:)?(sagemaker|applicationautoscaling):/;

const deepest = 12;

/** The tasks of all state machines of the document that matter to a deployment, in the order written. */
export function tasksIn({ root }: Document): readonly Task[] {
  if (root?.kind !== 'map') return [];
  return machinesIn(root).flatMap(({ node, path }) => tasksOf(node, path, 0));
}

/** The document itself, or the definitions in the state machines of a template. */
function machinesIn(root: MapNode): readonly Machine[] {
  if (isMachine(root)) return [{ node: root, path: [] }];
  const resources = root.get('Resources')?.value;
  if (resources?.kind !== 'map' || resources.tag !== undefined) return [];
  return resources.pairs.flatMap(({ key, value }) => {
    const definition = value.kind === 'map' ? definitionIn(value) : undefined;
    if (!definition) return [];
    return [{ node: definition, path: ['Resources', key.text, 'Properties', 'Definition'] }];
  });
}

const stateMachines = new Set(['AWS::StepFunctions::StateMachine', 'AWS::Serverless::StateMachine']);

/** As a map; a `DefinitionString` is a text of its own. */
function definitionIn(found: MapNode): MapNode | undefined {
  const type = found.get('Type')?.value;
  const properties = found.get('Properties')?.value;
  if (type?.kind !== 'scalar' || !stateMachines.has(type.text) || properties?.kind !== 'map') return undefined;
  const node = properties.get('Definition')?.value;
  return node?.kind === 'map' && isMachine(node) ? node : undefined;
}

/** Both keys are required of every machine, also of those inside Map and Parallel. */
function isMachine(node: MapNode): boolean {
  return node.tag === undefined && node.get('StartAt') !== undefined && node.get('States')?.value.kind === 'map';
}

function tasksOf(machine: MapNode, path: Path, depth: number): readonly Task[] {
  const states = machine.get('States')?.value;
  if (states?.kind !== 'map' || depth > deepest) return [];
  return states.pairs.flatMap(({ key, value, merged }) => {
    if (value.kind !== 'map') return [];
    const at = [...path, 'States', key.text];
    const kind = kindOf(value);
    const own = kind ? [{ name: key.text, kind, node: value, path: at, key: merged ? value : key }] : [];
    return [...own, ...inside(value, at, depth + 1)];
  });
}

function kindOf(state: MapNode): AwsKind | undefined {
  const value = state.get('Resource')?.value;
  return value?.kind === 'scalar' ? kindOfCall(value.text) : undefined;
}

/** What a state whose `Resource` is this makes; undefined for a call that does not matter here. */
export function kindOfCall(arn: string): AwsKind | undefined {
  const call = resource.exec(arn)?.[1];
  return call === undefined ? undefined : calls.get(call);
}

/** The machines inside a Map (`ItemProcessor`, formerly `Iterator`) and a Parallel. */
function inside(state: MapNode, path: Path, depth: number): readonly Task[] {
  const found: Task[] = [];
  for (const member of ['ItemProcessor', 'Iterator']) {
    const node = state.get(member)?.value;
    if (node?.kind === 'map') found.push(...tasksOf(node, [...path, member], depth));
  }
  const branches = state.get('Branches')?.value;
  if (branches?.kind === 'seq') {
    for (const [index, branch] of branches.items.entries()) {
      if (branch.kind === 'map') found.push(...tasksOf(branch, [...path, 'Branches', index], depth));
    }
  }
  return found;
}
