/** Turning deployments into another format, on behalf of the client, which shows the result. */
export const exportMethods = {
  /** Client to server. */
  convert: 'mldeploy/convert',
} as const;

/** `own` is our own format, into which the others are imported. */
export const conversionTargets = ['cloudformation', 'ack', 'cli', 'own'] as const;
export type ConversionTarget = (typeof conversionTargets)[number];

export interface ConvertParams {
  readonly uri: string;
  /** Index of the deployment in the document; null for all of them. */
  readonly index: number | null;
  readonly to: ConversionTarget;
}

export type ConvertResult =
  | { readonly kind: 'converted'; readonly text: string; readonly notes: readonly string[] }
  /** A sentence without its full stop. */
  | { readonly kind: 'refused'; readonly reason: string };
