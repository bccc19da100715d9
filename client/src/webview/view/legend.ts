import type { DeploymentReport, Grade } from '#protocol/report.ts';
import { words } from '../words/words.ts';
import { gradeBadge } from './badge.ts';
import { element, type View } from './dom.ts';

const grades: readonly Grade[] = ['verified', 'derived', 'estimated'];

/** Says in words what the signs in the table mean; only of those that are there. */
export function legend(): View<DeploymentReport> {
  const entries = grades.map((grade) => {
    const badge = gradeBadge();
    badge.update(grade);
    return { grade, node: element('li', {}, badge.node, ` ${words.gradeMeanings[grade]}`) };
  });
  const about = element('li', {}, element('span', { class: 'legend-sign' }, '~'), words.table.aboutMeans);
  const latency = element('li', {}, element('span', { class: 'legend-sign' }, 'p50, p95'), words.table.percentilesMean);
  const node = element(
    'ul',
    { class: 'legend', 'aria-label': words.table.signs },
    latency,
    about,
    ...entries.map((entry) => entry.node),
  );
  return {
    node,
    update: ({ options }) => {
      const used = new Set<Grade>();
      for (const { cost } of options) {
        if (cost.usdPerMonth) used.add(cost.grade);
        for (const line of cost.lines) used.add(line.grade);
      }
      for (const entry of entries) entry.node.hidden = !used.has(entry.grade);
      about.hidden = options.every(({ cost }) => cost.usdPerMonth === null || cost.grade === 'verified');
    },
  };
}
