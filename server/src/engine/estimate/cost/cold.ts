/**
 * The share of requests that find no warm environment, when a request goes to the first free one of an ordered row. Number k is asked
 * for by what overflows from those before it, rate x B(k - 1), and is cold when nobody asked for longer than `idleSeconds`. For sparse
 * traffic this is exp(-rate x idle). The first `provisioned` are always warm.
 */
export function coldShare(perSecond: number, serviceSeconds: number, idleSeconds: number, provisioned: number): number {
  const load = perSecond * serviceSeconds;
  // Those that overflow from hundreds are too few to count.
  if (load > 300) return 0;
  let share = 0;
  let before = 1;
  for (let environment = 1; environment <= 1000 && before > 1e-6; environment++) {
    const after = (load * before) / (environment + load * before);
    const asked = perSecond * before * idleSeconds;
    if (environment > provisioned && asked < 30) share += (before - after) * Math.exp(-asked);
    before = after;
  }
  return share;
}
