import { imagesIn, imagesSource, regions } from '../catalogue/catalogue.ts';
import { ec2TypesAt, instanceTypesAt } from './complete-instances.ts';
import { memorySizesAt } from './complete-memory.ts';
import { metricsAt } from './complete-metrics.ts';
import { namesAt } from './complete-names.ts';
import { targetsAt, unitsAt } from './complete-units.ts';
import type { Elsewhere, Proposal, Situation } from './completion.ts';
import type { Member, Slot } from './slot.ts';

/** The values that can stand where the cursor is. */
export function valuesAt(situation: Situation, elsewhere: Elsewhere): readonly Proposal[] {
  const { place, cursor } = situation;
  if (cursor.place === 'key') return [];
  const slot = cursor.place === 'item' ? place.slot?.items?.() : place.slot;
  const names = namesAt(situation, elsewhere);
  if (/^!\w+\s/.test(situation.around.text.slice(cursor.token.start, cursor.offset))) return names;
  const special = specialAt(situation, slot);
  const sure = [...names, ...special];
  const others = elsewhere.schema ? [] : [...choicesOf(slot), ...(sure.length > 0 ? [] : examplesAt(situation))];
  const seen = new Set<string>();
  return [...sure, ...others].filter(({ label }) => !seen.has(label) && seen.add(label));
}

/** What no schema knows. */
function specialAt(situation: Situation, slot: Slot | undefined): readonly Proposal[] {
  const { place } = situation;
  const key = place.path.findLast((step) => typeof step === 'string') ?? '';
  // What runs Model Monitor is of other lists.
  const isProcessing = place.path.some(
    (step) => step === 'monitoring' || String(step).toLowerCase() === 'clusterconfig',
  );
  if (slot?.unit === 'instanceType' || instanceTypes.test(key)) {
    if (place.dialect === 'own' && place.path[0] === 'service') return ec2TypesAt(situation);
    return isProcessing ? [] : instanceTypesAt(situation);
  }
  if (place.dialect === 'own' && place.path.join('.') === 'region') return regions.map((name) => plain(name, ''));
  if (/^image$/i.test(key)) return images(situation);
  const found = [...memorySizesAt(situation), ...metricsAt(situation)];
  return found.length > 0 ? [...found, ...unitsAt(situation)] : [...unitsAt(situation), ...targetsAt(situation)];
}

const instanceTypes = /^(?:instanceType|Supported(?:Transform|RealtimeInference)InstanceTypes)$/i;

function images({ region }: Situation): readonly Proposal[] {
  return imagesIn(region).map(({ uri, words }) => ({
    ...plain(uri, words),
    documentation: `${words}, of AWS's own containers in ${region}.\n\nSource: ${imagesSource()}`,
    filter: `${uri} ${words}`,
  }));
}

function choicesOf(slot: Slot | undefined): readonly Proposal[] {
  return (slot?.choices ?? []).map((choice) => ({ ...plain(String(choice), ''), kind: 'choice' }));
}

/** In the own format, where a value is free but there are examples of it. */
function examplesAt({ place, member }: Situation): readonly Proposal[] {
  if (place.dialect !== 'own' || !member || place.slot?.choices) return [];
  return scalarsOf(member).map((example) => plain(example, 'example'));
}

function scalarsOf({ examples }: Member): readonly string[] {
  return examples.flatMap((example) =>
    typeof example === 'string' || typeof example === 'number' ? [String(example)] : [],
  );
}

function plain(text: string, detail: string): Proposal {
  return { label: text, kind: 'value', detail, documentation: '', insert: text, isSnippet: false };
}
