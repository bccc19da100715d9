/** Erlang B: the share of requests that find all servers busy when none may wait. `load` in erlangs. */
export function erlangB(servers: number, load: number): number {
  if (load <= 0) return servers <= 0 ? 1 : 0;
  // The fluid limit: no documented limit comes near so many, and a slip of the keys must not take seconds.
  if (servers > 100_000) return Math.max(0, 1 - servers / load);
  let blocked = 1;
  for (let server = 1; server <= servers; server++) blocked = (load * blocked) / (server + load * blocked);
  return blocked;
}

/** Erlang C: the share of requests that wait in an M/M/c queue; 1 when the servers cannot keep up. */
export function erlangC(servers: number, load: number): number {
  if (load >= servers) return 1;
  const blocked = erlangB(servers, load);
  return blocked / (1 - (load / servers) * (1 - blocked));
}

/** How long a request waits before it is worked on: not at all, or for an exponentially distributed time. */
export interface Wait {
  /** The share that waits. */
  readonly share: number;
  /** Mean wait of those, in seconds. */
  readonly meanSeconds: number;
}

/**
 * The wait before `servers` parallel workers; undefined when they cannot keep up. M/M/c, with the wait scaled by (1 + variation) / 2
 * for service times that are not exponential (Allen and Cunneen); exact for M/M/c and for the mean of M/G/1.
 */
export function waitOf(
  servers: number,
  perSecond: number,
  serviceSeconds: number,
  variation: number,
): Wait | undefined {
  const load = perSecond * serviceSeconds;
  if (load >= servers) return undefined;
  const meanSeconds = (serviceSeconds / (servers - load)) * ((1 + variation) / 2);
  return { share: erlangC(servers, load), meanSeconds };
}
