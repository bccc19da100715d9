import type { PlainDeployment } from '../../model/plain.ts';
import { removalOf } from '../removal.ts';
import type { Hit, Mend, Rule } from '../rule.ts';

/** Direct invocation calls a container by its name; in a pipeline all have one, or none. */
export const hostnames: Rule = (plain) => {
  const { containers = [], executionMode, containerList } = plain.model ?? {};
  if (executionMode === 'Direct') return direct(plain);
  const isNamed = containers.some(({ hostname }) => hostname !== undefined);
  if (containerList !== true || !isNamed) return [];
  return unnamed(plain, 'model/hostname-all-or-none', 'pipeline');
};

function direct(plain: PlainDeployment): readonly Hit[] {
  const { containers, containerList } = plain.model ?? {};
  const beside = ['/model/executionMode'];
  if (containers?.length === 1) {
    const pointer = containerList === true ? '/model/containers' : '/model/executionMode';
    const mends = [removalOf('Remove the execution mode', plain, ['/model/executionConfig', '/model/executionMode'])];
    return [{ limit: 'model/direct-hostnames', case: 'one', pointer, mends, beside }];
  }
  return unnamed(plain, 'model/direct-hostnames', undefined).map((hit) => ({ ...hit, beside }));
}

function unnamed(plain: PlainDeployment, limit: string, name: string | undefined): readonly Hit[] {
  const containers = plain.model?.containers ?? [];
  const without = containers.flatMap(({ hostname }, index) => (hostname === undefined ? [index] : []));
  const all = without.map((index) => ({ pointer: pointerOf(index), value: freeName(index, containers) }));
  return without.map((index) => {
    const value = freeName(index, containers);
    const one: Mend = { title: `Name the container ${value}`, steps: [{ pointer: pointerOf(index), value }] };
    const each: Mend = { title: `Name the containers ${all.map((step) => step.value).join(', ')}`, steps: all };
    return {
      limit,
      case: name,
      pointer: pointerOf(index),
      words: { number: String(index + 1) },
      mends: all.length > 1 ? [each, one] : [one],
    };
  });
}

function pointerOf(index: number): string {
  return `/model/containers/${String(index)}/hostname`;
}

/** c1, c2, ... by position; c2b where another container has that name already. */
function freeName(index: number, containers: readonly { readonly hostname?: string | undefined }[]): string {
  const name = `c${String(index + 1)}`;
  return containers.some(({ hostname }) => hostname === name) ? `${name}b` : name;
}
