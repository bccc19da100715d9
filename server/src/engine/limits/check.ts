import type { Fix } from '../model/change.ts';
import type { Deployment } from '../model/deployment.ts';
import { placeOf, type Field, type Known, type Place } from '../model/field.ts';
import type { Finding, Related, Severity } from '../model/finding.ts';
import { fieldAt, plainValue, toPlain, type PlainView } from '../model/plain.ts';
import type { Settings } from '../settings.ts';
import type { Span } from '../text/span.ts';
import { fixesFor, type Ways } from '../fixes/fixes.ts';
import type { Hit } from '../rules/rule.ts';
import { faultIn, fill, formatField, nameOf } from './message.ts';
import { patched } from './patch.ts';
import { rowOf, templateFor, wordingOf, type Wording } from './rows.ts';
import { severityOf, violationsOf } from './violations.ts';

/** The findings of one deployment. `ways` are the changes of configuration that fixes may offer. */
export function check(deployment: Deployment, settings: Settings, ways?: Ways): readonly Finding[] {
  const view = toPlain(deployment);
  const around = { deployment, settings, ways };
  const hits = violationsOf(view.plain, settings);
  const findings = hits.flatMap((hit) => findingsOf(hit, view, around));
  return view.candidates.length === 0 ? findings : [...findings, ...candidateFindings(view, hits, around)];
}

/** The findings that hits of another kind come to, with fixes beside those that their remedies make. */
export function told(
  deployment: Deployment,
  settings: Settings,
  hits: readonly Hit[],
  more: (hit: Hit) => readonly Fix[],
): readonly Finding[] {
  const view = toPlain(deployment);
  return hits.flatMap((hit) =>
    findingsOf(hit, view, { deployment, settings, ways: undefined }).map((finding) => ({
      ...finding,
      fixes: () => [...more(hit), ...finding.fixes()].map((fix, index) => ({ ...fix, preferred: index === 0 })),
    })),
  );
}

interface Around {
  readonly deployment: Deployment;
  readonly settings: Settings;
  readonly ways: Ways | undefined;
}

function findingsOf(hit: Hit, view: PlainView, around: Around): readonly Finding[] {
  const { deployment, settings } = around;
  const field = view.fieldAt(hit.pointer);
  const row = rowOf(hit.limit);
  // What is not known cannot be said to be missing either.
  if (!field || !row || (field.kind !== 'known' && field.kind !== 'absent')) return [];
  if (hit.missing?.some(view.isOpen)) return [];
  const severity = settings.severities[row.id] ?? severityOf(hit, settings);
  if (severity === 'off') return [];
  const wording = wordingOf(row, hit.case);
  if (wording.dialects?.includes(deployment.dialect) === false) return [];
  return [findingOf({ hit, field, wording, severity, href: row.urls[0], view, ...around })];
}

/**
 * What else may stand in the place of a value is checked there, one after the other: what it breaks of itself is its own
 * finding, which can only be mended where it is written.
 */
function candidateFindings(view: PlainView, hits: readonly Hit[], around: Around): readonly Finding[] {
  const old = new Set(hits.map(keyOf));
  return view.candidates.flatMap(({ pointer, field }) => {
    const plain = patched(view.plain, pointer, plainValue(field.value));
    const isHere = (at: string): boolean => at === pointer || at.startsWith(`${pointer}/`);
    const base = view.fieldAt(pointer);
    const isElsewhere = base?.kind === 'known' && base.origin.span.start !== field.origin.span.start;
    const tried: PlainView = {
      ...view,
      plain,
      fieldAt: (at) => (isHere(at) ? fieldAt(field, at.slice(pointer.length)) : view.fieldAt(at)),
    };
    return violationsOf(plain, around.settings)
      .filter((hit) => isHere(hit.pointer) && (isElsewhere || !old.has(keyOf(hit))))
      .flatMap((hit) => {
        const remedies = hit.remedies?.filter((remedy) => isHere(remedy.pointer)) ?? [];
        return findingsOf({ ...hit, remedies, mends: [] }, tried, { ...around, ways: undefined });
      });
  });
}

function keyOf({ limit, case: name = '', pointer }: Hit): string {
  return `${limit} ${name} ${pointer}`;
}

interface Context extends Around {
  readonly hit: Hit;
  readonly field: Field<unknown>;
  readonly wording: Wording;
  readonly severity: Severity;
  readonly href: string | undefined;
  readonly view: PlainView;
}

function findingOf(context: Context): Finding {
  const { hit, field, wording, severity, href, view, deployment, settings, ways } = context;
  const value = field.kind === 'known' ? formatField(hit.pointer, field) : '';
  return {
    code: hit.limit,
    severity,
    message: within(fill(templateFor(wording, deployment.dialect), hit, value), circumstances(field, deployment)),
    span: spanOf(field),
    missing: missingPlace([hit.pointer, ...(hit.missing ?? [])], view),
    related: relatedOf(context),
    href,
    fixes: () => fixesFor({ hit, kinds: wording.fixes, view, settings, ways }),
  };
}

function missingPlace(pointers: readonly string[], view: PlainView): Place | undefined {
  const absent = pointers.map(view.fieldAt).find((field) => field?.kind === 'absent');
  return absent?.kind === 'absent' ? absent.place : undefined;
}

/** Exactly the offending value, or the key where the value is a section; what is missing is reported at its surroundings. */
function spanOf(field: Field<unknown>): Span {
  if (field.kind === 'absent') return field.near;
  const isSection = field.kind === 'known' && (typeof field.value === 'object' || field.written.includes('\n'));
  return isSection ? (field.origin.key ?? field.origin.span) : field.origin.span;
}

/** The circumstances belong to what is wrong, which stands before the way out. */
function within(message: string, words: string): string {
  const fault = faultIn(message);
  return fault + words + message.slice(fault.length);
}

function circumstances(field: Field<unknown>, deployment: Deployment): string {
  const via = field.kind === 'known' && field.via ? `, with ${field.via.text}` : '';
  const { file } = placeOf(field);
  return (
    via +
    (file === undefined ? '' : `, in ${file}`) +
    (deployment.when === undefined ? '' : `, when ${deployment.when}`)
  );
}

/** A section has no value to show. */
function relatedMessage(pointer: string, field: Known<unknown>): string {
  const name = nameOf(pointer);
  const value = Array.isArray(field.value) ? '' : formatField(pointer, field);
  if (value !== '') return `The ${name} is ${value}`;
  return `The ${name} ${Array.isArray(field.value) ? 'stand' : 'stands'} here`;
}

function relatedOf({ hit, field, wording, view }: Context): readonly Related[] {
  const related: Related[] = [];
  if (field.kind === 'known') {
    if (field.via) related.push({ message: field.via.text, span: field.via.origin.span });
    if (field.origin.definedAt) related.push({ message: 'The value is written here', span: field.origin.definedAt });
  }
  for (const pointer of [...(hit.beside ?? []), ...(wording.related ?? [])]) {
    const other = view.fieldAt(pointer);
    if (other?.kind !== 'known') continue;
    related.push({ message: relatedMessage(pointer, other), span: spanOf(other) });
  }
  return related;
}
