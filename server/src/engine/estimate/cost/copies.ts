import type { Instance } from '../../catalogue/catalogue.ts';
import type { ComponentCopies } from '../plan.ts';

/** What one copy asks for; the largest of an instance must hold it. */
type Size = Pick<ComponentCopies, 'cpuCores' | 'accelerators' | 'memoryMib'>;

/**
 * Instances that hold the copies of all components, put one after the other where they first fit, the largest first. Undefined when
 * one copy asks for more than an instance has, or when the instance is not known.
 */
export function instancesForCopies(
  instance: Instance | undefined,
  wanted: readonly { readonly component: ComponentCopies; readonly copies: number }[],
): number | undefined {
  if (!instance) return undefined;
  const whole = {
    cpuCores: instance.vCpu,
    accelerators: instance.accelerator?.count ?? 0,
    memoryMib: instance.memoryMib,
  };
  const bySize = wanted.toSorted((a, b) => shareOf(b.component, whole) - shareOf(a.component, whole));
  const left: Size[] = [];
  for (const { component, copies } of bySize) {
    if (!fits(component, whole)) return undefined;
    // Nobody runs more, and the search is quadratic.
    for (let copy = 0; copy < Math.min(copies, 2000); copy++) {
      const at = left.findIndex((room) => fits(component, room));
      const room = at < 0 ? whole : (left[at] ?? whole);
      left.splice(at < 0 ? left.length : at, at < 0 ? 0 : 1, without(room, component));
    }
  }
  return left.length;
}

/** Requests a copy works on at once: one per accelerator, else one per CPU core, as on a whole instance. */
export function workersOfCopy({ accelerators, cpuCores }: Size): number {
  return Math.max(1, Math.floor(accelerators > 0 ? accelerators : cpuCores));
}

function fits(size: Size, room: Size): boolean {
  return size.cpuCores <= room.cpuCores && size.accelerators <= room.accelerators && size.memoryMib <= room.memoryMib;
}

function without(room: Size, size: Size): Size {
  return {
    cpuCores: room.cpuCores - size.cpuCores,
    accelerators: room.accelerators - size.accelerators,
    memoryMib: room.memoryMib - size.memoryMib,
  };
}

function shareOf(size: Size, whole: Size): number {
  const share = (asked: number, has: number): number => (asked > 0 ? asked / Math.max(has, 1e-9) : 0);
  return Math.max(
    share(size.cpuCores, whole.cpuCores),
    share(size.accelerators, whole.accelerators),
    share(size.memoryMib, whole.memoryMib),
  );
}
