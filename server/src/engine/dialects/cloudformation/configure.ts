import type { Change } from '../../model/change.ts';
import type { Configuration, Deployment, EndpointType } from '../../model/deployment.ts';
import { batchSwitchOf, configureBatch, noJobBecause } from './configure-batch.ts';
import { rewriteEndpoint } from './configure-endpoint.ts';
import { isCloudFormation, type CloudFormationDeployment } from './source.ts';

/** The changes that make the endpoint what the configuration says, and leave alone everything that still applies. */
export function configure(deployment: Deployment, wanted: Configuration): readonly Change[] | undefined {
  if (!isCloudFormation(deployment) || cannotExpress(deployment, wanted.type) !== undefined) return undefined;
  if (wanted.type === 'batch') return configureBatch(deployment, wanted);
  const rewrite = rewriteEndpoint(deployment, wanted);
  return rewrite.obstacle === undefined ? rewrite.changes : undefined;
}

export function cannotExpress(deployment: Deployment, type: EndpointType): string | undefined {
  if (deployment.compute.kind === 'known') return 'an endpoint in its place has to be written by hand';
  if (!isCloudFormation(deployment)) return 'this deployment is written in another format';
  if (deployment.source.resource.looped) {
    return 'it is made in a loop (Fn::ForEach), and the switch would change all that the loop makes';
  }
  if (deployment.source.resource.type === 'AWS::SageMaker::TransformJob') {
    return type === 'batch'
      ? 'it is a transform job already'
      : 'a transform job has no endpoint to switch; write an AWS::SageMaker::EndpointConfig and an AWS::SageMaker::Endpoint for its model';
  }
  return type === 'batch' ? noJobBecause(deployment) : rewriteEndpoint(deployment, samples[type]).obstacle;
}

/** What the switch does besides, for its title. */
export function switchNote(deployment: Deployment, type: EndpointType): string | undefined {
  if (!isCloudFormation(deployment)) return undefined;
  if (type === 'batch') return batchNote(deployment);
  const { isPartial, changes } = rewriteEndpoint(deployment, samples[type]);
  if (isPartial) return deployment.when === undefined ? undefined : `when ${deployment.when}`;
  const [scaling] = deployment.source.scaling;
  const drops = scaling && changes.some(({ kind, place }) => kind === 'remove' && place.path.at(-1) === scaling.id);
  return drops ? `without its scaling (${scaling.id})` : undefined;
}

function batchNote(deployment: CloudFormationDeployment): string {
  const { id, keptFor } = batchSwitchOf(deployment);
  if (keptFor.length === 0) return `with ${id} in the place of the endpoint`;
  const [first = '', second] = keptFor;
  const names = second === undefined ? `${first} refers` : `${first} and ${second} refer`;
  return `adding ${id} beside the endpoint, to which ${names}`;
}

/** Whether a switch can be written does not hang on its values. */
const samples = {
  'real-time': { type: 'real-time', instanceType: 'ml.m5.large', instanceCount: 1 },
  async: { type: 'async', instanceType: 'ml.m5.large', instanceCount: 1 },
  serverless: { type: 'serverless', memoryMib: 2048, maxConcurrency: 1 },
} as const satisfies Partial<Record<EndpointType, Configuration>>;
