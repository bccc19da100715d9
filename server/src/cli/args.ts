import { parseArgs, type ParseArgsConfig } from 'node:util';
import { regionPattern, type Settings } from '#engine';
import { UsageError } from './io.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

const common = {
  help: { type: 'boolean', short: 'h' },
  region: { type: 'string' },
  contested: { type: 'string' },
} as const satisfies Options;

/** Like `parseArgs`, with the settings that every command takes; a wrong option is a UsageError that names it. */
export function parse<const O extends Options>(
  args: readonly string[],
  options: O,
): ReturnType<typeof parseArgs<{ options: typeof common & O; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options: { ...common, ...options }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export function oneOf<const T extends string>(
  option: string,
  value: string | undefined,
  choices: readonly [T, ...T[]],
): T {
  if (value === undefined) return choices[0];
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new UsageError(`--${option} ${value}: choose one of ${choices.join(', ')}`);
  return choice;
}

/** What the call itself sets, which counts before the settings of the project. */
export function flagsFrom(values: { region?: string | undefined; contested?: string | undefined }): Partial<Settings> {
  const { region, contested } = values;
  if (region !== undefined && !regionPattern.test(region)) {
    throw new UsageError(`--region ${region}: not the name of an AWS Region, such as us-east-1`);
  }
  return {
    ...(region !== undefined && { region }),
    ...(contested !== undefined && { contested: oneOf('contested', contested, ['warning', 'error']) }),
  };
}
