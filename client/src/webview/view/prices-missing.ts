import type { DeploymentReport } from '#protocol/report.ts';
import { formatDate } from '../format.ts';
import { words } from '../words/words.ts';
import { element, setText, type View } from './dom.ts';
import { icon } from './icons.ts';

/** Says that a price is not in the list, and how to get a newer one. */
export function pricesMissing(refresh: (region: string) => void): View<DeploymentReport> {
  const said = element('span');
  const button = element('button', { type: 'button', class: 'link' });
  let region = '';
  button.addEventListener('click', () => {
    refresh(region);
  });
  const node = element('div', { class: 'missing' }, icon('unknown'), element('p', {}, said, ' ', button));
  return {
    node,
    update: (report) => {
      ({ region } = report);
      const unknown = report.options.filter(
        ({ cost }) => cost.usdPerMonth === null && cost.lines.some(({ usdPerMonth }) => usdPerMonth === null),
      );
      node.hidden = unknown.length === 0;
      const [some, all] = [unknown.length, report.options.length];
      const date = formatDate(report.pricesOf);
      setText(
        said,
        some === all ? words.page.missingAll(date, region) : words.page.missingSome(date, region, some, all),
      );
      setText(button, words.page.refreshOf(region));
    },
  };
}
