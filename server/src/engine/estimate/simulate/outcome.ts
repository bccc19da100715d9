import { Delays } from './delays.ts';

/** What became of requests. Weights are requests a week. */
export interface Outcome {
  /** Of the requests that are answered, by whether something had to start for them. */
  readonly warm: Delays;
  readonly cold: Delays;
  /** Of those in the busiest part of the week. */
  readonly busiest: Delays;
  lost: number;
  /** Of what is answered, what the provisioned concurrency did not take. */
  spilled: number;
}

export function emptyOutcome(): Outcome {
  return { warm: new Delays(), cold: new Delays(), busiest: new Delays(), lost: 0, spilled: 0 };
}

export function addOutcome(to: Outcome, { warm, cold, busiest, lost, spilled }: Outcome): void {
  to.warm.addAll(warm);
  to.cold.addAll(cold);
  to.busiest.addAll(busiest);
  to.lost += lost;
  to.spilled += spilled;
}

/** The same where a part of the requests has to wait so long besides, for what has to be loaded first. */
export function loading({ warm, cold, busiest, lost, spilled }: Outcome, share: number, seconds: number): Outcome {
  const [ready, started, all] = [new Delays(), new Delays(), new Delays()];
  ready.addAll(warm, 1 - share);
  started.addAll(cold);
  started.add(seconds + warm.mean, share * warm.weight);
  all.addAll(busiest, 1 - share);
  all.add(seconds + busiest.mean, share * busiest.weight);
  return { warm: ready, cold: started, busiest: all, lost, spilled };
}

export function coldShareOf({ warm, cold }: Outcome): number {
  const answered = warm.weight + cold.weight;
  return answered > 0 ? cold.weight / answered : 0;
}

export function lostShareOf({ warm, cold, lost }: Outcome): number {
  const all = warm.weight + cold.weight + lost;
  return all > 0 ? lost / all : 0;
}
