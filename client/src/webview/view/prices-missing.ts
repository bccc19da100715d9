import type { DeploymentReport } from '#protocol/report.ts';
import { formatDate } from '../format.ts';
import { element, setText, type View } from './dom.ts';
import { icon } from './icons.ts';

/** Says that a price is not in the list, and how to get a newer one. */
export function pricesMissing(refresh: (region: string) => void): View<DeploymentReport> {
  const words = element('span');
  const button = element('button', { type: 'button', class: 'link' });
  let region = '';
  button.addEventListener('click', () => {
    refresh(region);
  });
  const node = element('div', { class: 'missing' }, icon('unknown'), element('p', {}, words, ' ', button));
  return {
    node,
    update: (report) => {
      ({ region } = report);
      const unknown = report.options.filter(
        ({ cost }) => cost.usdPerMonth === null && cost.lines.some(({ usdPerMonth }) => usdPerMonth === null),
      );
      node.hidden = unknown.length === 0;
      const all = unknown.length === report.options.length;
      setText(
        words,
        `The price list of ${formatDate(report.pricesOf)} lacks prices for ${all ? 'every option' : `${String(unknown.length)} of ${String(report.options.length)} options`} in ${region}. What has no price has no sum, and is not ranked by cost.`,
      );
      setText(button, `Refresh the prices of ${region}`);
    },
  };
}
