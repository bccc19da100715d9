import type { PlainDeployment } from '../../model/plain.ts';
import type { Hit, Rule } from '../rule.ts';

type Rolling = NonNullable<NonNullable<PlainDeployment['rollout']>['rolling']>;

/** What a fix writes: five minutes are time enough for an alarm of one-minute data. */
const usualSeconds = 300;

/** A rolling update, of an endpoint or of an inference component, says how long it watches each batch. */
export const rollingWait: Rule = ({ rollout, components }) => [
  ...check(rollout?.rolling, '/rollout/rolling'),
  ...(components ?? []).flatMap(({ rolling }, index) => check(rolling, `/components/${String(index)}/rolling`)),
];

function check(rolling: Rolling | undefined, at: string): readonly Hit[] {
  if (!rolling || rolling.waitIntervalSeconds !== undefined) return [];
  const pointer = `${at}/waitIntervalSeconds`;
  const mends = [{ title: 'Add a wait of 300 s', steps: [{ pointer, value: usualSeconds }] }];
  return [{ limit: 'rollout/wait-interval', case: 'missing', pointer, mends }];
}
