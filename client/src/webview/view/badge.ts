import type { Grade } from '#protocol/report.ts';
import { words } from '../words/words.ts';
import { element, setAttributes, setText, type View } from './dom.ts';

/** How a price is known; the legend under the table says in full what the tooltip says. */
export function gradeBadge(): View<Grade> {
  const node = element('span');
  return {
    node,
    update: (grade) => {
      setAttributes(node, { class: `grade grade-${grade}`, title: words.gradeTitle(grade) });
      setText(node, words.grades[grade]);
    },
  };
}
