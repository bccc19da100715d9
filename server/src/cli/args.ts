import { parseArgs, type ParseArgsConfig } from 'node:util';
import { regionPattern, type Settings } from '#engine';
import { UsageError, type ExitCode, type Io } from './io.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What every command takes. */
const common = {
  help: { type: 'boolean', short: 'h' },
  region: { type: 'string' },
  contested: { type: 'string' },
} as const satisfies Options;

type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ options: typeof common & O; allowPositionals: true; tokens: true }>
>;

/** A call of a command, its options read. */
export interface Call<O extends Options> {
  readonly values: Parsed<O>['values'];
  readonly positionals: readonly string[];
  /** Those of the positionals that stand behind `--`. */
  readonly named: readonly string[];
}

export interface Command {
  readonly usage: string;
  readonly call: (args: readonly string[], io: Io) => Promise<ExitCode>;
}

/** One that explains itself when asked by `--help`; a wrong option is a UsageError that names it. */
export function command<const O extends Options>(
  usage: string,
  options: O,
  run: (call: Call<O>, io: Io) => Promise<ExitCode>,
): Command {
  return {
    usage,
    call: (args, io) => {
      const call = parse(args, options);
      if (!isHelp(call.values)) return run(call, io);
      io.out(usage);
      return Promise.resolve(0);
    },
  };
}

function isHelp({ help }: { readonly help?: unknown }): boolean {
  return help === true;
}

function parse<O extends Options>(args: readonly string[], options: O): Call<O> {
  const { values, positionals, tokens } = parsed(args, options);
  const end = tokens.find(({ kind }) => kind === 'option-terminator')?.index;
  return { values, positionals, named: end === undefined ? [] : args.slice(end + 1) };
}

function parsed<O extends Options>(args: readonly string[], options: O): Parsed<O> {
  try {
    return parseArgs({ args: [...args], options: { ...common, ...options }, allowPositionals: true, tokens: true });
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
  return {
    ...(region !== undefined && { region: knownRegion(region) }),
    ...(contested !== undefined && { contested: oneOf('contested', contested, ['warning', 'error']) }),
  };
}

export function knownRegion(region: string): string {
  if (regionPattern.test(region)) return region;
  throw new UsageError(`--region ${region}: not the name of an AWS Region, such as us-east-1`);
}
