import type { Network, Tag } from '../model/deployment.ts';
import type { Field } from '../model/field.ts';
import type { AdditionalDataSource, Container, EnvironmentEntry, Model, ModelDataSource } from '../model/model.ts';
import type { Gather } from './gather.ts';
import { some } from './members.ts';
import type { Member, Members } from './resource.ts';

/** The members of CreateModel, without its name. */
export function modelMembers(model: Model, network: Field<Network>, gather: Gather): Members {
  const containers = gather.value(model.containers) ?? [];
  const list = containers.map((container) => containerMembers(container, gather));
  const isList = list.length > 1 || gather.value(model.containerList) === true;
  return {
    ExecutionRoleArn: gather.text(model.executionRole),
    ...(isList ? { Containers: list } : { PrimaryContainer: list[0] }),
    InferenceExecutionConfig: some({ Mode: gather.text(model.executionMode) }),
    ...networkMembers(network, gather),
  };
}

export function networkMembers(field: Field<Network>, gather: Gather): Members {
  const network = gather.value(field);
  if (!network) return {};
  const Subnets = gather.texts(network.subnets);
  const SecurityGroupIds = gather.texts(network.securityGroups);
  return {
    VpcConfig: some({ SecurityGroupIds, Subnets }),
    EnableNetworkIsolation: gather.value(network.isolation),
  };
}

function containerMembers(container: Container, gather: Gather): Members {
  const source = gather.value(container.dataSource);
  const credentials = gather.text(container.repositoryCredentials);
  const additional = gather.value(container.additionalDataSources);
  const endpoints = gather.value(container.metricsEndpoints);
  return {
    ContainerHostname: gather.text(container.hostname),
    Image: gather.text(container.image),
    ImageConfig: some({
      RepositoryAccessMode: gather.text(container.repositoryAccess),
      RepositoryAuthConfig: some({ RepositoryCredentialsProviderArn: credentials }),
    }),
    Mode: gather.text(container.mode),
    MultiModelConfig: some({ ModelCacheSetting: gather.text(container.modelCache) }),
    ModelDataUrl: source ? undefined : gather.text(container.dataUrl),
    ModelDataSource: source && sourceMembers(source, gather),
    AdditionalModelDataSources: additional?.map((one) => additionalMembers(one, gather)),
    ModelPackageName: gather.text(container.modelPackage),
    Environment: environmentMembers(container.environment, gather),
    ContainerMetricsConfig: some({
      MetricsEndpoints: endpoints?.map((endpoint) => ({
        MetricsEndpointPath: gather.text(endpoint.path),
        MetricPublishFrequencyInSeconds: gather.value(endpoint.publishFrequencySeconds),
      })),
    }),
  };
}

function sourceMembers(source: ModelDataSource, gather: Gather): Members {
  return {
    S3DataSource: {
      S3Uri: gather.text(source.uri),
      S3DataType: gather.text(source.dataType),
      CompressionType: gather.text(source.compression),
      ModelAccessConfig: some({ AcceptEula: gather.value(source.acceptEula) }),
    },
  };
}

function additionalMembers(source: AdditionalDataSource, gather: Gather): Members {
  return { ChannelName: gather.text(source.channel), ...sourceMembers(source, gather) };
}

/** AWS takes texts only. */
export function environmentMembers(field: Field<readonly EnvironmentEntry[]>, gather: Gather): Member {
  const entries = gather.value(field);
  if (!entries) return undefined;
  const pairs = entries.flatMap(({ key, value }) => {
    const name = gather.text(key);
    const text = gather.text(value);
    return name === undefined || text === undefined ? [] : [[name, text] as const];
  });
  return Object.fromEntries(pairs);
}

export function tagMembers(field: Field<readonly Tag[]>, gather: Gather): Member {
  return gather.value(field)?.map(({ key, value }) => ({ Key: gather.text(key), Value: gather.text(value) }));
}
