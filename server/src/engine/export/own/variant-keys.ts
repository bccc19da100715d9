import { routingStrategies } from '../../dialects/own/lower-variants.ts';
import type { Variant } from '../../model/variant.ts';
import { section, written, type Key, type Keys, type OwnWords } from './keys.ts';
import { wordFor } from './quantities.ts';

/** On what a variant runs: the keys are those of the endpoint, or of one of its variants. */
export function instanceKeys(variant: Variant, words: OwnWords): Keys {
  const { gather } = words;
  const pools = gather.value(variant.instancePools);
  const reservation = gather.value(variant.capacityReservation);
  return {
    instanceType: words.text(variant.instanceType),
    instanceCount: words.value(variant.instanceCount),
    instancePools: pools?.map((pool) =>
      written({
        instanceType: words.text(pool.instanceType),
        priority: words.value(pool.priority),
        modelName: words.text(pool.modelName),
      }),
    ),
    volumeSize: words.gibibytes(variant.volumeSizeGb),
    startupTimeout: words.seconds(variant.startupTimeoutSeconds),
    modelDownloadTimeout: words.seconds(variant.modelDownloadTimeoutSeconds),
    provisionTimeout: words.seconds(variant.provisionTimeoutSeconds),
    inferenceAmi: words.text(variant.inferenceAmi),
    routing: routingKey(variant, words),
    managedScaling: managedKey(variant, words),
    capacityReservation:
      reservation && section({ preference: words.text(reservation.preference), arn: words.text(reservation.arn) }),
  };
}

export function serverlessKeys(variant: Variant, words: OwnWords): Keys {
  const serverless = words.gather.value(variant.serverless);
  if (!serverless) return {};
  return {
    memory: words.mebibytes(serverless.memoryMib),
    maxConcurrency: words.value(serverless.maxConcurrency),
    provisionedConcurrency: words.value(serverless.provisionedConcurrency),
  };
}

function routingKey({ routing }: Variant, words: OwnWords): Key {
  const found = words.gather.value(routing);
  if (!found) return undefined;
  const strategy = wordFor(words.text(found.strategy), routingStrategies);
  const prefix = words.gather.value(found.prefixAware);
  if (!prefix) return strategy;
  return written({
    strategy,
    prefixLength: words.value(prefix.prefixLength),
    concurrencyThreshold: words.value(prefix.concurrencyThreshold),
  });
}

function managedKey({ managedScaling }: Variant, words: OwnWords): Key {
  const found = words.gather.value(managedScaling);
  if (!found) return undefined;
  const scaleIn = words.gather.value(found.scaleIn);
  const cooldown = scaleIn && words.value(scaleIn.cooldownMinutes);
  return written({
    enabled: words.text(found.status) === 'DISABLED' ? false : undefined,
    min: words.value(found.min),
    max: words.value(found.max),
    scaleIn:
      scaleIn &&
      written({
        strategy: wordFor(words.text(scaleIn.strategy), {
          'idle-release': 'IDLE_RELEASE',
          consolidation: 'CONSOLIDATION',
        }),
        maximumStepSize: words.value(scaleIn.maximumStepSize),
        cooldown: cooldown === undefined ? undefined : `${String(cooldown)} min`,
      }),
  });
}
