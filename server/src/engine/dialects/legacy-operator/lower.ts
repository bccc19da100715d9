import type { Fix } from '../../model/change.ts';
import type { Document } from '../../yaml/node.ts';
import { lowerNamed, takenBy } from '../aws/lower-named.ts';
import { objectProblems } from '../aws/shape/shape.ts';
import { legacyOperator as writing } from '../aws/shape/writing.ts';
import { string } from '../read.ts';
import type { Lowered, Problem, Surroundings } from '../dialect.ts';
import { hasHoles, isTemplate } from '../templates.ts';
import { conversion } from './convert.ts';
import { legacyObjectsIn, type LegacyObject } from './objects.ts';
import { LegacySet, resourcesIn, specOf } from './resources.ts';

export function lower(document: Document, { text }: Surroundings): Lowered {
  const content = text.slice(document.span.start, document.span.end);
  const isOpen = isTemplate(document, content);
  const problems = legacyObjectsIn(document).map((object) => {
    return retired(object, hasHoles(content) ? undefined : conversion(object, document, text));
  });
  if (isOpen) return { deployments: [], problems, isTemplate: true };
  const own = resourcesIn(document, text);
  const set = new LegacySet(own);
  const lowered = lowerNamed({
    dialect: 'legacy-operator',
    document,
    text,
    own,
    set,
    taken: takenBy(own, set),
    region: 'the Region of the operator',
    regionIn: ({ properties }) => properties.field('Region', string),
  });
  const shape = legacyObjectsIn(document).flatMap((object) => {
    return objectProblems(
      { kind: object.kind, properties: specOf(object, document, text) },
      writing,
      hasHoles(content),
    );
  });
  return { ...lowered, problems: [...problems, ...shape, ...lowered.problems], isTemplate: hasHoles(content) };
}

function retired({ kind, node, said }: LegacyObject, fix: Fix | undefined): Problem {
  const version = node.get('apiVersion')?.value ?? said.value;
  return {
    code: 'retired/sagemaker-operator',
    severity: 'warning',
    message: `AWS ended its support for this operator on 15 February 2023: its ${kind} is no longer maintained; use the ACK controllers for SageMaker instead`,
    span: version.site,
    related: [],
    fixes: fix ? [fix] : [],
  };
}
