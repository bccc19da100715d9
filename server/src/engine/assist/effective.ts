import type { Deployment } from '../model/deployment.ts';
import { valueOf, type Absent, type Known } from '../model/field.ts';
import type { Settings } from '../settings.ts';
import type { Span } from '../text/span.ts';
import { defaultOf } from './default-of.ts';
import { fieldsOf } from './fields.ts';
import { ownSlot } from './own-slots.ts';
import { memberOf, slotAt } from './slot.ts';

/** What a place comes to that does not say it itself. */
export interface Effective {
  readonly span: Span;
  /** Where it is told: behind the span or, of a key that is missing, behind its line. */
  readonly behind: 'span' | 'line';
  /** "= ml.m5.large", "weight: 1". */
  readonly words: string;
  /** How it comes to that. */
  readonly why: string;
}

/** What intrinsics come to, and the defaults that a reader wants to know of: those that count machines or say where they are. */
export function effectiveValues(deployment: Deployment, settings: Settings): readonly Effective[] {
  return [...fieldsOf(deployment)].flatMap(([pointer, field]) => {
    if (field.kind === 'known') return ofIntrinsic(field) ?? [];
    const isWanted = field.kind === 'absent' && deployment.dialect === 'own' && wanted.test(pointer);
    return isWanted ? (ofDefault(field, deployment, settings) ?? []) : [];
  });
}

const wanted = /^\/(?:region|variants\/\d+\/(?:instanceCount|weight))$/;

function ofIntrinsic({ value, via, origin, others = [] }: Known<unknown>): Effective | undefined {
  if (!via || origin.file !== undefined || !isPlain(value)) return undefined;
  const also = others.flatMap((other) => (isPlain(other.value) ? [String(other.value)] : []));
  const why = also.length === 0 ? via.text : `${via.text}; it may be ${also.join(', ')} too`;
  return { span: origin.span, behind: 'span', words: `= ${shortened(String(value))}`, why };
}

function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** Names and ARNs can be longer than a line. */
function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

const longest = 48;

function ofDefault({ place, near }: Absent, deployment: Deployment, settings: Settings): Effective | undefined {
  const key = String(place.path.at(-1));
  if (key === 'weight' && (valueOf(deployment.variants)?.length ?? 0) < 2) return undefined;
  const member = memberOf(slotAt(ownSlot(valueOf(deployment.type)), place.path.slice(0, -1)), key);
  const usual = member && defaultOf(member, deployment, place.path, settings);
  if (!usual) return undefined;
  const why = usual.source === undefined ? 'the default' : `the default, ${usual.source}`;
  return { span: near, behind: 'line', words: `${key}: ${usual.words.replaceAll('`', '')}`, why };
}
