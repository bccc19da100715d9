import type { Dialect } from '../dialects/dialect.ts';
import { currentPlan } from '../estimate/plan-of.ts';
import type { Choice } from '../estimate/shared.ts';
import type { Alternative } from '../model/alternative.ts';
import { endpointTypes, type Deployment, type EndpointType } from '../model/deployment.ts';
import { valueOf } from '../model/field.ts';
import type { Container } from '../model/model.ts';
import { toPlain } from '../model/plain.ts';
import type { Settings } from '../settings.ts';
import { configurationApart, requestsOf, sharedCandidates } from './candidate-shared.ts';
import { configureFor } from './configure.ts';
import { configurationIn, currentId, currentType, serviceConfigurationIn } from './current.ts';
import { Judge } from './judge.ts';
import { needOf, type Need } from './need.ts';
import { optionId } from './option-id.ts';
import { sharersOf, type Beside } from './sharers.ts';
import { shortlist } from './shortlist.ts';
import { isOfEndpoint, wayTo, wayToShared } from './switch.ts';

/** The way it runs now, and every other worth a look: of each type those that hold the model and carry the peak at least cost. */
export function alternativesOf(
  deployment: Deployment,
  dialect: Dialect,
  settings: Settings,
  beside?: Beside,
): readonly Choice[] {
  const judge = new Judge(deployment, settings);
  const current = currentOf(deployment, judge);
  const need = needOf(deployment, settings);
  const plan = currentPlan(deployment);
  const listed = shortlist(need, plan === 'unknown' ? undefined : plan);
  const isListed = (type: EndpointType): boolean => listed.some((configuration) => configuration.type === type);
  // Where no machine fits, the nearest one shows which limit forbids it.
  const others = endpointTypes.filter((type) => !isListed(type));
  const configurations = [...listed, ...others.map((type) => configureFor(deployment, type, settings))];
  // Of several variants the first alone is no other way of running them.
  const same = current?.configuration ? [optionId(current.configuration)] : [];
  const seen = new Set(current ? [current.id, ...same] : []);
  const choices = configurations
    .filter((configuration) => !seen.has(optionId(configuration)) && seen.add(optionId(configuration)))
    .map((configuration): Choice => {
      const id = optionId(configuration);
      const way = wayTo(deployment, configuration, dialect);
      const violations = isOfEndpoint(configuration)
        ? judge.ofEndpoint(configuration.type, configuration)
        : judge.ofService(configuration, need.accelerator !== undefined);
      return { id, type: configuration.type, current: false, configuration, violations, ...way };
    });
  const models = [...sharedChoices(deployment, need, judge, beside, dialect), ...choicesApart(deployment, need, judge)];
  return [...(current ? [current] : []), ...choices, ...models];
}

/** With the models of others of the file. */
function sharedChoices(
  deployment: Deployment,
  need: Need,
  judge: Judge,
  beside: Beside | undefined,
  dialect: Dialect,
): readonly Choice[] {
  const candidates = sharedCandidates(need, deployment, beside);
  if (!beside || candidates.length === 0) return [];
  const others = sharersOf(deployment, beside.deployments);
  const merged = beside.oneForAll(deployment, others, requestsOf(deployment, others, need));
  return candidates.map(({ configuration, shared }) => ({
    id: `${optionId(configuration)}/shared by ${String(shared.models)} models`,
    type: configuration.type,
    current: false,
    configuration,
    violations: judge.ofShared(configuration),
    ...wayToShared(deployment, configuration, merged, dialect),
    shared,
  }));
}

/** What a multi-model endpoint could be instead: an endpoint for each of its models, whose sizes nobody knows. */
function choicesApart(deployment: Deployment, need: Need, judge: Judge): readonly Choice[] {
  const containers = valueOf(deployment.model.containers) ?? [];
  if (valueOf(deployment.type) !== 'real-time' || !containers.some(isMultiModel)) return [];
  const configuration = configurationApart(need);
  if (!configuration) return [];
  const { type } = configuration;
  const violations = judge.ofEndpoint(type, configuration);
  const unavailable = 'which models there are is not in the file';
  const id = `${optionId(configuration)}/for each model`;
  return [{ id, type, current: false, configuration, violations, unavailable, title: null, apart: true }];
}

function isMultiModel({ mode }: Container): boolean {
  return valueOf(mode) === 'MultiModel';
}

/** The way it runs now alone; undefined where the document does not say. */
export function currentOf(
  deployment: Deployment,
  judge: Pick<Judge, 'ofCurrent'> = { ofCurrent: () => [] },
): Alternative | undefined {
  const { plain } = toPlain(deployment);
  const type = currentType(plain);
  if (type === undefined) return undefined;
  const configuration = configurationIn(plain) ?? serviceConfigurationIn(plain);
  const id = currentId(plain, type, configuration);
  return { id, type, current: true, configuration, violations: judge.ofCurrent(), unavailable: undefined, title: null };
}
