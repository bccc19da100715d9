import { usdWords } from '../words.ts';
import { isFixed, type Check } from '../situation.ts';

/** A month costs more than the budget of the manifest. */
export const overBudget: Check = (situation) => {
  const { report, current, given } = situation;
  const budget = report.objectives.usdPerMonth;
  const { usdPerMonth } = current.cost;
  const rests = given.traffic && (given.inferenceTime || isFixed(situation));
  if (budget === null || usdPerMonth === null || !rests || usdPerMonth.expected <= budget) return [];
  return [
    {
      limit: 'estimate/over-budget',
      pointer: '/objectives/usdPerMonth',
      words: { cost: usdWords(current.cost) },
      beside: ['/variants/0/instanceType', '/variants/0/serverless/memoryMib'],
    },
  ];
};
