import type { Preview } from '#protocol/preview.ts';
import type { DeploymentReport, OptionReport } from '#protocol/report.ts';
import { costByTraffic } from '../charts/cost-by-traffic.ts';
import { latencyChart } from '../charts/latency.ts';
import { tradeOff } from '../charts/trade-off.ts';
import type { Saved } from '../state.ts';
import { banner } from './banner.ts';
import { bill } from './bill.ts';
import { capacityFacts } from './capacity.ts';
import { decisions, sensitivity } from './decisions.ts';
import { element, type View } from './dom.ts';
import { facts } from './facts.ts';
import { footer } from './footer.ts';
import { header } from './header.ts';
import { headline } from './headline.ts';
import { knobs } from './knobs.ts';
import { lookedAt } from './looked-at.ts';
import { optionTable } from './option-table.ts';
import type { PageActions, PageModel } from './page.ts';
import { pricesMissing } from './prices-missing.ts';
import { steady } from './steady.ts';

export interface ReportModel extends PageModel {
  readonly preview: Preview;
}

/** What the page shows of an answer. */
interface Shown extends Pick<Saved, 'sort' | 'expanded'> {
  readonly preview: Preview;
  readonly report: DeploymentReport;
  /** The one that the lower parts are about. */
  readonly option: OptionReport | undefined;
}

/** A place of the page that is drawn anew when something has changed of what it follows. */
interface Part {
  readonly node: HTMLElement;
  readonly follows: readonly (keyof Shown)[];
  update(shown: Shown): void;
}

/** The page where there is a deployment: the sliders, which are never late, and the parts that follow the answer. */
export function reportView(actions: PageActions): View<ReportModel> {
  const { painter } = actions;
  const { parts, node, answer, sliders, tried } = layout(actions);
  const room = steady(answer.node);
  let last: Shown | undefined;
  return {
    node,
    update: (model) => {
      const { preview, whatIf, pending } = model;
      room.hold(whatIf !== null);
      tried.update({ whatIf, knobs: preview.knobs, pending });
      sliders.update({ knobs: preview.knobs, whatIf });
      const before = last;
      const shown = shownOf(model, before);
      last = shown;
      // The page must have its height before it can be scrolled to where it was, and what was clicked is answered at once.
      const isAnswer = before !== undefined && before.preview !== preview;
      for (const part of parts) {
        if (part.follows.every((name) => shown[name] === before?.[name])) continue;
        const draw = () => {
          part.update(shown);
        };
        if (isAnswer) painter.paint(part.node, draw);
        else painter.paintNow(part.node, draw);
      }
    },
  };
}

function shownOf({ preview, sort, expanded, looked }: ReportModel, before: Shown | undefined): Shown {
  const report = before?.preview === preview ? before.report : reportOf(preview);
  return { preview, sort, expanded, report, option: lookedOption(report, looked) };
}

/** What is tried is not in the file: from there no button can lead to another option of it. */
function reportOf({ deployment, whatIf }: Preview): DeploymentReport {
  if (!whatIf) return deployment;
  return { ...deployment, options: deployment.options.map((option) => ({ ...option, action: null })) };
}

/** The one that was chosen as long as it is there, else the current one. */
function lookedOption({ options }: DeploymentReport, looked: string | null): OptionReport | undefined {
  return options.find(({ id }) => id === looked) ?? options.find(({ current }) => current) ?? options[0];
}

function layout(actions: PageActions) {
  const tried = banner({
    write: () => {
      actions.write();
    },
    reset: () => {
      actions.tryOut(null);
    },
  });
  const sliders = knobs(
    (whatIf) => {
      actions.tryOut(whatIf);
    },
    actions.isOpen('what-if'),
    (open) => {
      actions.setOpen('what-if', open);
    },
  );
  const answer = answerPart(actions);
  const table = tablePart(actions);
  const charts = [costByTraffic(actions), tradeOff(actions)].map((chart): Part => ({
    node: chart.node,
    follows: ['report'],
    update: ({ report }) => {
      chart.update(report);
    },
  }));
  const detail = detailParts(actions);
  const basis = basisPart(actions);
  const parts = [answer, table, ...charts, ...detail.parts, basis];
  const node = element(
    'div',
    { class: 'report' },
    answer.node,
    sliders.node,
    tried.node,
    table.node,
    ...charts.map((chart) => chart.node),
    detail.node,
    basis.node,
  );
  return { parts, node, answer, sliders, tried };
}

function answerPart(actions: PageActions): Part {
  const top = header(actions);
  const answer = headline((option) => {
    actions.switchTo(option);
  });
  const missing = pricesMissing((region) => {
    actions.refreshPrices(region);
  });
  return {
    node: element('div', {}, top.node, answer.node, missing.node),
    follows: ['preview'],
    update: ({ preview, report }) => {
      top.update(preview);
      answer.update({ report, baseline: preview.baseline });
      missing.update(report);
    },
  };
}

function tablePart(actions: PageActions): Part {
  const table = optionTable(actions);
  return {
    node: table.node,
    follows: ['report', 'sort', 'expanded', 'option'],
    update: ({ report, sort, expanded, option }) => {
      table.update({ report, sort, expanded, looked: option });
    },
  };
}

/** The lower parts that are about one option. */
function detailParts(actions: PageActions): { readonly node: HTMLElement; readonly parts: readonly Part[] } {
  const looked = lookedAt((option) => {
    actions.look(option);
  });
  const latency = latencyChart(actions);
  const capacity = capacityFacts();
  const cost = bill((file) => {
    actions.save(file);
  });
  const node = element(
    'section',
    { class: 'detail', 'aria-labelledby': 'looked-title' },
    looked.node,
    element('div', { class: 'columns' }, element('div', {}, latency.node, capacity.node), cost.node),
  );
  const parts: readonly Part[] = [
    {
      node: latency.node,
      follows: ['report', 'option'],
      update: ({ report, option }) => {
        node.hidden = option === undefined;
        looked.update({ report, option });
        latency.update({ report, option });
      },
    },
    {
      node: cost.node,
      follows: ['report', 'option'],
      update: ({ option }) => {
        capacity.update(option?.capacity ?? null);
        cost.update(option);
      },
    },
  ];
  return { node, parts };
}

function basisPart(actions: PageActions): Part {
  const why = decisions();
  const change = sensitivity();
  const basis = facts();
  const prices = footer((region) => {
    actions.refreshPrices(region);
  });
  return {
    node: element('div', {}, why.node, change.node, basis.node, prices.node),
    follows: ['preview'],
    update: ({ preview, report }) => {
      why.update(report);
      change.update(report);
      basis.update(report.workload);
      prices.update(preview);
    },
  };
}
