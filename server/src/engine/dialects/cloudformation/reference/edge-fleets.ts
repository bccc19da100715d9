import type { Problem } from '../../dialect.ts';
import type { Resource } from '../template.ts';

const types = new Set(['AWS::SageMaker::Device', 'AWS::SageMaker::DeviceFleet']);

/** Resources of Edge Manager, which AWS shut down on 26 April 2024. */
export function edgeFleetsIn(resources: readonly Resource[]): readonly Problem[] {
  return resources
    .filter(({ type }) => types.has(type))
    .map(({ type, key }) => ({
      code: 'retired/edge-manager',
      severity: 'error',
      message: `AWS shut Edge Manager down on 26 April 2024, so ${type} can no longer be created; remove it, and use AWS IoT Greengrass V2 with ONNX on the devices`,
      span: key,
      related: [],
      fixes: [],
    }));
}
