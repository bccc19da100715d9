import { readFileSync } from 'node:fs';
import { analyse, baselineOf, defaultSettings, deploymentReportOf } from '#engine';
import type { Bench } from './measure.ts';

const examples = ['fraud-detector', 'card-payments', 'contract-reader', 'churn-scores', 'product-search'];

/** By the number of the example: one line, the comparison, its chart, and a move of a slider. Fresh settings defeat the caches. */
export const estimating: Bench = {
  name: 'estimate',
  sizes: [...examples.keys()],
  cases: (index) => {
    const name = `../../examples/${examples[index] ?? ''}.mldeploy.yaml`;
    const analysis = analyse(readFileSync(new URL(name, import.meta.url), 'utf8'), defaultSettings);
    const settings = () => ({ ...defaultSettings });
    return {
      'current choice': () => baselineOf(analysis, 0, settings()),
      comparison: () => deploymentReportOf(analysis, 0, settings()),
      'with chart': () => deploymentReportOf(analysis, 0, settings())?.chart,
      'with what doubles': () => deploymentReportOf(analysis, 0, settings())?.sensitivity,
      'what if': () => deploymentReportOf(analysis, 0, settings(), { peakPerSecond: 5 }),
    };
  },
};
