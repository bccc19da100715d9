import path from 'node:path';
import { readMeasured, type MeasuredDeployment, type MeasuredFile } from '#engine';
import { UsageError, type Io } from './io.ts';
import { readText, reasonOf } from './sources.ts';

/** `FILE` or `FILE=DEPLOYMENT`, for every one given. */
export async function measuredFlags(
  given: readonly string[] | undefined,
  io: Io,
): Promise<readonly MeasuredDeployment[]> {
  return Promise.all((given ?? []).map((one) => measuredFlag(one, io)));
}

async function measuredFlag(given: string, io: Io): Promise<MeasuredDeployment> {
  const equals = given.lastIndexOf('=');
  const file = equals > 0 ? given.slice(0, equals) : given;
  const deployment = equals > 0 ? given.slice(equals + 1) : undefined;
  if (deployment === '') throw new UsageError(`--measured ${given}: there is no name of a deployment behind the =`);
  const { measured } = await readMeasuredFile(file, io);
  return { deployment, measured };
}

/** A UsageError says why there is nothing in the file. */
export async function readMeasuredFile(
  file: string,
  io: Io,
): Promise<Exclude<MeasuredFile, { readonly fault: string }>> {
  const text = await readText(path.resolve(io.cwd, file)).catch((error: unknown) => {
    throw new UsageError(`${file}: ${reasonOf(error)}`);
  });
  const found = readMeasured(path.basename(file), text);
  if ('fault' in found) throw new UsageError(`${file}: ${found.fault}`);
  return found;
}
