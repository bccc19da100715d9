import type { Document } from '../../yaml/node.ts';
import { lowerNamed, takenBy } from '../aws/lower-named.ts';
import { nameMembers, type AwsResource } from '../aws/resource.ts';
import { shapeProblems } from '../aws/shape/shape.ts';
import { stepFunctions as writing } from '../aws/shape/writing.ts';
import type { Lowered, Surroundings } from '../dialect.ts';
import { sectionAt } from '../fields.ts';
import { Section, string } from '../read.ts';
import { scopeOf } from './expression.ts';
import { tasksIn, type Task } from './machine.ts';
import { plainPathsIn } from './plain-path.ts';
import { TaskSet } from './set.ts';

export function lower(document: Document, { text }: Surroundings): Lowered {
  const tasks = tasksIn(document);
  const own = tasks.map((task) => resourceOf(task, document.index, text));
  const set = new TaskSet(own);
  const region = 'the Region of the state machine';
  const lowered = lowerNamed({ dialect: 'step-functions', document, text, own, set, taken: takenBy(own, set), region });
  const shape = own.flatMap((resource) => shapeProblems(resource, writing));
  const plain = tasks.flatMap((task) => plainPathsIn(task, document.index));
  return { ...lowered, problems: [...shape, ...plain, ...lowered.problems] };
}

function resourceOf({ name: id, kind, node, path, key }: Task, document: number, text: string): AwsResource {
  const anchor = key.site;
  const state = new Section(scopeOf(document, text), node, path, anchor);
  const properties = inputOf(state);
  const member = nameMembers[kind];
  const place = { document, path };
  return {
    kind,
    id: path.join('/'),
    name: member === undefined ? { kind: 'absent', place, near: anchor } : properties.field(member, string),
    properties,
    path,
    anchor,
    extent: { start: anchor.start, end: Math.max(anchor.end, node.site.end) },
    label: id,
  };
}

/** What the call gets: `Arguments` with JSONata, else `Parameters`, else all of the state's input. */
function inputOf(state: Section): Section {
  const member = ['Arguments', 'Parameters'].find((name) => state.node?.get(name));
  if (member !== undefined) return sectionAt(state, member);
  return new Section(state.scope, undefined, [...state.path, 'Parameters'], state.near, 'the input of the state');
}
