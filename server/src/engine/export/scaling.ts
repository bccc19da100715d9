import type { Deployment } from '../model/deployment.ts';
import { valueOf } from '../model/field.ts';
import type { ScalableTarget } from '../model/scaling.ts';
import type { Gather } from './gather.ts';
import { idOf, nameWith } from './names.ts';
import type { Members, Resource } from './resource.ts';
import { actionMembers, policyMembers, wakeMembers, type Dimensions } from './scaling-members.ts';

interface Scaled {
  readonly endpoint: Resource;
  readonly components: readonly Resource[];
  readonly variantNames: readonly string[];
}

/** The targets with their policies, alarms and scheduled actions. */
export function scalingResources(deployment: Deployment, scaled: Scaled, gather: Gather): readonly Resource[] {
  const targets = gather.value(deployment.scaling) ?? [];
  return targets.flatMap((target, index) => new Scaling(target, index, scaled, gather).resources());
}

/** What is scaled, in the words of Application Auto Scaling. */
interface Home {
  readonly resourceId: string;
  /** In ids and names. */
  readonly label: string;
  readonly after: Resource;
  readonly dimensions: Dimensions;
  /** By which the alarm of a step policy finds it. */
  readonly alarmDimension: readonly [string, string];
}

class Scaling {
  readonly #target: ScalableTarget;
  readonly #index: number;
  readonly #scaled: Scaled;
  readonly #gather: Gather;

  constructor(target: ScalableTarget, index: number, scaled: Scaled, gather: Gather) {
    this.#target = target;
    this.#index = index;
    this.#scaled = scaled;
    this.#gather = gather;
  }

  resources(): readonly Resource[] {
    const gather = this.#gather;
    const home = this.#home();
    const covers = [`/scaling/${String(this.#index)}`];
    if (!home) {
      gather.note('lost', 'a scalable target, of which nobody can see what it scales', covers);
      return [];
    }
    const dimension = gather.text(this.#target.dimension);
    const names: Members = { ServiceNamespace: 'sagemaker', ResourceId: home.resourceId, ScalableDimension: dimension };
    const bounds = { MinCapacity: gather.value(this.#target.min), MaxCapacity: gather.value(this.#target.max) };
    const id = idOf(home.label);
    const target: Resource = {
      kind: 'ScalableTarget',
      id: `${id}ScalableTarget`,
      name: undefined,
      members: { ...names, ...bounds },
      after: [home.after],
    };
    return [target, ...this.#policies(target, names, home, id), ...this.#actions(target, names, home, id)];
  }

  #home(): Home | undefined {
    const { endpoint, components, variantNames } = this.#scaled;
    const index = this.#gather.value(this.#target.scales);
    if (index === undefined) return undefined;
    const isComponent = valueOf(this.#target.dimension)?.startsWith('sagemaker:inference-component:') === true;
    if (isComponent) {
      const component = components[index];
      const name = component?.name;
      if (!component || name === undefined) return undefined;
      const alarmDimension = ['InferenceComponentName', name] as const;
      const dimensions = { InferenceComponentName: name };
      return { resourceId: `inference-component/${name}`, label: name, after: component, dimensions, alarmDimension };
    }
    const variant = variantNames[index];
    const name = endpoint.name;
    if (variant === undefined || name === undefined) return undefined;
    return {
      resourceId: `endpoint/${name}/variant/${variant}`,
      label: variant,
      after: endpoint,
      dimensions: { EndpointName: name, VariantName: variant },
      alarmDimension: ['EndpointName', name],
    };
  }

  #policies(target: Resource, names: Members, home: Home, id: string): readonly Resource[] {
    const gather = this.#gather;
    const stem = this.#scaled.endpoint.name ?? '';
    return (gather.value(this.#target.policies) ?? []).flatMap((policy, index) => {
      const kind = valueOf(policy.type) === 'StepScaling' ? 'steps' : 'target';
      const count = index > 1 ? [String(index + 1)] : [];
      const name = gather.text(policy.name) ?? nameWith(stem, home.label, kind, ...count);
      const made: Resource = {
        kind: 'ScalingPolicy',
        id: `${id}${idOf(kind)}Policy${count.join('')}`,
        name,
        members: { ...names, ...policyMembers(policy, home.dimensions, gather) },
        after: [target],
      };
      const step = valueOf(policy.step);
      if (!step) return [made];
      const metric = gather.text(step.alarmMetric);
      if (metric === undefined) {
        gather.note(
          'missing',
          `an alarm that sets off the step policy ${name}: the document does not say on which metric`,
        );
        return [made];
      }
      return [made, this.#alarm(made, metric, home)];
    });
  }

  #alarm(policy: Resource, metric: string, home: Home): Resource {
    return {
      kind: 'Alarm',
      id: `${policy.id.replace(/Policy$/, '')}Alarm`,
      name: `${policy.name ?? policy.id}-alarm`,
      members: wakeMembers(metric, home.alarmDimension, undefined),
      after: [policy],
    };
  }

  #actions(target: Resource, names: Members, home: Home, id: string): readonly Resource[] {
    const gather = this.#gather;
    const stem = this.#scaled.endpoint.name ?? '';
    return (gather.value(this.#target.schedule) ?? []).map((action, index): Resource => {
      const count = String(index + 1);
      const name = nameWith(stem, home.label, 'schedule', count);
      const members = actionMembers(action, name, gather);
      const said = members['ScheduledActionName'];
      return {
        kind: 'ScheduledAction',
        id: `${id}Schedule${count}`,
        name: typeof said === 'string' ? said : name,
        members: { ...names, ...members },
        after: [target],
      };
    });
  }
}
