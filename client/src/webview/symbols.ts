import type { OptionType } from '#protocol/report.ts';

/** The sign of each option in charts and lists, beside its colour; names of the chart library's symbols. */
export const symbols = {
  'real-time': 'circle',
  serverless: 'triangle',
  async: 'square',
  batch: 'diamond',
  lambda: 'star',
  fargate: 'wye',
  ecs: 'hexagon',
  'aws-batch': 'cross',
} as const satisfies Record<OptionType, string>;

interface Typed {
  readonly type: OptionType;
}

/** Both for the chart library: of every datum its own. */
export function symbolOf({ type }: Typed): (typeof symbols)[OptionType] {
  return symbols[type];
}

export function colourOf({ type }: Typed): string {
  return `var(--series-${type})`;
}
