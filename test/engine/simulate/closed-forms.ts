import { erlangB } from '#engine/estimate/erlang.ts';

/** Erlang C: the share of requests that wait in an M/M/c queue; 1 when the servers cannot keep up. */
export function erlangC(servers: number, load: number): number {
  if (load >= servers) return 1;
  const blocked = erlangB(servers, load);
  return blocked / (1 - (load / servers) * (1 - blocked));
}

/** Mean wait in an M/M/c queue, over all requests. */
export function meanWait(servers: number, perSecond: number, serviceSeconds: number): number {
  const load = perSecond * serviceSeconds;
  return (erlangC(servers, load) * serviceSeconds) / (servers - load);
}

/** Where the wait in an M/M/c queue reaches a share of all requests. */
export function waitQuantile(servers: number, perSecond: number, serviceSeconds: number, share: number): number {
  const load = perSecond * serviceSeconds;
  return Math.max(0, (serviceSeconds / (servers - load)) * Math.log(erlangC(servers, load) / (1 - share)));
}

/** Mean wait in an M/G/1 queue (Pollaczek and Khinchine); `variation` is the squared coefficient of variation of the service time. */
export function meanWaitOfOne(perSecond: number, serviceSeconds: number, variation: number): number {
  const load = perSecond * serviceSeconds;
  return (load * serviceSeconds * (1 + variation)) / (2 * (1 - load));
}

/** P(wait <= seconds) in an M/D/1 queue (Erlang). */
export function waitCdfOfConstant(perSecond: number, serviceSeconds: number, seconds: number): number {
  const load = perSecond * serviceSeconds;
  let sum = 0;
  for (let index = 0; index <= Math.floor(seconds / serviceSeconds); index++) {
    const left = perSecond * (index * serviceSeconds - seconds);
    let term = Math.exp(-left);
    for (let factor = 1; factor <= index; factor++) term *= left / factor;
    sum += term;
  }
  return (1 - load) * sum;
}
