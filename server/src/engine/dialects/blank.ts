import type { Deployment, Names, Objectives, Workload } from '../model/deployment.ts';
import type { Absent } from '../model/field.ts';
import type { Container, Model } from '../model/model.ts';
import type { Variant } from '../model/variant.ts';

type Parts = Omit<
  Deployment,
  'dialect' | 'document' | 'title' | 'when' | 'anchor' | 'extent' | 'workload' | 'objectives'
>;

/** A deployment of which nothing is said: dialects overwrite what they read. */
export function blankDeployment(none: Absent): Parts {
  return {
    type: none,
    region: none,
    names: blankNames(none),
    model: blankModel(none),
    variants: none,
    shadowVariants: none,
    async: none,
    batch: none,
    network: none,
    dataCapture: none,
    explainer: none,
    metrics: none,
    configRole: none,
    kmsKey: none,
    tags: none,
    components: none,
    scaling: none,
    rollout: none,
    monitoring: none,
    modelPackage: none,
    experiment: none,
    compilation: none,
    compute: none,
  };
}

export function blankNames(none: Absent): Names {
  return { endpoint: none, endpointConfig: none, model: none, transformJob: none, experiment: none };
}

export function blankModel(none: Absent): Model {
  return {
    sizeBytes: none,
    artifact: none,
    executionRole: none,
    containers: none,
    executionMode: none,
    executionConfig: none,
    primaryContainer: none,
    containerList: none,
  };
}

export function blankContainer(none: Absent): Container {
  return {
    image: none,
    imageBytes: none,
    artifact: none,
    dataUrl: none,
    mode: none,
    hostname: none,
    modelPackage: none,
    modelDataSource: none,
    dataSource: none,
    additionalDataSources: none,
    repositoryAccess: none,
    repositoryAuth: none,
    repositoryCredentials: none,
    modelCache: none,
    environment: none,
    metricsEndpoints: none,
  };
}

export function blankVariant(none: Absent): Variant {
  return {
    name: none,
    modelName: none,
    hasModel: none,
    weight: none,
    instanceType: none,
    instanceCount: none,
    instancePools: none,
    volumeSizeGb: none,
    acceleratorType: none,
    startupTimeoutSeconds: none,
    modelDownloadTimeoutSeconds: none,
    provisionTimeoutSeconds: none,
    inferenceAmi: none,
    routing: none,
    managedScaling: none,
    capacityReservation: none,
    serverless: none,
  };
}

export function blankWorkload(none: Absent): Workload {
  return {
    requestBytes: none,
    responseBytes: none,
    inferenceSeconds: none,
    inferenceP95Seconds: none,
    averageRequestsPerSecond: none,
    peakRequestsPerSecond: none,
    pattern: none,
    streaming: none,
  };
}

export function blankObjectives(none: Absent): Objectives {
  return { p95Seconds: none, usdPerMonth: none };
}
