import type { OptionReport, OptionType } from '#protocol/report.ts';

const typeNames: Readonly<Record<OptionType, string>> = {
  'real-time': 'real-time',
  serverless: 'serverless',
  async: 'asynchronous',
  batch: 'batch transform',
  lambda: 'Lambda',
  fargate: 'Fargate',
  ecs: 'a cluster on EC2',
  'aws-batch': 'AWS Batch',
};

export function typeName(type: OptionType, isFirst = false): string {
  const name = typeNames[type];
  return isFirst ? `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}` : name;
}

/** "serverless (2 GB, concurrency 20)" */
export function optionName({ type, configuration }: OptionReport, isFirst = false): string {
  return `${typeName(type, isFirst)} (${configuration})`;
}

/** "258 ms", "5.7 s", "62 min", "1.2 h" */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 120_000) return `${Number((ms / 1000).toPrecision(2))} s`;
  return ms < 7_200_000 ? `${Math.round(ms / 60_000)} min` : `${Number((ms / 3_600_000).toPrecision(2))} h`;
}
