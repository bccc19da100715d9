import type { Deployment } from '../model/deployment.ts';
import { valueOf } from '../model/field.ts';
import type { Refactoring } from './refactoring.ts';

const topic = (of: string): string => `arn:aws:sns:us-east-1:000000000000:REPLACE-WITH-YOUR-${of}-TOPIC`;

/** Topics that hear of each answer and of each failure. */
export function asyncNotifications({ type, async }: Deployment): Refactoring | undefined {
  const found = valueOf(async);
  if (valueOf(type) !== 'async' || !found) return undefined;
  const { successTopic, errorTopic } = found;
  if (successTopic.kind !== 'absent' || errorTopic.kind !== 'absent') return undefined;
  if (successTopic.place.unread || successTopic.place.file !== undefined) return undefined;
  return {
    title: 'Add notifications of success and failure; the topics are yours to name',
    changes: [
      { kind: 'set', place: successTopic.place, value: topic('SUCCESS') },
      { kind: 'set', place: errorTopic.place, value: topic('ERROR') },
    ],
  };
}
