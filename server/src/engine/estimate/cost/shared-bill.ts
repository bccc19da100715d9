import { multiModel } from '../../catalogue/catalogue.ts';
import { aboutUsd, formatSize } from '../../model/units.ts';
import { scaledBand, totalOf, type Line } from '../lines.ts';
import type { SharedModels } from '../plan.ts';
import { percent } from '../words.ts';
import type { Bill } from './bill.ts';

/** Of the bill of an endpoint that several models share, one model's part by its requests. */
export function shareOfBill(whole: Bill, { models, share, unsized }: SharedModels): Bill {
  const part = `${percent(share)} of the requests`;
  const total = totalOf(whole.lines)?.expected;
  const costs = total === undefined ? 'is shared by' : `costs ${aboutUsd(total)}/month for`;
  return {
    ...whole,
    lines: whole.lines.map((line): Line => ({
      label: `${line.label}, a share`,
      usd: line.usd && scaledBand(line.usd, share),
      formula: () => `${line.formula()} x ${part}`,
      source: line.source,
      grade: line.grade,
      unknown: line.unknown,
    })),
    assumptions: () => [
      `The endpoint ${costs} all ${models} models; what is shown is this model's share, by its ${part}. It holds only if all of them move there.`,
      ...(unsized === 0
        ? []
        : [
            `The size of ${unsized === models ? 'the models' : `${unsized} of the models`} is not given: ${formatSize(multiModel.unknownModelMib * 2 ** 20)} each is taken, or the memory of the serverless endpoint where that is less.`,
          ]),
      ...whole.assumptions(),
    ],
  };
}

/** Of an endpoint for each model, where nobody knows how many models there are. */
export function billOfEach(one: Bill): Bill {
  const total = totalOf(one.lines)?.expected;
  const each = total === undefined ? '' : `; each costs ${aboutUsd(total)}/month`;
  const unknown = `how many models there are is not in the file${each}`;
  return {
    ...one,
    lines: one.lines.map((line): Line => ({
      label: line.label,
      usd: undefined,
      formula: () => `${line.formula()} x the number of models`,
      source: line.source,
      grade: line.grade,
      unknown,
    })),
    assumptions: () => [
      'The latency is that of one model with all of the requests; with more models each has fewer.',
      ...one.assumptions(),
    ],
  };
}
