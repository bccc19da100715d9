import data from './data/quotas.json' with { type: 'json' };
import { instanceOf } from './instances.ts';

export type QuotaCode = keyof typeof data.quotas;

/** AWS's default for a new account. */
export function defaultQuota(code: QuotaCode): number {
  return data.quotas[code];
}

const types = new Map<string, number>(Object.entries(data.perType.types));
const families = new Map<string, number>(Object.entries(data.perType.families));

/** How many instances of the type endpoints may use by default; undefined where that is not known. */
export function defaultQuotaOfType(type: string): number | undefined {
  return types.get(type) ?? families.get(instanceOf(type)?.family ?? '');
}
