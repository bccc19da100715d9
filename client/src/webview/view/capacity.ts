import type { Capacity } from '#protocol/report.ts';
import { formatCount, formatShare, formatWhole } from '../format.ts';
import { words } from '../words/words.ts';
import { element, KeyedViews, setText, type View } from './dom.ts';

const { details } = words;

interface Fact {
  readonly label: string;
  readonly value: string;
}

/** What the simulated month says beside the latency: how busy, how idle, how much is turned away. */
export function capacityFacts(): View<Capacity | null> {
  const list = element('dl', { class: 'capacity' });
  const views = new KeyedViews<Fact>(list, () => {
    const label = element('dt');
    const value = element('dd');
    return {
      node: element('div', { class: 'capacity-fact' }, label, value),
      update: (fact) => {
        setText(label, fact.label);
        setText(value, fact.value);
      },
    };
  });
  return {
    node: list,
    update: (capacity) => {
      const facts = capacity ? factsOf(capacity) : [];
      list.hidden = facts.length === 0;
      views.update(facts, ({ label }) => label);
    },
  };
}

function factsOf({
  utilisation,
  peakUtilisation,
  idle,
  throttled,
  coldStarts,
  instances,
  instanceHours,
}: Capacity): readonly Fact[] {
  return [
    { label: details.busyMonth, value: formatShare(utilisation) },
    { label: details.busyPeak, value: formatShare(peakUtilisation) },
    ...(idle === null ? [] : [{ label: details.idle, value: formatShare(idle) }]),
    { label: details.turnedAway, value: throttled > 0 ? formatShare(throttled) : details.noneTurnedAway },
    ...(coldStarts.high > 0 ? [{ label: details.coldStarts, value: coldStartWords(coldStarts) }] : []),
    ...(instances ? [{ label: details.instances, value: instanceWords(instances) }] : []),
    ...(instanceHours === null ? [] : [{ label: details.instanceHours, value: formatWhole(instanceHours) }]),
  ];
}

function coldStartWords({ low, high }: Capacity['coldStarts']): string {
  const [from, to] = [formatShare(low), formatShare(high)];
  return from === to ? from : `${from} – ${to}`;
}

function instanceWords({ mean, most }: { readonly mean: number; readonly most: number }): string {
  const [average, highest] = [formatCount(mean), formatCount(most)];
  return average === highest ? average : details.instancesMean(average, highest);
}
