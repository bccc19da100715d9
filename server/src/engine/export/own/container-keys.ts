import type { Value } from '../../model/change.ts';
import type { Field } from '../../model/field.ts';
import { valueOf } from '../../model/field.ts';
import type { Container, EnvironmentEntry, ModelDataSource } from '../../model/model.ts';
import { section, written, type Key, type Keys, type OwnWords } from './keys.ts';

/** The keys that say what runs, as a model, a variant and a container in a list have them. */
export function containerKeys(container: Container, words: OwnWords): Keys {
  const { gather } = words;
  const source = gather.value(container.dataSource);
  const folder = source && folderOf(source, words);
  return {
    image: words.text(container.image),
    artifact: folder ?? (source ? undefined : words.text(container.dataUrl)),
    dataSource: source && folder === undefined ? written(sourceKeys(source, words)) : undefined,
    additionalDataSources: gather
      .value(container.additionalDataSources)
      ?.map((one) => written({ channel: words.text(one.channel), ...sourceKeys(one, words) })),
    modelPackage: words.text(container.modelPackage),
    repositoryAccess: words.text(container.repositoryAccess),
    repositoryCredentials: words.text(container.repositoryCredentials),
    metricsEndpoints: gather
      .value(container.metricsEndpoints)
      ?.map((endpoint) =>
        written({ path: words.text(endpoint.path), publishFrequency: words.seconds(endpoint.publishFrequencySeconds) }),
      ),
    environment: environmentKeys(container.environment, words),
  };
}

/** An artifact that ends in `/` says the same as this source. */
function folderOf(source: ModelDataSource, words: OwnWords): string | undefined {
  const uri = words.text(source.uri);
  const isFolder = valueOf(source.dataType) === 'S3Prefix' && valueOf(source.compression) === 'None';
  return isFolder && source.acceptEula.kind === 'absent' && uri?.endsWith('/') ? uri : undefined;
}

function sourceKeys(source: ModelDataSource, words: OwnWords): Keys {
  return {
    uri: words.text(source.uri),
    dataType: words.text(source.dataType),
    compression: words.text(source.compression),
    acceptEula: words.value(source.acceptEula),
  };
}

export function environmentKeys(field: Field<readonly EnvironmentEntry[]>, words: OwnWords): Key {
  const entries = words.gather.value(field);
  if (!entries) return undefined;
  const pairs: [string, Value | undefined][] = entries.flatMap(({ key, value }) => {
    const name = words.text(key);
    return name === undefined ? [] : [[name, words.text(value)]];
  });
  return section(Object.fromEntries(pairs));
}
