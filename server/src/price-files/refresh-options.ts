import { readFile } from 'node:fs/promises';
import type { Environment } from './data-folder.ts';
import { codeOf, RefreshFault } from './fault.ts';
import { proxyFor, type OwnProxy } from './proxy.ts';
import type { RefreshOptions } from './refresh.ts';

/**
 * What the environment says of the way to AWS: proxies, and AWS_CA_BUNDLE, which AWS's own tools read, too. MLDEPLOY_PRICES_URL puts
 * another host in AWS's place; it is there for tests only.
 */
export async function refreshOptions(
  env: Environment,
  own: OwnProxy = {},
): Promise<Pick<RefreshOptions, 'proxyOf' | 'ca' | 'host' | 'now'>> {
  const ca = await bundleOf(env);
  const host = env['MLDEPLOY_PRICES_URL'];
  return {
    proxyOf: (url) => proxyFor(url, env, own),
    now: () => new Date(),
    ...(ca !== undefined && { ca }),
    ...(host !== undefined && { host }),
  };
}

async function bundleOf(env: Environment): Promise<string | undefined> {
  const file = env['AWS_CA_BUNDLE'];
  if (file === undefined || file === '') return undefined;
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new RefreshFault(`the file ${file} that AWS_CA_BUNDLE names cannot be read (${codeOf(error)})`);
  }
}
