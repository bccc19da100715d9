import type { DeploymentReport } from '#protocol/report.ts';
import { cell, type Table } from './charts/table.ts';
import { formatCost, optionName } from './format.ts';
import { verdictOf } from './verdict.ts';
import { words } from './words/words.ts';

/** Every option with every figure, for a spreadsheet. */
export function optionsTable({ options, objectives, recommended }: DeploymentReport): Table {
  return {
    columns: words.table.columns,
    rows: options.map((option) => {
      const { usdPerMonth, grade } = option.cost;
      const { latencyMs } = option;
      return {
        cells: [
          cell(optionName(option.type)),
          cell(option.configuration),
          cell(option.current ? words.table.yes : ''),
          cell(option.id === recommended ? words.table.yes : ''),
          cell(verdictOf(option, objectives).short),
          cell(formatCost(option.cost), usdPerMonth?.expected ?? null),
          cell('', usdPerMonth?.low ?? null),
          cell('', usdPerMonth?.high ?? null),
          cell(words.grades[grade]),
          ...[latencyMs?.p50, latencyMs?.p90, latencyMs?.p95, latencyMs?.p99].map((ms) => cell('', ms ?? null)),
          cell(option.violations.join(' ')),
        ],
      };
    }),
  };
}
