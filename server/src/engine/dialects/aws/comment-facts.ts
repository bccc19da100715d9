import { blankObjectives, blankWorkload } from '../blank.ts';
import { bytes, flag, seconds } from '../convert.ts';
import { factProblems } from '../fact-problems.ts';
import { emptyLike } from '../fields.ts';
import { readObjectives, readWorkload, readerOf } from '../workload.ts';
import type { CommentFacts } from '../workload-comment.ts';
import type { CallerFacts } from './lower-endpoint.ts';
import { noneOf, type Facts } from './lower-deployment.ts';
import type { AwsResource } from './resource.ts';

/** What the comments at a resource say of the requests, where its format has no other place for that. */
export function factsInComments({ properties }: AwsResource, comments: CommentFacts): Facts {
  const nothing = emptyLike(properties);
  const reader = comments.after(readerOf(nothing));
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
  return { workload, objectives, modelSize, caller, problems: [...comments.problems, ...problems] };
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
