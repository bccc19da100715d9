/** Quantities exactly as they are: where they come out even in a larger unit, in that. */
export function mebibytesText(mib: number): string {
  return Number.isInteger(mib / 1024) && mib !== 0 ? `${String(mib / 1024)} GB` : `${String(mib)} MB`;
}

export function gibibytesText(gib: number): string {
  return `${String(gib)} GB`;
}

export function secondsText(seconds: number): string {
  if (seconds >= 3600 && Number.isInteger(seconds / 3600)) return `${String(seconds / 3600)} h`;
  if (seconds >= 60 && Number.isInteger(seconds / 60)) return `${String(seconds / 60)} min`;
  return `${String(seconds)} s`;
}

export function percentText(percent: number): string {
  return `${String(percent)} %`;
}

/** Our word for a value of AWS's, or that value where we have none. */
export function wordFor(value: string | undefined, words: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(words).find(([, meant]) => meant === value)?.[0] ?? value;
}
