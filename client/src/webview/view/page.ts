import type { Preview } from '#protocol/preview.ts';
import type { OptionType } from '#protocol/report.ts';
import { charts } from '../charts/index.ts';
import { formatDate, optionName } from '../format.ts';
import { element, setText, type View } from './dom.ts';
import { header } from './header.ts';
import { optionTable, type TableActions } from './option-table.ts';
import { summary } from './summary.ts';
import { workload } from './workload.ts';

export interface PageActions extends TableActions {
  show(index: number): void;
}

export type PageModel =
  | { readonly kind: 'preview'; readonly preview: Preview; readonly open: readonly OptionType[] }
  | { readonly kind: 'nothing'; readonly message: string };

/** The whole page: the answer, the options, the charts, and what all of it rests on. */
export function page(actions: PageActions): View<PageModel> {
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  const nothing = element('p', { class: 'nothing' });
  const top = header((index) => {
    actions.show(index);
  });
  const answer = summary();
  const table = optionTable(actions);
  const drawings = charts.map((create) => create());
  const basis = workload();
  const footer = element('footer', { class: 'footer' });
  const report = element(
    'div',
    { class: 'report' },
    top.node,
    answer.node,
    table.node,
    ...drawings.map(({ node }) => node),
    basis.node,
    footer,
  );
  const node = element('div', { class: 'page' }, status, nothing, report);
  report.hidden = true;
  let announced: string | undefined;
  return {
    node,
    update: (model) => {
      report.hidden = model.kind === 'nothing';
      nothing.hidden = model.kind === 'preview';
      if (model.kind === 'nothing') {
        setText(nothing, model.message);
        return;
      }
      const { deployment } = model.preview;
      top.update(model.preview);
      answer.update(deployment);
      table.update({ report: deployment, open: model.open });
      for (const drawing of drawings) drawing.update(deployment);
      basis.update(deployment.workload);
      setText(footer, priceNote(model.preview));
      const news = announcement(model.preview);
      // The page follows every key stroke; only a change of the choice is worth speaking of.
      if (announced !== undefined && announced !== news) setText(status, news);
      announced = news;
    },
  };
}

function announcement({ deployment }: Preview): string {
  const current = deployment.options.find((option) => option.current);
  const now = current ? `${deployment.name} is ${optionName(current.type).toLowerCase()} now.` : `${deployment.name}.`;
  const recommended = deployment.options.find(({ id }) => id === deployment.recommended);
  return recommended
    ? `${now} Recommended: ${optionName(recommended.type).toLowerCase()}.`
    : `${now} No recommendation.`;
}

function priceNote({ deployment, pricesOf }: Preview): string {
  const date = formatDate(pricesOf);
  if (deployment.options.every(({ cost }) => cost.usdPerMonth === null))
    return `The price list of ${date} does not cover this deployment.`;
  return `Prices of ${date}, in US dollars, for ${deployment.region}, without tax and discounts. A month is 730 hours.`;
}
