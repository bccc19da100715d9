import usage from './data/key-usage.json' with { type: 'json' };
import type { Situation } from './completion.ts';
import type { Place } from './place.ts';
import type { Member } from './slot.ts';

/** Sections of the own format that stand in place of each other. */
const alternatives = ['model', 'models', 'containers', 'variants', 'components', 'experiment', 'compilation'];

/** By the target, the sections that say where the model runs. */
const ofTarget: Readonly<Record<string, readonly string[]>> = {
  lambda: ['function', 'api'],
  fargate: ['task'],
  ecs: ['service'],
  eks: ['service'],
  'aws-batch': ['job'],
  greengrass: ['edge'],
};
const allOfTargets = ['function', 'api', 'task', 'service', 'job', 'edge'];

/** Keys of the own format that most manifests have; all others are for special cases. */
const common = `
  mldeploy name region model variants endpoint function task service job edge role target
  hostname variant image artifact size type instanceType instanceCount memory maxConcurrency
  input output autoscaling notifications failureOutput weight min max copies accelerators timeout
  workload payload inferenceTime traffic mean p95 average peak pattern objectives latency budget
  rollout shadow sampling components dataCapture routing splitType maxPayload network
  environment tags monitoring encryption
`
  .trim()
  .split(/\s+/);

/** Required ones first, then those that are used most; without those that what is there excludes. */
export function byUse(members: readonly Member[], situation: Situation): readonly Member[] {
  const order = orderAt(situation.place);
  const rankOf = new Map(order.map((name, index) => [name, index]));
  const spelled = (name: string): string => (situation.place.dialect === 'own' ? name : name.toLowerCase());
  const rank = ({ isRequired, name }: Member): number =>
    (isRequired ? 0 : 1000) + (rankOf.get(spelled(name)) ?? order.length);
  const sorted = [...members].sort((a, b) => rank(a) - rank(b));
  const { dialect, path } = situation.place;
  return dialect === 'own' && path.length === 0 ? ofManifest(sorted, situation) : sorted;
}

function orderAt({ dialect, path, kind }: Place): readonly string[] {
  if (dialect === 'own') return common;
  const names = path.filter((step) => typeof step === 'string');
  const sections: Readonly<Record<string, string>> = usage.sections;
  const section = (names.at(-1) ?? kind ?? '').toLowerCase();
  return Object.hasOwn(sections, section) ? (sections[section] ?? '').split(' ') : [];
}

function ofManifest(members: readonly Member[], { cursor, around }: Situation): readonly Member[] {
  const target = around.outline.value(['target']) ?? 'sagemaker';
  const wanted = Object.hasOwn(ofTarget, target) ? (ofTarget[target] ?? []) : ['endpoint'];
  const others = [...allOfTargets, 'endpoint'].filter((name) => !wanted.includes(name));
  const used = alternatives.some((name) => cursor.siblings.has(name)) ? alternatives : [];
  const unlikely = new Set([...others, ...used]);
  return [...members.filter(({ name }) => !unlikely.has(name)), ...members.filter(({ name }) => unlikely.has(name))];
}
