import data from './data/free-tier.json' with { type: 'json' };
import type { Grade } from './price-lists.ts';

/** What AWS does not charge for in a month. */
interface Allowance {
  readonly quantity: number;
  /** For people, after the quantity: "requests". */
  readonly unit: string;
  /** Only in the first so many months of use; without it, always. */
  readonly months?: number;
  readonly grade: Grade;
  /** For people: "from memory, not checked". */
  readonly source: string;
  readonly date: string;
}

interface FreeTier {
  readonly lambdaRequests: Allowance;
  readonly lambdaGbSeconds: Allowance;
  /** Of on-demand serverless inference. */
  readonly serverlessSeconds: Allowance;
  /** Of real-time endpoints on one of the types. */
  readonly instanceHours: Allowance & { readonly types: readonly string[] };
  readonly snsRequests: Allowance;
  readonly s3GetRequests: Allowance;
  readonly s3PutRequests: Allowance;
  readonly s3GbMonths: Allowance;
}

// The type of an imported JSON file has any string where a grade is; a test checks them.
export const freeTier = data as unknown as FreeTier;
