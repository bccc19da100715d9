import { readFileSync } from 'node:fs';
import { analyse, baselineOf, defaultSettings, deploymentReportOf, knobsOf } from '#engine';
import type { Preview, ToPage } from '#protocol/preview.ts';
import type { DeploymentReport, OptionReport, WhatIf } from '#protocol/report.ts';
import { fraudDetector, previewOf, recommender, unpriced, whatIfPreview } from './fake-preview.ts';

/** The preview of a manifest as the server would send it. */
function previewIn(text: string, index = 0, whatIf: WhatIf | null = null): Preview {
  const analysis = analyse(text, defaultSettings);
  const deployment = deploymentReportOf(analysis, index, defaultSettings, whatIf ?? undefined);
  if (!deployment) throw new Error('The manifest has no such deployment.');
  return {
    ...previewOf(deployment, { knobs: knobsOf(analysis, index, defaultSettings) }),
    index,
    whatIf,
    titles: analysis.deployments.map(({ title }) => title),
    pricesOf: deployment.pricesOf,
    baseline: whatIf ? (baselineOf(analysis, index, defaultSettings) ?? null) : null,
  };
}

function example(name: string): string {
  return readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');
}

const twoEndpoints = `AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Size: {Type: Number, Default: 4096}
Resources:
  SearchEndpointConfig:
    Type: AWS::SageMaker::EndpointConfig
    Properties:
      ProductionVariants:
        - VariantName: all
          ModelName: search
          ServerlessConfig: {MaxConcurrency: 20, MemorySizeInMB: !Ref Size}
  RankingEndpointConfig:
    Type: AWS::SageMaker::EndpointConfig
    Properties:
      ProductionVariants:
        - {VariantName: all, ModelName: ranking, InitialInstanceCount: 2, InstanceType: ml.c5.xlarge, InitialVariantWeight: 1}
`;

const unknownInstance = `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  EndpointConfig:
    Type: AWS::SageMaker::EndpointConfig
    Properties:
      ProductionVariants:
        - {VariantName: all, ModelName: m, InitialInstanceCount: 1, InstanceType: ml.q9.enormous, InitialVariantWeight: 1}
`;

const longName =
  'ProductionRecommendationsForReturningCustomersOfAllStoresAndCountriesEndpointConfig-eu-central-1-blue';

/** Names and words that no line can hold, and sums from a tenth of a cent to millions. */
const extreme: DeploymentReport = {
  ...fraudDetector,
  name: longName,
  when: 'And(IsProduction, Not(UsesTheSharedEndpointOfTheOtherAccount)) is true',
  options: fraudDetector.options.map((option, index): OptionReport => ({
    ...option,
    ...(index % 3 === 1 && {
      configuration: `${option.configuration}, ${'ml.p4d.24xlarge behind one queue, '.repeat(3)}`,
    }),
    cost: timesSum(option, [1, 1e-5, 40_000, 1, 7000][index % 5] ?? 1),
  })),
};

function timesSum({ cost }: OptionReport, factor: number): OptionReport['cost'] {
  const sum = cost.usdPerMonth;
  return {
    ...cost,
    lines: cost.lines.map((line) => ({
      ...line,
      usdPerMonth: line.usdPerMonth === null ? null : line.usdPerMonth * factor,
    })),
    usdPerMonth: sum && { low: sum.low * factor, expected: sum.expected * factor, high: sum.high * factor },
  };
}

/** Sixty configurations of one type. */
const manyOptions: DeploymentReport = {
  ...fraudDetector,
  options: [
    ...fraudDetector.options,
    ...Array.from({ length: 60 }, (_, index): OptionReport => {
      const model = fraudDetector.options.find(({ type, best }) => type === 'real-time' && !best);
      if (!model) throw new Error('There is another real-time option.');
      const name = `${String(1 + (index % 4))} x ml.c6i.${String(2 + index)}xlarge`;
      return { ...model, id: `real-time/${name}`, configuration: name, cost: timesSum(model, 1 + index / 7) };
    }),
  ],
};

const preview = (shown: Preview): ToPage => ({ kind: 'preview', preview: shown, answers: 0 });

/** What the page can look like, by name. */
export const pageStates = {
  'ruled out': preview(previewOf(fraudDetector)),
  fitting: preview(previewOf(recommender, { titles: ['first', 'second'] })),
  'without prices': preview(previewOf(unpriced, { knobs: [] })),
  'what if': preview(whatIfPreview),
  manifest: preview(previewIn(example('card-payments.mldeploy.yaml'))),
  'manifest, what if': preview(
    previewIn(example('card-payments.mldeploy.yaml'), 0, { averagePerSecond: 90, peakPerSecond: 300 }),
  ),
  'two deployments': preview(previewIn(twoEndpoints, 1)),
  'unknown instance': preview(previewIn(unknownInstance)),
  extreme: preview(previewOf(extreme, { titles: [longName, 'short'] })),
  'many options': preview(previewOf(manyOptions)),
  'without deployment': { kind: 'nothing', nothing: 'no-deployment' },
  'without document': { kind: 'nothing', nothing: 'no-document' },
  'without server': { kind: 'nothing', nothing: 'server-gone' },
} satisfies Readonly<Record<string, ToPage>>;
