/** Erlang B: the share of requests that find all servers busy when none may wait. `load` in erlangs. */
export function erlangB(servers: number, load: number): number {
  if (load <= 0) return servers <= 0 ? 1 : 0;
  // The fluid limit: no documented limit comes near so many, and a slip of the keys must not take seconds.
  if (servers > 100_000) return Math.max(0, 1 - servers / load);
  let blocked = 1;
  for (let server = 1; server <= servers; server++) blocked = (load * blocked) / (server + load * blocked);
  return blocked;
}
