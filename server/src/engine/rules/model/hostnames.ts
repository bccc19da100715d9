import type { PlainDeployment } from '../../model/plain.ts';
import { removalOf } from '../removal.ts';
import type { Hit, Mend, Rule } from '../rule.ts';

/** Direct invocation calls a container by its name; in a pipeline all have one, or none. */
export const hostnames: Rule = (plain) => {
  const { containers = [], executionMode, containerList } = plain.model ?? {};
  if (executionMode === 'Direct') return direct(plain);
  const isNamed = containers.some(({ hostname }) => hostname !== undefined);
  if (containerList !== true || !isNamed) return [];
  return unnamed(plain, 'model/hostname-all-or-none');
};

function direct(plain: PlainDeployment): readonly Hit[] {
  const { containers, containerList } = plain.model ?? {};
  const beside = ['/model/executionMode'];
  if (containers?.length === 1) {
    const pointer = containerList === true ? '/model/containers' : '/model/executionMode';
    const mends = [removalOf('Remove the execution mode', plain, ['/model/executionConfig', '/model/executionMode'])];
    return [{ limit: 'model/direct-hostnames', case: 'one', pointer, mends, beside }];
  }
  return unnamed(plain, 'model/direct-hostnames').map((hit) => ({ ...hit, beside }));
}

/** What AWS takes: of more, which is an error of its own, none is named together. */
const mostContainers = 15;

function unnamed(plain: PlainDeployment, limit: string): readonly Hit[] {
  const containers = plain.model?.containers ?? [];
  const names = new Set(containers.map(({ hostname }) => hostname));
  const steps = containers.flatMap(({ hostname }, index) =>
    hostname === undefined ? [{ pointer: pointerOf(index), value: freeName(index, names) }] : [],
  );
  const all = steps.length > 1 && steps.length <= mostContainers ? steps : [];
  const each: Mend = { title: `Name the containers ${all.map(({ value }) => value).join(', ')}`, steps: all };
  return steps.map(({ pointer, value }) => {
    const one: Mend = { title: `Name the container ${value}`, steps: [{ pointer, value }] };
    const number = String(Number(pointer.split('/')[3]) + 1);
    return { limit, pointer, words: { number }, mends: all.length > 0 ? [each, one] : [one] };
  });
}

function pointerOf(index: number): string {
  return `/model/containers/${String(index)}/hostname`;
}

/** c1, c2, ... by position; c2b where another container has that name already. */
function freeName(index: number, taken: ReadonlySet<string | undefined>): string {
  const name = `c${String(index + 1)}`;
  return taken.has(name) ? `${name}b` : name;
}
