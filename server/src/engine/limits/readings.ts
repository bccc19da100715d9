import type { Deployment } from '../model/deployment.ts';
import type { Finding } from '../model/finding.ts';

export interface Checked {
  readonly deployment: Deployment;
  readonly findings: readonly Finding[];
}

/**
 * The findings of all deployments, each once. A template with conditions has several readings of one endpoint: what holds in
 * all of them is said without its condition, what holds in some with the condition of the first.
 */
export function mergeReadings(checked: readonly Checked[]): readonly Finding[] {
  const readings = new Map<number, number>();
  for (const { deployment } of checked) {
    const at = deployment.anchor.start;
    readings.set(at, (readings.get(at) ?? 0) + 1);
  }
  const seen = new Map<string, { finding: Finding; plain: string; count: number; of: number }>();
  for (const { deployment, findings } of checked) {
    for (const finding of findings) {
      const plain = withoutCondition(finding.message, deployment);
      const key = `${finding.code} ${String(finding.span.start)} ${String(finding.span.end)} ${plain}`;
      const entry = seen.get(key);
      if (entry) entry.count++;
      else seen.set(key, { finding, plain, count: 1, of: readings.get(deployment.anchor.start) ?? 1 });
    }
  }
  return [...seen.values()].map(({ finding, plain, count, of }) =>
    count >= of ? { ...finding, message: plain } : finding,
  );
}

function withoutCondition(message: string, { when }: Deployment): string {
  const ending = when === undefined ? '' : `, when ${when}`;
  return ending !== '' && message.endsWith(ending) ? message.slice(0, -ending.length) : message;
}
