import type { Change } from '../../model/change.ts';
import type { Configuration, Deployment, EndpointType } from '../../model/deployment.ts';
import { cannotExpressNamed, configureNamed, noteOfSwitch } from '../aws/configure-named.ts';
import type { AwsResource } from '../aws/resource.ts';
import { configureBatch, noJobBecause, noteOfBatch } from './configure-batch.ts';
import { isAck, isElsewhere, scalingOf, without, type AckDeployment } from './source.ts';

/** The changes that make the endpoint what the configuration says, and leave alone everything that still applies. */
export function configure(deployment: Deployment, wanted: Configuration): readonly Change[] | undefined {
  if (!isAck(deployment) || cannotExpress(deployment, wanted.type) !== undefined) return undefined;
  if (wanted.type === 'batch') return configureBatch(deployment, wanted);
  const changes = configureNamed(unscaled(deployment, wanted.type), wanted, 'ack');
  return changes && [...changes, ...without(useless(deployment, wanted.type))];
}

export function cannotExpress(deployment: Deployment, type: EndpointType): string | undefined {
  if (!isAck(deployment)) return cannotExpressNamed(deployment, type, 'ack');
  if (deployment.source.resource.kind === 'TransformJob') {
    return type === 'batch'
      ? 'it is a transform job already'
      : 'a transform job has no endpoint to switch; write an EndpointConfig and an Endpoint for its model';
  }
  if (type === 'batch') return noJobBecause(deployment);
  const other = useless(deployment, type).find(isElsewhere);
  if (other) return `its scaling in ${other.properties.scope.elsewhere?.file ?? ''} does not fit that type`;
  return cannotExpressNamed(unscaled(deployment, type), type, 'ack');
}

/** What the switch does besides, for its title. */
export function switchNote(deployment: Deployment, type: EndpointType): string | undefined {
  if (!isAck(deployment)) return undefined;
  if (type === 'batch') return noteOfBatch(deployment);
  return useless(deployment, type).length > 0 ? 'without its scaling' : noteOfSwitch(deployment, type, 'ack');
}

/** What scales instances is of no use to a serverless endpoint, and the other way round. */
function useless(deployment: AckDeployment, wanted: EndpointType): readonly AwsResource[] {
  const { type, source } = deployment;
  if (type.kind !== 'known' || (type.value === 'serverless') === (wanted === 'serverless')) return [];
  return scalingOf(deployment, source.from.targets);
}

/** Without the scaling that goes with the switch, which speaks against it no more. */
function unscaled(deployment: AckDeployment, wanted: EndpointType): AckDeployment {
  if (useless(deployment, wanted).length === 0) return deployment;
  const { source } = deployment;
  return { ...deployment, source: { ...source, from: { ...source.from, targets: [] } } };
}
