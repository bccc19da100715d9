import { kindOfCall } from '../../dialects/step-functions/machine.ts';
import type { Document, MapNode, Node } from '../../yaml/node.ts';
import type { AwsPart } from './aws-names.ts';
import { childOf, isText, writtenNodes, type Mark, type Marks } from './mark.ts';
import { inFamily, partOf } from './named-names.ts';

/** States of Step Functions and who goes on with them, and the names of SageMaker in what they call. */
export function machineNames({ root, index }: Document, marks: Marks): void {
  const machines = [...writtenNodes(root)].filter(isMachine);
  const before = marks.marks.length;
  for (const machine of machines) stateNames(machine, marks);
  inFamily(
    `machine ${String(index)}`,
    machines.flatMap((machine) => partsOf(machine, marks)),
    'one at least',
  );
  const spaces = new Set(marks.marks.slice(before).map(({ space }) => space));
  if (spaces.size > 0) blindExpressions(root, spaces, marks);
}

function isMachine(node: Node): node is MapNode {
  return childOf(node, 'StartAt') !== undefined && childOf(node, 'States')?.kind === 'map';
}

function statesOf(machine: MapNode) {
  const states = childOf(machine, 'States');
  return states?.kind === 'map' ? states.pairs.filter(({ merged }) => !merged) : [];
}

function stateNames(machine: MapNode, marks: Marks): void {
  const mark = { space: `states at ${String(machine.span.start)}`, kind: 'state' } as const;
  const refer = (node: Node | undefined): void => {
    if (isText(node)) marks.addText(node, { ...mark, isDefinition: false });
  };
  refer(childOf(machine, 'StartAt'));
  for (const { key, value } of statesOf(machine)) {
    if (isText(key)) marks.addText(key, { ...mark, isDefinition: true });
    refer(childOf(value, 'Next'));
    refer(childOf(value, 'Default'));
    for (const list of ['Choices', 'Catch']) {
      const branches = childOf(value, list);
      for (const branch of branches?.kind === 'seq' ? branches.items : []) refer(childOf(branch, 'Next'));
    }
  }
}

/** What each state calls with; one whose call does not matter here may still say the name of an endpoint. */
function partsOf(machine: MapNode, marks: Marks): readonly AwsPart[] {
  return statesOf(machine).flatMap(({ value }) => {
    const call = childOf(value, 'Resource');
    const kind = (isText(call) ? kindOfCall(call.text) : undefined) ?? 'Task';
    return ['Parameters', 'Arguments', 'Result'].flatMap((given) => partOf(kind, childOf(value, given), marks));
  });
}

/** `States.Format('endpoint/{}/variant/blue', $.name)` and `{% 'blue' %}` are programs, and none of ours to read. */
function blindExpressions(root: Node | undefined, spaces: ReadonlySet<Mark['space']>, marks: Marks): void {
  for (const node of writtenNodes(root)) {
    if (node.kind !== 'map') continue;
    for (const { key, value } of node.pairs) {
      if (value.kind !== 'scalar' || !(key.text.endsWith('.$') || value.text.startsWith('{%'))) continue;
      const words = new Set(value.text.split(/[^\w-]+/));
      const why = 'an expression there has the same word in it';
      for (const space of spaces) marks.blind({ space, span: value.span, mayBe: (name) => words.has(name), why });
    }
  }
}
