import { likelyKind } from '../dialects/cli/kinds.ts';
import { kindOfType } from '../dialects/cloudformation/set.ts';
import { kindOfCall } from '../dialects/step-functions/machine.ts';
import type { Span } from '../text/span.ts';
import { awsSlot } from './aws-slots.ts';
import type { Cursor } from './cursor.ts';
import { objectSlot, resourceSlot, templateSlot } from './frame-slots.ts';
import type { Outline } from './outline.ts';
import { ownSlot } from './own-slots.ts';
import type { Step } from './scan.ts';
import { memberOf, slotAt, type Member, type Slot } from './slot.ts';

/** Whose words are written at the cursor. */
export interface Place {
  /** Id of the dialect. */
  readonly dialect: string;
  /** The kind of resource that is written, where it is one. */
  readonly kind: string | undefined;
  /** From the root of the document to the resource, its spec or its properties. */
  readonly home: readonly Step[];
  /** From there to the map, list or value in question. */
  readonly path: readonly Step[];
  /** What can stand there. */
  readonly slot: Slot | undefined;
  /** The last key of the path, where it is known. */
  readonly member?: Member | undefined;
}

/** What is known of a document beside its text. */
export interface Origin {
  /** The dialect of the document when it was last read whole. */
  readonly dialect?: string | undefined;
  /** Whether its name or its language says that it is in the own format. */
  readonly isOwn?: boolean | undefined;
}

export interface Surroundings {
  readonly text: string;
  readonly document: Span;
  readonly outline: Outline;
  readonly origin: Origin;
}

/** Undefined where nobody knows what may stand. */
export function placeOf(cursor: Cursor, around: Surroundings): Place | undefined {
  const path = cursor.place === 'value' ? [...cursor.path, cursor.key ?? ''] : cursor.path;
  const at = cursor.place === 'item' ? [...path] : path;
  return (
    stateAt(at, around) ?? resourceAt(at, around) ?? objectAt(at, around) ?? ownAt(at, around) ?? inputAt(at, around)
  );
}

function stateAt(path: readonly Step[], { outline }: Surroundings): Place | undefined {
  const states = path.lastIndexOf('States');
  const given = path[states + 2];
  if (states < 0 || (given !== 'Parameters' && given !== 'Arguments')) return undefined;
  const kind = kindOfCall(outline.value([...path.slice(0, states + 2), 'Resource']) ?? '');
  const root = kind && awsSlot('api', kind);
  return root && within('step-functions', kind, root, path, states + 3);
}

function resourceAt(path: readonly Step[], { text, document, outline, origin }: Surroundings): Place | undefined {
  const resources = path.indexOf('Resources');
  if (resources > 2) return undefined;
  const id = path[resources + 1];
  const isTemplate =
    origin.dialect === 'cloudformation' ||
    outline.has(['AWSTemplateFormatVersion']) ||
    (outline.has(['Resources']) && ours.test(text.slice(document.start, document.end)));
  if (!isTemplate) return undefined;
  if (resources < 0 || id === undefined) return within('cloudformation', undefined, templateSlot, path, 0);
  const home = path.slice(0, resources + 2);
  const type = outline.value([...home, 'Type']) ?? '';
  const kind = kindOfType(type);
  if (path[resources + 2] !== 'Properties') {
    return within('cloudformation', kind, resourceSlot, path, resources + 2);
  }
  const root = kind === undefined ? undefined : awsSlot('cloudformation', kind);
  return root
    ? within('cloudformation', kind, root, path, resources + 3)
    : { dialect: 'cloudformation', kind, home, path: path.slice(resources + 2), slot: undefined };
}

const ours = /AWS::SageMaker::|sagemaker:(?:variant|inference-component):/;

const groups: Readonly<Record<string, 'ack' | 'hyperpod' | 'legacy-operator'>> = {
  'sagemaker.services.k8s.aws': 'ack',
  'applicationautoscaling.services.k8s.aws': 'ack',
  'inference.sagemaker.aws.amazon.com': 'hyperpod',
  'sagemaker.aws.amazon.com': 'legacy-operator',
};

function objectAt(path: readonly Step[], { text, document, outline }: Surroundings): Place | undefined {
  const start = path[0] === 'items' && typeof path[1] === 'number' ? 2 : 0;
  const home = path.slice(0, start);
  const version = /^([^/\s]+)\/(\S+)$/.exec(outline.value([...home, 'apiVersion']) ?? '');
  const group = version?.[1] ?? groupBefore(text, document, path);
  const dialect = Object.hasOwn(groups, group) ? groups[group] : undefined;
  if (dialect === undefined) return undefined;
  const named = outline.value([...home, 'kind']) ?? '';
  const kind = named === 'HostingDeploymentAutoscalingJob' ? 'HostingAutoscalingPolicy' : named;
  if (path[start] !== 'spec') return within(dialect, kind, objectSlot(dialect), path, start);
  const older = version?.[2] === undefined ? undefined : awsSlot(dialect, `${kind} ${version[2]}`);
  const root = older ?? awsSlot(dialect, kind);
  return root && within(dialect, kind, root, path, start + 1);
}

/** Objects that belong together stand in one file: the next one is most probably of the group of the last. */
function groupBefore(text: string, document: Span, path: readonly Step[]): string {
  if (path.length > 0) return '';
  const before = [...text.slice(0, document.start).matchAll(/^apiVersion:[ \t]*["']?([^/\s"']+)\//gm)].at(-1);
  return before?.[1] ?? '';
}

function ownAt(path: readonly Step[], { text, document, outline, origin }: Surroundings): Place | undefined {
  const isForeign = outline.has(['Resources']) || outline.has(['apiVersion']) || outline.has(['StartAt']);
  const isOwn = origin.isOwn === true || origin.dialect === 'own' || outline.has(['mldeploy']);
  if (!isOwn || isForeign) return undefined;
  const written = text.slice(document.start, document.end);
  const type =
    endpointType.exec(outline.value(['endpoint', 'type']) ?? '')?.[0] ??
    endpointType.exec(written.match(anyType)?.[1] ?? '')?.[0];
  return within('own', undefined, ownSlot(type), path, 0);
}

const endpointType = /^(?:real-time|serverless|async|batch)$/;
const anyType = /^[ \t]+["']?type["']?\s*:\s*["']?(real-time|serverless|async|batch)\b/m;

function inputAt(path: readonly Step[], { outline }: Surroundings): Place | undefined {
  const kind = likelyKind(outline.keys([]), (key) => outline.value([key]) ?? '');
  const root = kind && awsSlot('api', kind);
  return root && within('cli', kind, root, path, 0);
}

function within(dialect: string, kind: string | undefined, root: Slot, path: readonly Step[], start: number): Place {
  const rest = path.slice(start);
  const last = rest.at(-1);
  const member = typeof last === 'string' ? memberOf(slotAt(root, rest.slice(0, -1)), last) : undefined;
  return { dialect, kind, home: path.slice(0, start), path: rest, slot: slotAt(root, rest), member };
}
