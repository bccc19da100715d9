import type { Preview } from '#protocol/preview.ts';
import { formatDate } from '../format.ts';
import { words } from '../words/words.ts';
import { element, setAttributes, setText, type View } from './dom.ts';

/** Of when and where the prices are, and the way to newer ones. */
export function footer(refreshPrices: (region: string) => void): View<Preview> {
  const prices = element('span');
  const refresh = element('button', { type: 'button', class: 'link' }, words.page.refresh);
  let region = '';
  refresh.addEventListener('click', () => {
    refreshPrices(region);
  });
  return {
    node: element('footer', { class: 'footer' }, prices, ' ', refresh),
    update: (preview) => {
      ({ region } = preview.deployment);
      setText(prices, priceNote(preview));
      setAttributes(refresh, { 'aria-label': words.page.refreshFromAws(region), title: words.page.refreshTitle });
    },
  };
}

function priceNote({ deployment, pricesOf }: Preview): string {
  const date = formatDate(pricesOf);
  if (deployment.options.every(({ cost }) => cost.usdPerMonth === null)) return words.page.pricesLack(date);
  return words.page.pricesOf(date, deployment.region);
}
