/** A fleet that sleeps when there is nothing to do and takes a while to wake: a renewal cycle of Poisson requests. */
export interface Sleeper {
  /** Requests per second while there are any. */
  readonly perSecond: number;
  /** From the first request that finds it asleep until it works. */
  readonly wakeSeconds: number;
  /** Without a request for this long, it goes to sleep. */
  readonly idleSeconds: number;
}

/**
 * Requests in a cycle: the one that wakes it, those that come meanwhile, and then as many as come without a gap of `idleSeconds`,
 * which is geometric with mean exp(rate x idle) - 1.
 */
function requestsPerCycle({ perSecond, wakeSeconds, idleSeconds }: Sleeper): number {
  return perSecond * wakeSeconds + Math.exp(perSecond * idleSeconds);
}

/** Share of the time it sleeps: a cycle has 1/rate of it. */
export function asleepShare(sleeper: Sleeper): number {
  return 1 / requestsPerCycle(sleeper);
}
