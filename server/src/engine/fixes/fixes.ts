import type { Hit, Mend } from '../rules/rule.ts';
import { nameOf } from '../limits/message.ts';
import type { FixKind } from '../limits/rows.ts';
import type { Amendment, Change, Fix, Target } from '../model/change.ts';
import type { EndpointType } from '../model/deployment.ts';
import type { Field } from '../model/field.ts';
import type { PlainView } from '../model/plain.ts';
import type { Settings } from '../settings.ts';
import { isAllowed, removablePlace, writablePlace } from './place.ts';
import { writtenFor } from './quantity.ts';
import { solves, type Step } from './solves.ts';

/** The changes of configuration that only the alternatives know. */
export interface Ways {
  /** Undefined where the switch is not possible for this deployment, or would break a limit. */
  readonly switchTo: (type: EndpointType) => Fix | undefined;
  /** A good value for what is missing at the pointer. */
  readonly sensible: (pointer: string) => string | number | undefined;
  /** What only the dialect can write; undefined where it cannot. */
  readonly amend: (amendment: Amendment) => readonly Change[] | undefined;
}

export interface Wanted {
  readonly hit: Hit;
  readonly kinds: readonly FixKind[];
  readonly view: PlainView;
  readonly settings: Settings;
  readonly ways: Ways | undefined;
}

/** The fixes of one finding, in the order in which the limit names them; the first is the preferred one. */
export function fixesFor(wanted: Wanted): readonly Fix[] {
  const kinds = wanted.kinds.includes('mend') ? wanted.kinds : [...wanted.kinds, 'mend' as const];
  const titles = new Set<string>();
  return kinds
    .flatMap((kind) => build(kind, wanted))
    .filter(({ title }) => !titles.has(title) && titles.add(title))
    .map((fix, index) => ({ ...fix, preferred: index === 0 }));
}

function build(kind: FixKind, wanted: Wanted): readonly Fix[] {
  if (kind === 'value') return setValues(wanted);
  if (kind === 'remove') return removeKey(wanted);
  if (kind === 'add') return addMissing(wanted);
  if (kind === 'trim') return trimmed(wanted);
  if (kind === 'mend') return (wanted.hit.mends ?? []).flatMap((mend) => mended(mend, wanted));
  if (kind === 'multi-model') return mended(oneForAll, wanted);
  if (kind.startsWith('target:')) return retargeted(kind.slice('target:'.length) as Target, wanted);
  const fix = wanted.ways?.switchTo(kind.slice('switch:'.length) as EndpointType);
  return fix ? [fix] : [];
}

const oneForAll: Mend = {
  title: 'Serve the models from one multi-model endpoint',
  steps: [],
  amendment: { kind: 'multi-model' },
};

const targetTitles: Readonly<Record<Target, string>> = {
  lambda: 'Switch to a Lambda function',
  fargate: 'Switch to tasks on Fargate',
  'aws-batch': 'Switch to a job of AWS Batch',
  ecs: 'Run it on ECS with GPU instances',
  eks: 'Run it on EKS with GPU instances',
  greengrass: 'Bring it to devices with Greengrass V2',
  sagemaker: 'Switch to SageMaker',
};

function retargeted(target: Target, wanted: Wanted): readonly Fix[] {
  return mended({ title: targetTitles[target], steps: [], amendment: { kind: 'target', target } }, wanted);
}

function setValues(wanted: Wanted): readonly Fix[] {
  return (wanted.hit.remedies ?? []).flatMap((remedy) => {
    const field = wanted.view.fieldAt(remedy.pointer);
    const changes = solving([remedy], wanted);
    if (!field || !changes) return [];
    const { shown } = writtenFor(field, remedy.pointer, remedy.value);
    const title = remedy.title ?? `Set the ${titleName(remedy.pointer)} to ${shown}`;
    // The word of the list in another spelling: it works nowhere as it is written.
    const isSafe = Array.isArray(wanted.hit.bound) && field.kind === 'known' && isSameWord(field.value, remedy.value);
    return [{ title, safety: isSafe ? 'safe' : 'review', preferred: false, changes } satisfies Fix];
  });
}

function removeKey(wanted: Wanted): readonly Fix[] {
  const { pointer } = wanted.hit;
  const path = removablePlace(pointer, wanted.view)?.path;
  const changes = path && solving([{ pointer, value: undefined }], wanted);
  if (!changes) return [];
  const last = path.at(-1);
  const title = typeof last === 'string' ? `Remove ${last}` : `Remove item ${String((last ?? 0) + 1)}`;
  return [{ title, safety: 'review', preferred: false, changes }];
}

