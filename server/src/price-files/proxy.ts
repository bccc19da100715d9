import type { Environment } from './data-folder.ts';
import { RefreshFault } from './fault.ts';

/** What an editor knows of proxies; it counts before the environment. */
export interface OwnProxy {
  readonly proxy?: string;
  readonly noProxy?: readonly string[];
}

/**
 * The proxy for an address by the customary variables, in small letters first: https_proxy or http_proxy by the scheme, all_proxy,
 * and no_proxy, whose entries are `*`, a host, or a domain with or without its dot, each with or without a port. Ranges of
 * addresses (10.0.0.0/8) are not understood.
 */
export function proxyFor(url: URL, env: Environment, own: OwnProxy = {}): URL | undefined {
  const exempt = [...(own.noProxy ?? []), ...(variable(env, 'no_proxy')?.value ?? '').split(/[\s,]+/)];
  if (exempt.some((entry) => isExempt(url, entry))) return undefined;
  const { proxy = '' } = own;
  if (proxy !== '') return parsed(proxy, 'http.proxy');
  const set = variable(env, url.protocol === 'https:' ? 'https_proxy' : 'http_proxy') ?? variable(env, 'all_proxy');
  return set && parsed(set.value, set.name);
}

function variable(env: Environment, name: string): { readonly name: string; readonly value: string } | undefined {
  for (const spelling of [name, name.toUpperCase()]) {
    const value = env[spelling];
    if (value !== undefined && value !== '') return { name: spelling, value };
  }
  return undefined;
}

/** The value is not quoted: it may hold a password. */
function parsed(value: string, name: string): URL {
  const text = value.includes('://') ? value : `http://${value}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || url.hostname === '')
    throw new RefreshFault(`${name} is not the address of a proxy, such as http://proxy.example:3128`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new RefreshFault(
      `${name} names a proxy of the kind ${url.protocol}//; only http:// and https:// are supported`,
    );
  }
  return url;
}

function isExempt({ hostname, port, protocol }: URL, entry: string): boolean {
  if (entry === '*') return true;
  const [, host = '', wantedPort] = /^\*?\.?(.+?)(?::(\d+))?$/.exec(entry) ?? [];
  if (host === '') return false;
  if (wantedPort !== undefined && wantedPort !== (port || (protocol === 'https:' ? '443' : '80'))) return false;
  const wanted = host.toLowerCase();
  return hostname === wanted || hostname.endsWith(`.${wanted}`);
}
