import type { Document } from '../yaml/node.ts';
import { ack } from './ack/ack.ts';
import { cli } from './cli/cli.ts';
import { cloudformation } from './cloudformation/cloudformation.ts';
import type { Dialect } from './dialect.ts';
import { hyperpod } from './hyperpod/hyperpod.ts';
import { legacyOperator } from './legacy-operator/legacy-operator.ts';
import { own } from './own/own.ts';
import { sdkConfig } from './sdk-config/sdk-config.ts';
import { stepFunctions } from './step-functions/step-functions.ts';

const dialects: readonly Dialect[] = [
  own,
  cloudformation,
  ack,
  cli,
  stepFunctions,
  sdkConfig,
  hyperpod,
  legacyOperator,
];

/** Below this a document is somebody else's. */
const threshold = 0.5;

/** False for a text that is certainly in no dialect: most files an editor opens. */
export function mayBeOurs(text: string): boolean {
  return dialects.some(({ mark }) => mark.test(text));
}

/** The dialect that is surest of the document; undefined when none is sure enough. */
export function recognise(document: Document): Dialect | undefined {
  let best: Dialect | undefined;
  let bestScore = threshold;
  for (const dialect of dialects) {
    const score = dialect.recognise(document);
    if (score >= bestScore && (best === undefined || score > bestScore)) {
      best = dialect;
      bestScore = score;
    }
  }
  return best;
}
