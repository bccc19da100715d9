import data from './data/hardware.json' with { type: 'json' };

/** The memory at which a function, whose processor grows with it, has one whole vCPU. */
export const mibPerVcpu = data.mibPerVcpu.expected;

const times: ReadonlyMap<string, number> = new Map(
  Object.entries(data.acceleratorTimes).flatMap(([name, time]) => (typeof time === 'number' ? [[name, time]] : [])),
);

/** Time of an inference on an accelerator against another; undefined where nobody has published both. */
export function acceleratorTime(name: string, against: string): number | undefined {
  if (name === against) return 1;
  const [time, other] = [times.get(name), times.get(against)];
  return time === undefined || other === undefined ? undefined : time / other;
}
