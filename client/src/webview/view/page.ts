import type { Preview } from '#protocol/preview.ts';
import type { DeploymentReport, OptionReport, WhatIf } from '#protocol/report.ts';
import { costByTraffic } from '../charts/cost-by-traffic.ts';
import type { ChartTools } from '../charts/figure.ts';
import { latencyChart } from '../charts/latency.ts';
import { tradeOff } from '../charts/trade-off.ts';
import { formatDate, optionInWords } from '../format.ts';
import type { Saved } from '../state.ts';
import { verdictOf } from '../verdict.ts';
import { words } from '../words/words.ts';
import { banner } from './banner.ts';
import { bill } from './bill.ts';
import { capacityFacts } from './capacity.ts';
import { decisions, sensitivity } from './decisions.ts';
import { element, setAttributes, setText, type View } from './dom.ts';
import { empty, type EmptyState } from './empty.ts';
import { facts } from './facts.ts';
import { header } from './header.ts';
import { headline } from './headline.ts';
import { knobs } from './knobs.ts';
import { lookedAt } from './looked-at.ts';
import { optionTable, type TableActions } from './option-table.ts';
import { pricesMissing } from './prices-missing.ts';

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

interface ReportModel extends PageModel {
  readonly preview: Preview;
}

function reportView(actions: PageActions): View<ReportModel> {
  const parts = reportParts(actions);
  const { top, tried, answer, missing, sliders, table, traffic, front, looked, latency, capacity, cost } = parts;
  const prices = element('span');
  const refresh = element('button', { type: 'button', class: 'link' }, words.page.refresh);
  let region = '';
  refresh.addEventListener('click', () => {
    actions.refreshPrices(region);
  });
  const footer = element('footer', { class: 'footer' }, prices, ' ', refresh);
  const detail = element(
    'section',
    { class: 'detail', 'aria-labelledby': 'looked-title' },
    looked.node,
    element('div', { class: 'columns' }, element('div', {}, latency.node, capacity.node), cost.node),
  );
  let last: ReportModel | undefined;
  const upper = [top, answer, missing, sliders, tried, table, traffic, front].map((part) => part.node);
  const lower = [parts.why, parts.change, parts.basis].map((part) => part.node);
  return {
    node: element('div', { class: 'report' }, ...upper, detail, ...lower, footer),
    update: (model) => {
      const { preview, whatIf, sort, expanded, pending } = model;
      const { knobs: all, baseline } = preview;
      tried.update({ whatIf, knobs: all, pending });
      sliders.update({ knobs: all, whatIf });
      // A slider on its way changes nothing else before the answer is here.
      if (isAnswered(model, last)) return;
      const isFirst = last === undefined;
      last = model;
      const report = preview.whatIf ? withoutActions(preview.deployment) : preview.deployment;
      const option = lookedOption(report, model.looked);
      top.update(preview);
      answer.update({ report, baseline });
      missing.update(report);
      table.update({ report, sort, expanded, looked: option });
      traffic.update(report);
      front.update(report);
      looked.update({ report, option });
      latency.update({ report, option });
      detail.hidden = option === undefined;
      const rest = () => {
        capacity.update(option?.capacity ?? null);
        cost.update(option);
        parts.why.update(report);
        parts.change.update(report);
        parts.basis.update(report.workload);
      };
      // The page must have its height before it can be scrolled to where it was; later there is time.
      if (isFirst) rest();
      else actions.painter.paint(detail, rest);
      setText(prices, priceNote(preview));
      ({ region } = report);
      setAttributes(refresh, {
        'aria-label': words.page.refreshFromAws(region),
        title: words.page.refreshTitle,
      });
    },
  };
}

function isAnswered(model: ReportModel, last: ReportModel | undefined): boolean {
  return (['preview', 'sort', 'expanded', 'looked'] as const).every((part) => model[part] === last?.[part]);
}

function reportParts(actions: PageActions) {
  return {
    top: header(actions),
    tried: banner({
      write: () => {
        actions.write();
      },
      reset: () => {
        actions.tryOut(null);
      },
    }),
    answer: headline((option) => {
      actions.switchTo(option);
    }),
    missing: pricesMissing((region) => {
      actions.refreshPrices(region);
    }),
    sliders: knobs(
      (whatIf) => {
        actions.tryOut(whatIf);
      },
      actions.isOpen('what-if'),
      (open) => {
        actions.setOpen('what-if', open);
      },
    ),
    table: optionTable(actions),
    traffic: costByTraffic(actions),
    front: tradeOff(actions),
    looked: lookedAt((option) => {
      actions.look(option);
    }),
    latency: latencyChart(actions),
    capacity: capacityFacts(),
    cost: bill((file) => {
      actions.save(file);
    }),
    why: decisions(),
    change: sensitivity(),
    basis: facts(),
  };
}

/** What is tried is not in the file: from there no button can lead to another option of it. */
function withoutActions(report: DeploymentReport): DeploymentReport {
  return { ...report, options: report.options.map((option) => ({ ...option, action: null })) };
}

/** The one that was chosen as long as it is there, else the current one. */
function lookedOption({ options }: DeploymentReport, looked: string | null): OptionReport | undefined {
  return options.find(({ id }) => id === looked) ?? options.find(({ current }) => current) ?? options[0];
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

function priceNote({ deployment, pricesOf }: Preview): string {
  const date = formatDate(pricesOf);
  if (deployment.options.every(({ cost }) => cost.usdPerMonth === null)) return words.page.pricesLack(date);
  return words.page.pricesOf(date, deployment.region);
}
