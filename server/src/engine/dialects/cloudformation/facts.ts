import { bytes, flag, seconds } from '../convert.ts';
import { factProblems } from '../fact-problems.ts';
import { inside, opened } from '../fields.ts';
import type { Section } from '../read.ts';
import { readObjectives, readWorkload, readerOf } from '../workload.ts';
import type { CommentFacts } from '../workload-comment.ts';
import type { Facts } from '../aws/lower-deployment.ts';
import type { CallerFacts } from '../aws/lower-endpoint.ts';

/** From `Metadata: {mldeploy: ...}` of the resource, and what is not there from the comments at it. */
export function factsOf(resource: Section, comments: CommentFacts): Facts {
  const ours = opened(opened(resource, 'Metadata'), 'mldeploy');
  const endpoint = opened(ours, 'endpoint');
  const streaming = comments.field(['streaming'], flag, endpoint.field('streaming', flag));
  const workload = readWorkload(comments.after(readerOf(opened(ours, 'workload'))), streaming);
  const objectives = readObjectives(comments.after(readerOf(opened(ours, 'objectives'))));
  const size = inside(ours, 'model', (model) => model.field('size', bytes));
  const modelSize = comments.field(['modelSize'], bytes, size);
  const caller: CallerFacts = {
    invocationTimeoutSeconds: comments.field(
      ['invocationTimeout'],
      seconds,
      endpoint.field('invocationTimeout', seconds),
    ),
    requestTtlSeconds: comments.field(['requestTtl'], seconds, endpoint.field('requestTtl', seconds)),
  };
  const problems = factProblems(workload, objectives, [
    [modelSize, 'size'],
    [caller.invocationTimeoutSeconds, 'duration'],
    [caller.requestTtlSeconds, 'duration'],
  ]);
  return { workload, objectives, modelSize, caller, problems: [...comments.problems, ...problems] };
}
