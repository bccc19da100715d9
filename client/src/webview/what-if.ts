import type { Knob } from '#protocol/preview.ts';
import type { Inputs, WhatIf } from '#protocol/report.ts';
import { formatBytes, formatLatency, formatMeanRate } from './format.ts';
import { words } from './words/words.ts';

/** How many places a slider has between the lowest and the highest value. */
export const places = 200;

export function inputLabel(input: keyof Inputs): string {
  return words.inputs[input];
}

/** The value as the slider shows it: "0.44/s", "5 MB", "96 ms", "3 GB", "2". */
export function inputWords(input: keyof Inputs, value: number | string): string {
  if (typeof value === 'string') return value;
  switch (input) {
    case 'averagePerSecond':
    case 'peakPerSecond':
      return formatMeanRate(value * 730 * 3600);
    case 'requestBytes':
      return formatBytes(value);
    case 'inferenceSeconds':
      return formatLatency(value * 1000);
    case 'memoryMib':
      return formatBytes(value * 2 ** 20);
    default:
      return String(value);
  }
}

export function valueOf(knob: Knob, whatIf: WhatIf | null): number | string {
  return whatIf?.[knob.input] ?? knob.base;
}

/** The place of a value on its slider: 0 to `places`, or the index among the steps. */
export function placeOf(knob: Knob, value: number | string): number {
  if (knob.kind === 'steps') return Math.max(0, knob.values.indexOf(value));
  const share = Math.log(Number(value) / knob.low) / Math.log(knob.high / knob.low);
  return Number.isFinite(share) ? Math.round(Math.min(1, Math.max(0, share)) * places) : 0;
}

/** The value at a place, in at most two figures: nobody asks what 1.0473 MB would cost. The base itself keeps its figures. */
export function valueAt(knob: Knob, place: number): number | string {
  if (knob.kind === 'steps') return knob.values[place] ?? knob.base;
  if (place === placeOf(knob, knob.base)) return knob.base;
  const value = knob.low * (knob.high / knob.low) ** (place / places);
  return roundIn(knob.input, Math.min(knob.high, Math.max(knob.low, value)));
}

/** Bytes are round in their own unit: 4.7 MB, not 4.9 million bytes. */
function roundIn(input: keyof Inputs, value: number): number {
  if (input !== 'requestBytes') return Number(value.toPrecision(2));
  const unit = 1024 ** Math.max(0, Math.floor(Math.log(value) / Math.log(1024)));
  return Math.max(1, Math.round(Number((value / unit).toPrecision(2)) * unit));
}

/** With the knob at this value; null when nothing is left that differs from the manifest. */
export function turned(whatIf: WhatIf | null, knob: Knob, value: number | string): WhatIf | null {
  const kept = Object.entries(whatIf ?? {}).filter(([input]) => input !== knob.input);
  const next = value === knob.base ? kept : [...kept, [knob.input, value] as const];
  return next.length === 0 ? null : Object.fromEntries(next);
}

/** "traffic 0.9/s, request payload 2 MB", in the order of the sliders. */
export function whatIfWords(whatIf: WhatIf, knobs: readonly Knob[]): string {
  return knobs
    .filter(({ input }) => whatIf[input] !== undefined)
    .map((knob) => words.whatIf.input(inputLabel(knob.input), inputWords(knob.input, valueOf(knob, whatIf))))
    .join(', ');
}

/** Whether all of it can be put into the file. */
export function isWritable(whatIf: WhatIf, knobs: readonly Knob[]): boolean {
  return Object.keys(whatIf).every((input) => knobs.some((knob) => knob.input === input && knob.writable));
}
