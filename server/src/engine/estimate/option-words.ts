import type { OptionReport, OptionType } from '#protocol/report.ts';
import { typeNames } from '#protocol/words.ts';

export { duration } from '#protocol/words.ts';

export function typeName(type: OptionType, isFirst = false): string {
  const name = typeNames[type];
  return isFirst ? `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}` : name;
}

/** "serverless (2 GB, concurrency 20)" */
export function optionName({ type, configuration }: OptionReport, isFirst = false): string {
  return `${typeName(type, isFirst)} (${configuration})`;
}
