import type { Grade } from '#protocol/report.ts';
import { gradeMeanings } from '../format.ts';
import { element, setAttributes, setText, type View } from './dom.ts';

/** How a price is known; the legend under the table says in full what the tooltip says. */
export function gradeBadge(): View<Grade> {
  const node = element('span');
  return {
    node,
    update: (grade) => {
      setAttributes(node, { class: `grade grade-${grade}`, title: `${grade}: ${gradeMeanings[grade]}` });
      setText(node, grade);
    },
  };
}
