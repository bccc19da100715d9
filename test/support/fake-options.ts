import type {
  Capacity,
  Cost,
  CostLine,
  Grade,
  Latency,
  OptionReport,
  OptionType,
  Percentiles,
} from '#protocol/report.ts';

/** Made-up but plausible options for the page; the figures are nobody's prices. */

const source = 'AWS price list, us-east-1, read 2026-11-21';

export function line(label: string, usdPerMonth: number | null, formula: string, grade: Grade = 'verified'): CostLine {
  return { label, usdPerMonth, formula, source, grade };
}

export function cost(lines: readonly CostLine[], spread = 0, unknown: readonly string[] = []): Cost {
  const order: readonly Grade[] = ['verified', 'derived', 'estimated'];
  const grade = order[Math.max(...lines.map((one) => order.indexOf(one.grade)))] ?? 'estimated';
  const sum = lines.reduce((total, { usdPerMonth }) => total + (usdPerMonth ?? 0), 0);
  const isKnown = lines.every(({ usdPerMonth }) => usdPerMonth !== null);
  const range = { low: sum * (1 - spread), expected: sum, high: sum * (1 + 1.4 * spread) };
  return { usdPerMonth: isKnown ? range : null, grade, lines, unknown };
}

export function instances(count: number, type: string, usdPerHour: number, hours = 730 * count, spread = 0): Cost {
  const grade: Grade = spread === 0 ? 'verified' : 'derived';
  const words = `${String(hours)} h x $${String(usdPerHour)}/h`;
  return cost(
    [
      line(`${String(count)} x ${type}`, hours * usdPerHour, words, grade),
      line('Storage volumes', 1.12 * count, `${String(count)} x 8 GB x $0.14/GB`, grade),
      line('Data in', 10.86 * 0.016 * 100, '1,086 GB x $0.016/GB'),
      line('Data out', 0.3, '19.1 GB x $0.016/GB'),
    ],
    spread,
  );
}

/** Log-normal around `p50`, with `coldShare` of the requests around `coldMs`. */
export function latency(p50: number, sigma: number, coldShare = 0, coldMs = 0, spread = 0): Latency {
  const quantile = (middle: number, z: number) => Math.round(middle * Math.exp(sigma * z));
  const group = (share: number, middle: number): Percentiles => ({
    share,
    p50: middle,
    p95: quantile(middle, 1.645),
    p99: quantile(middle, 2.326),
  });
  const isCold = (share: number) => coldShare > 1 - share;
  const at = (share: number, z: number) => quantile(isCold(share) ? coldMs : p50, isCold(share) ? z / 3 : z);
  const p95 = at(0.95, 1.645);
  return {
    p50,
    p90: Math.min(at(0.9, 1.28), p95),
    p95,
    p99: Math.max(at(0.99, 2.326), p95),
    p95Range: { low: p95 * (1 - spread), expected: p95, high: p95 * (1 + 2 * spread) },
    warm: group(1 - coldShare, p50),
    cold: coldShare > 0 ? group(coldShare, coldMs) : null,
    histogram: histogram(p50, sigma, coldShare, coldMs),
  };
}

function histogram(p50: number, sigma: number, coldShare: number, coldMs: number): Latency['histogram'] {
  const low = p50 * Math.exp(-2.5 * sigma);
  const high = Math.max(coldShare > 0 ? coldMs * Math.exp(2.5 * sigma) : 0, p50 * Math.exp(3 * sigma));
  const bins = Array.from({ length: 28 }, (_, index) => {
    const upToMs = low * (high / low) ** (index / 27);
    const density = (middle: number) => Math.exp(-0.5 * (Math.log(upToMs / middle) / sigma) ** 2);
    return { upToMs, warm: (1 - coldShare) * density(p50), cold: coldShare > 0 ? coldShare * density(coldMs) : 0 };
  });
  const warm = bins.reduce((sum, bin) => sum + bin.warm, 0);
  const cold = bins.reduce((sum, bin) => sum + bin.cold, 0) || 1;
  return bins.map((bin) => ({
    upToMs: bin.upToMs,
    warm: ((1 - coldShare) * bin.warm) / warm,
    cold: (coldShare * bin.cold) / cold,
  }));
}

export function capacity(change: Partial<Capacity> = {}): Capacity {
  return {
    utilisation: 0.21,
    peakUtilisation: 0.64,
    idle: 0.79,
    throttled: 0,
    coldStarts: { low: 0, expected: 0, high: 0 },
    instanceHours: 1460,
    instances: { mean: 2, most: 2 },
    ...change,
  };
}

export function option(type: OptionType, configuration: string, change: Partial<OptionReport> = {}): OptionReport {
  return {
    id: `${type}/${configuration}`,
    type,
    configuration,
    best: true,
    onFront: false,
    meets: true,
    current: false,
    feasible: true,
    violations: [],
    reasons: [],
    cost: instances(1, 'ml.m5.large', 0.115),
    latencyMs: latency(104, 0.34),
    capacity: capacity(),
    assumptions: [],
    action: `Switch to ${type} (${configuration})`,
    ...change,
  };
}

/** The same type with other instances or memory: never the first to look at. */
export function others(
  of: OptionReport,
  configurations: readonly (readonly [string, number, number])[],
): OptionReport[] {
  return configurations.map(([configuration, factor, speed]) => {
    const { usdPerMonth } = of.cost;
    const scaled = usdPerMonth && {
      low: usdPerMonth.low * factor,
      expected: usdPerMonth.expected * factor,
      high: usdPerMonth.high * factor,
    };
    const ms = of.latencyMs;
    return option(of.type, configuration, {
      ...of,
      id: `${of.type}/${configuration}`,
      configuration,
      best: false,
      current: false,
      onFront: false,
      cost: {
        ...of.cost,
        usdPerMonth: scaled,
        lines: of.cost.lines.map((one) => ({
          ...one,
          usdPerMonth: one.usdPerMonth === null ? null : one.usdPerMonth * factor,
        })),
      },
      latencyMs: ms && {
        ...ms,
        p50: ms.p50 * speed,
        p90: ms.p90 * speed,
        p95: ms.p95 * speed,
        p99: ms.p99 * speed,
        p95Range: { low: ms.p95Range.low * speed, expected: ms.p95 * speed, high: ms.p95Range.high * speed },
        histogram: ms.histogram.map((bin) => ({ ...bin, upToMs: bin.upToMs * speed })),
      },
      action: of.action === null ? null : `Switch to ${of.type} (${configuration})`,
    });
  });
}
