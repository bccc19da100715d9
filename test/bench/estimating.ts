import { readFileSync } from 'node:fs';
import { analyse, baselineOf, defaultSettings, deploymentReportOf } from '#engine';
import type { Bench } from './measure.ts';

const examples = ['fraud-detector', 'card-payments', 'contract-reader', 'churn-scores', 'product-search'];

/** No number twice, and fresh settings: what has been simulated before is not simulated again. */
let asked = 0;
const other = (figure: number): number => {
  asked += 1;
  return figure * (1 + asked * 1e-6);
};

/** By the number of the example: one line, the comparison, its chart, and a move of a slider. */
export const estimating: Bench = {
  name: 'estimate',
  sizes: [...examples.keys()],
  cases: (index) => {
    const name = `../../examples/${examples[index] ?? ''}.mldeploy.yaml`;
    const analysis = analyse(readFileSync(new URL(name, import.meta.url), 'utf8'), defaultSettings);
    const settings = () => ({ ...defaultSettings });
    const { averagePerSecond = 1, inferenceSeconds = 0.1 } = deploymentReportOf(analysis, 0, settings())?.inputs ?? {};
    const traffic = () => ({ averagePerSecond: other(averagePerSecond) });
    const slower = () => ({ inferenceSeconds: other(inferenceSeconds) });
    return {
      'current choice': () => baselineOf(analysis, 0, settings()),
      comparison: () => deploymentReportOf(analysis, 0, settings(), traffic()),
      'with chart': () => deploymentReportOf(analysis, 0, settings(), traffic())?.chart,
      'with what doubles': () => deploymentReportOf(analysis, 0, settings())?.sensitivity,
      'what if': () => deploymentReportOf(analysis, 0, settings(), slower()),
    };
  },
};
