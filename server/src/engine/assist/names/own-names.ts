import type { Document, Node } from '../../yaml/node.ts';
import { childOf, isText, type Marks, type NameKind } from './mark.ts';

interface Place {
  readonly list: readonly string[];
  readonly key: string;
  readonly kind: NameKind;
  readonly isDefinition: boolean;
}

/** Lists of the own format whose items have names, or name items of others. */
const places: readonly Place[] = [
  { list: ['variants'], key: 'name', kind: 'variant', isDefinition: true },
  { list: ['shadow'], key: 'name', kind: 'variant', isDefinition: true },
  { list: ['components'], key: 'variant', kind: 'variant', isDefinition: false },
  { list: ['components'], key: 'name', kind: 'component', isDefinition: true },
  { list: ['components'], key: 'baseComponent', kind: 'component', isDefinition: false },
  { list: ['components', 'specifications'], key: 'baseComponent', kind: 'component', isDefinition: false },
  { list: ['containers'], key: 'hostname', kind: 'container', isDefinition: true },
];

export function ownNames({ root, index }: Document, marks: Marks): void {
  for (const { list, ...place } of places) collect(root, list, String(index), place, marks);
  const experiment = childOf(root, 'experiment');
  for (const [list, isDefinition] of [
    ['variants', true],
    ['shadow', false],
  ] as const) {
    collect(experiment, [list], `${String(index)} experiment`, { key: 'name', kind: 'variant', isDefinition }, marks);
  }
}

function collect(
  node: Node | undefined,
  [first, ...rest]: readonly string[],
  document: string,
  { key, kind, isDefinition }: Omit<Place, 'list'>,
  marks: Marks,
): void {
  if (first !== undefined) {
    const list = childOf(node, first);
    for (const item of list?.kind === 'seq' ? list.items : []) {
      collect(item, rest, document, { key, kind, isDefinition }, marks);
    }
    return;
  }
  const name = childOf(node, key);
  if (isText(name)) marks.addText(name, { space: `own ${document} ${kind}`, kind, isDefinition });
}
