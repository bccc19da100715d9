import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { cloudformation } from '#engine/dialects/cloudformation/cloudformation.ts';
import type { Deployment } from '#engine/model/deployment.ts';
import { toPlain } from '#engine/model/plain.ts';
import { parseFile } from '#engine/yaml/parse.ts';
import { readOne } from './read.ts';

/**
 * The same deployment in our own format (`<name>.mldeploy.yaml`) and as a template (`<name>.template.yaml`) is the same model.
 * A template gives names to things of which our format has no names, and those are left out.
 */
const folder = new URL('../../fixtures/conformance/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.mldeploy.yaml'))
  .map((name) => name.replace('.mldeploy.yaml', ''));

function plainOf(name: string): { readonly own: unknown; readonly template: unknown } {
  const ownText = readFileSync(new URL(`${name}.mldeploy.yaml`, folder), 'utf8');
  const templateText = readFileSync(new URL(`${name}.template.yaml`, folder), 'utf8');
  return { own: bare(toPlain(readOne(ownText)).plain), template: bare(toPlain(readTemplate(templateText)).plain) };
}

function readTemplate(text: string): Deployment {
  const { documents } = parseFile(text);
  const lowered = documents.map((document) => cloudformation.lower(document, { text, documents, folder: [] }));
  const [deployment, ...others] = lowered.flatMap(({ deployments }) => deployments);
  assert.ok(deployment);
  assert.deepEqual(others, []);
  return deployment;
}

const unnamed = new Set(['endpointConfig', 'modelName', 'region', 'workload', 'objectives']);

function bare(value: unknown, key = '', parent = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => bare(item, parent === '' ? key : parent, key));
  if (typeof value !== 'object' || value === null) return value;
  const isUnnamed = (name: string): boolean =>
    unnamed.has(name) ||
    (name === 'name' && ['variants', 'policies', 'schedule', 'monitoring'].includes(key)) ||
    (name === 'model' && key === 'names');
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, item]) => !isUnnamed(name) && item !== undefined)
      .map(([name, item]) => [name, bare(item, name)] as const)
      .filter(([, item]) => !isEmpty(item))
      .sort(([a], [b]) => a.localeCompare(b)),
  );
}

/** A section of which nothing is known says nothing. */
function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

describe('a deployment of our own format and its template', () => {
  for (const name of names) {
    it(`are the same: ${name}`, () => {
      const { own, template } = plainOf(name);
      assert.deepEqual(own, template);
    });
  }

  it('are there for every feature', () => {
    assert.ok(names.length >= 7);
    const seen = new Set(names.flatMap((name) => [...pathsIn(plainOf(name).own)]));
    const missing = features.filter((feature) => ![...seen].some((path) => path.endsWith(feature)));
    assert.deepEqual(missing, []);
  });
});

const features = [
  'instancePools/*/priority',
  'routing/prefixAware/concurrencyThreshold',
  'managedScaling/scaleIn/cooldownMinutes',
  'capacityReservation/arn',
  'shadowVariants/*/weight',
  'containers/*/hostname',
  'containers/*/modelCache',
  'containers/*/repositoryCredentials',
  'additionalDataSources/*/channel',
  'dataSource/acceptEula',
  'environment/*/value',
  'dataCapture/modes/*',
  'explainer/shapBaseline',
  'metrics/publishFrequencySeconds',
  'rollout/blueGreen/canarySize/value',
  'rollout/blueGreen/linearStepSize/type',
  'rollout/rolling/rollbackMaximumBatchSize/value',
  'rollout/alarms/*',
  'components/*/specification/compute/maxMemoryMib',
  'components/*/specification/baseComponent',
  'components/*/rolling/maximumBatchSize/type',
  'policies/*/predefinedMetric',
  'policies/*/customizedMetric/namespace',
  'policies/*/step/adjustments/*/adjustment',
  'schedule/*/timezone',
  'batch/volumeKmsKey',
  'batch/environment/*/key',
  'kmsKey',
  'tags/*/key',
  'network/subnets/*',
  'monitoring/*/maxRuntimeSeconds',
];

function* pathsIn(value: unknown, path = ''): Generator<string> {
  if (typeof value !== 'object' || value === null) {
    yield path;
    return;
  }
  for (const [key, item] of Object.entries(value)) yield* pathsIn(item, `${path}/${Array.isArray(value) ? '*' : key}`);
}
