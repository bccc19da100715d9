import type { Preview } from '#protocol/preview.ts';
import type { WhatIf } from '#protocol/report.ts';
import type { ChartTools } from '../charts/figure.ts';
import { optionInWords } from '../format.ts';
import type { Saved } from '../state.ts';
import { verdictOf } from '../verdict.ts';
import { words } from '../words/words.ts';
import { element, setText, type View } from './dom.ts';
import { empty, type EmptyState } from './empty.ts';
import type { TableActions } from './option-table.ts';
import { reportView } from './report.ts';

export interface PageActions extends TableActions, ChartTools {
  show(index: number): void;
  tryOut(whatIf: WhatIf | null): void;
  write(): void;
  copy(): void;
  refreshPrices(region: string): void;
  act(action: 'restart-server' | 'open-source'): void;
}

export interface PageModel extends Pick<Saved, 'sort' | 'expanded' | 'looked' | 'whatIf'> {
  readonly preview: Preview | undefined;
  readonly empty: EmptyState;
  /** An answer to what was tried last is still to come. */
  readonly pending: boolean;
}

/** The whole page: the answer, the sliders, the options, the charts, and what all of it rests on. */
export function page(actions: PageActions): View<PageModel> {
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  const nothing = empty((action) => {
    actions.act(action);
  });
  const report = reportView(actions);
  const node = element('div', { class: 'page' }, status, nothing.node, report.node);
  report.node.hidden = true;
  let announced: string | undefined;
  return {
    node,
    update: (model) => {
      const { preview } = model;
      report.node.hidden = preview === undefined;
      nothing.node.hidden = preview !== undefined;
      if (!preview) {
        nothing.update(model.empty);
        return;
      }
      report.update({ ...model, preview });
      const news = announcement(preview);
      // The page follows every key stroke; only a change of the verdict is worth speaking of.
      if (announced !== undefined && announced !== news) setText(status, news);
      announced = news;
    },
  };
}

function announcement({ deployment }: Preview): string {
  const current = deployment.options.find((option) => option.current);
  const now = current
    ? words.page.isNow(deployment.name, optionInWords(current.type), verdictOf(current, deployment.objectives).short)
    : `${deployment.name}.`;
  const recommended = deployment.options.find(({ id }) => id === deployment.recommended);
  return recommended
    ? `${now} ${words.page.recommendedIs(optionInWords(recommended.type))}`
    : `${now} ${words.headline.noRecommendation}`;
}
