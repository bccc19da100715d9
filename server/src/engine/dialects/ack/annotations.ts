import type { Field } from '../../model/field.ts';
import type { Problem } from '../dialect.ts';
import { firstWritten } from '../fields.ts';
import { nearest } from '../nearest.ts';
import type { Facts } from '../aws/lower-deployment.ts';
import { type Section, string, type Convert } from '../read.ts';
import type { FactReader } from '../workload.ts';
import type { CommentFacts } from '../workload-comment.ts';
import { factsBy } from '../aws/comment-facts.ts';

const group = 'mldeploy/';

/** Annotations by the facts that they give; parts of a fact have a name of their own. */
const names: Readonly<Record<string, string>> = {
  payload: 'payload',
  'payload.response': 'response',
  inferenceTime: 'inference-time',
  'inferenceTime.p95': 'inference-time-p95',
  traffic: 'traffic',
  'traffic.peak': 'peak',
  'traffic.pattern': 'pattern',
  'latency.p95': 'p95',
  budget: 'budget',
  streaming: 'streaming',
  modelSize: 'model-size',
  invocationTimeout: 'invocation-timeout',
  requestTtl: 'request-ttl',
};

/** The annotation that gives the fact. */
export function annotationOf(fact: string): string {
  return `${group}${names[fact] ?? fact}`;
}

/** The annotations of an object, and after it of those that belong to the same deployment. */
export function factsIn(annotations: readonly [Section, ...Section[]], comments: CommentFacts): Facts {
  return factsBy(comments.after(readerOf(annotations)), comments.problems);
}

function readerOf([first, ...others]: readonly [Section, ...Section[]]): FactReader {
  const read = <T>(fact: string, convert: Convert<T>): Field<T> => {
    const key = annotationOf(fact);
    return firstWritten(first.field(key, convert), ...others.map((section) => section.field(key, convert)));
  };
  return {
    main: (key, _name, convert) => read(key, convert),
    part: (key, name, convert) => read(`${key}.${name}`, convert),
    field: read,
  };
}

/** Annotations of ours that say nothing we know. */
export function strangers(annotations: Section): readonly Problem[] {
  const known = Object.values(names).map((name) => group + name);
  const { document, elsewhere } = annotations.scope;
  if (elsewhere) return [];
  return (annotations.node?.pairs ?? []).flatMap(({ key: { text, span }, merged }) => {
    if (!text.startsWith(group) || known.includes(text) || merged) return [];
    const meant = nearest(text, known);
    const hint = meant === undefined ? `the facts are ${known.join(', ')}` : `did you mean ${meant}?`;
    const place = { document, path: [...annotations.path, text] };
    return [
      {
        code: 'shape/unknown-key',
        severity: 'error',
        message: `\`${text}\` is no fact of a deployment; ${hint}`,
        span,
        related: [],
        fixes:
          meant === undefined || annotations.node?.get(meant)
            ? []
            : [
                {
                  title: `Change to ${meant}`,
                  safety: 'review',
                  preferred: true,
                  changes: [{ kind: 'rename', place, key: meant }],
                },
              ],
      } satisfies Problem,
    ];
  });
}

/** The Region in which the controller makes the resource, where that is not its own. */
export function regionIn(annotations: Section): Field<string> {
  return annotations.field('services.k8s.aws/region', string);
}
