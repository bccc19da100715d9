import assert from 'node:assert/strict';
import { estimate } from '#engine/estimate/estimate.ts';
import type { Alternative } from '#engine/model/alternative.ts';
import { defaultSettings } from '#engine/settings.ts';
import type { DeploymentReport, OptionReport, OptionType } from '#protocol/report.ts';
import { choicesOf, deploymentOf, type Given } from './build.ts';

export function reportOf(
  facts: Given,
  choices: readonly Alternative[] = choicesOf(facts.type ?? 'serverless'),
): DeploymentReport {
  return estimate(deploymentOf(facts), choices, defaultSettings);
}

export function option(report: DeploymentReport, type: OptionType): OptionReport {
  return report.options.find((candidate) => candidate.type === type)!;
}

/** The type that is recommended; null where none is. */
export function recommendedType({ recommended, options }: DeploymentReport): OptionType | null {
  return options.find(({ id }) => id === recommended)?.type ?? null;
}

export function expected(report: DeploymentReport, type: OptionType): number {
  const range = option(report, type).cost.usdPerMonth;
  assert.ok(range, `${type} has no price`);
  return range.expected;
}

export const everything: Given = {
  type: 'serverless',
  region: 'us-east-1',
  requestBytes: 600 * 1024,
  responseBytes: 20 * 1024,
  inferenceSeconds: 0.12,
  inferenceP95Seconds: 0.3,
  perMonth: 2_000_000,
  peakPerSecond: 15,
  pattern: 'steady',
};
