/**
 * The share of requests that find no warm environment, when a request goes to the first free one of an ordered row. Number k is asked
 * for by what overflows from those before it, rate x B(k - 1), and is cold when nobody asked for longer than `idleSeconds`. For sparse
 * traffic this is exp(-rate x idle). The first `provisioned` are always warm.
 */
export function coldShare(perSecond: number, serviceSeconds: number, idleSeconds: number, provisioned: number): number {
  const load = perSecond * serviceSeconds;
  let share = 0;
  let before = 1;
  for (let environment = 1; environment <= 10_000 && before > 1e-6; environment++) {
    const after = (load * before) / (environment + load * before);
    if (environment > provisioned) share += (before - after) * Math.exp(-perSecond * before * idleSeconds);
    before = after;
  }
  return share;
}