function addMissing(wanted: Wanted): readonly Fix[] {
  const { pointer } = wanted.hit;
  const field = wanted.view.fieldAt(pointer);
  const value = wanted.ways?.sensible(pointer);
  if (field?.kind !== 'absent' || value === undefined) return [];
  const changes = solving([{ pointer, value }], wanted);
  const title = `Add ${String(field.place.path.at(-1))}: ${writtenFor(field, pointer, value).shown}`;
  return changes ? [{ title, safety: 'review', preferred: false, changes }] : [];
}

/** Without the items that are too many, which are taken to be the last. */
function trimmed(wanted: Wanted): readonly Fix[] {
  const { pointer, bound } = wanted.hit;
  const field = wanted.view.fieldAt(pointer);
  if (field?.kind !== 'known' || !Array.isArray(field.value) || typeof bound !== 'number') return [];
  const count = field.value.length;
  const steps = [...field.value.keys()]
    .slice(bound)
    .map((index) => ({ pointer: `${pointer}/${String(index)}`, value: undefined }));
  const changes = solving(steps, wanted);
  const last = count - bound === 1 ? 'last' : `last ${String(count - bound)}`;
  const title = `Remove the ${last} of the ${String(count)} ${nameOf(pointer)}`;
  return changes ? [{ title, safety: 'review', preferred: false, changes }] : [];
}

/** An amendment is the dialect's own, of which the model shows nothing until it is made: it only has to change something. */
function mended({ title, safety = 'review', steps, amendment }: Mend, wanted: Wanted): readonly Fix[] {
  const own = amendment ? changesOf(steps, wanted) : solving(steps, wanted);
  const more = amendment ? wanted.ways?.amend(amendment) : [];
  if (!own || !more) return [];
  const changes = [...own, ...more];
  return changes.length > 0 ? [{ title, safety, preferred: false, changes }] : [];
}

function solving(steps: readonly Step[], wanted: Wanted): readonly Change[] | undefined {
  const changes = changesOf(steps, wanted);
  return changes && solves(wanted.view.plain, steps, wanted.hit, wanted.settings) ? changes : undefined;
}

/** The steps as changes of the file; undefined when one of them cannot be written. */
function changesOf(steps: readonly Step[], { view }: Wanted): readonly Change[] | undefined {
  const changes = steps.map((step) => changeOf(step, view));
  if (!changes.every((change) => change !== undefined)) return undefined;
  return [...changes, ...steps.flatMap((step) => [...besidesOf(step, view), ...echoesOf(step, view)])];
}

/** A value that stands in several keys goes with all of them. */
function besidesOf({ pointer, value }: Step, view: PlainView): readonly Change[] {
  const field = value === undefined ? view.fieldAt(pointer) : undefined;
  if (field?.kind !== 'known') return [];
  const { document, besides = [] } = field.origin;
  return besides.map((path) => ({ kind: 'remove', place: { document, path } }));
}

/** References by name follow the name. */
function echoesOf({ pointer, value }: Step, view: PlainView): readonly Change[] {
  const field = view.fieldAt(pointer);
  if (field?.kind !== 'known' || value === undefined) return [];
  return (field.echoes ?? []).map((place) => ({ kind: 'set', place, value }));
}

function changeOf({ pointer, value }: Step, view: PlainView): Change | undefined {
  if (value === undefined) {
    const place = removablePlace(pointer, view);
    return place && { kind: 'remove', place };
  }
  const field = view.fieldAt(pointer);
  const place = field && writablePlace(field);
  if (!place) return undefined;
  const written = writtenFor(field, pointer, value).value;
  if (!isAllowed(field, written)) return undefined;
  return isKey(field) ? { kind: 'rename', place, key: String(written) } : { kind: 'set', place, value: written };
}

/** What stands as a key of the map, such as the name of a tag or of a variable. */
function isKey(field: Field<unknown>): boolean {
  if (field.kind !== 'known') return false;
  const { key, span, path } = field.origin;
  return key !== undefined && key.start === span.start && path.at(-1) === field.value;
}

function isSameWord(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' && letters(a) === letters(b);
}

function letters(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function titleName(pointer: string): string {
  return pointer.endsWith('/requestBytes') ? 'payload' : nameOf(pointer);
}
