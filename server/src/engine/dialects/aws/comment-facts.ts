import { blankObjectives, blankWorkload } from '../blank.ts';
import { bytes, flag, seconds } from '../convert.ts';
import type { Problem } from '../dialect.ts';
import { factProblems } from '../fact-problems.ts';
import { emptyLike } from '../fields.ts';
import { readObjectives, readWorkload, readerOf, type FactReader } from '../workload.ts';
import type { CommentFacts } from '../workload-comment.ts';
import type { CallerFacts } from './lower-endpoint.ts';
import { noneOf, type Facts } from './lower-deployment.ts';
import type { AwsResource } from './resource.ts';

/** What the comments at a resource say of the requests, where its format has no other place for that. */
export function factsInComments({ properties }: AwsResource, comments: CommentFacts): Facts {
  return factsBy(comments.after(readerOf(emptyLike(properties))), comments.problems);
}

/** All facts, from a reader that knows where they stand; `others` are the problems of the writing itself. */
export function factsBy(reader: FactReader, others: readonly Problem[]): Facts {
  const workload = readWorkload(reader, reader.field('streaming', flag));
  const objectives = readObjectives(reader);
  const modelSize = reader.field('modelSize', bytes);
  const caller: CallerFacts = {
    invocationTimeoutSeconds: reader.field('invocationTimeout', seconds),
    requestTtlSeconds: reader.field('requestTtl', seconds),
  };
  const problems = factProblems(workload, objectives, [
    [modelSize, 'size'],
    [caller.invocationTimeoutSeconds, 'duration'],
    [caller.requestTtlSeconds, 'duration'],
  ]);
  return { workload, objectives, modelSize, caller, problems: [...others, ...problems] };
}

/** Of a resource of which no comment speaks. */
export function nothingSaid(resource: AwsResource): Facts {
  const none = noneOf(resource);
  return {
    workload: blankWorkload(none),
    objectives: blankObjectives(none),
    modelSize: none,
    caller: { invocationTimeoutSeconds: none, requestTtlSeconds: none },
    problems: [],
  };
}
