import data from './data/images.json' with { type: 'json' };
import type { Architecture } from './instances.ts';

/** A container of AWS's for a framework, in one Region. */
export interface FrameworkImage {
  readonly uri: string;
  /** "PyTorch 2.6 for CPUs". */
  readonly words: string;
  readonly arch: Architecture;
  readonly gpu: boolean;
}

type Row = readonly [
  words: string,
  repository: string,
  tag: string,
  accounts: string,
  arch: Architecture,
  gpu: boolean,
];

/** Where the accounts and tags are from. */
export function imagesSource(): string {
  return `${data.source.split(',')[0] ?? ''}, ${data.date}`;
}

/** Those whose account in the Region is known. */
export function imagesIn(region: string): readonly FrameworkImage[] {
  const rows = data.rows as unknown as readonly Row[];
  const accounts: Readonly<Record<string, Readonly<Record<string, string>>>> = data.accounts;
  return rows.flatMap(([words, repository, tag, group, arch, gpu]): readonly FrameworkImage[] => {
    const account = Object.hasOwn(accounts[group] ?? {}, region) ? accounts[group]?.[region] : undefined;
    if (account === undefined) return [];
    return [{ uri: `${account}.dkr.ecr.${region}.amazonaws.com/${repository}:${tag}`, words, arch, gpu }];
  });
}
