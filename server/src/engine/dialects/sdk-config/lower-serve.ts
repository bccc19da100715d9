import { blankContainer, blankDeployment, blankModel, blankVariant } from '../blank.ts';
import { noneOf, originOf, type Parts } from '../aws/lower-deployment.ts';
import type { AwsResource } from '../aws/resource.ts';
import { string } from '../read.ts';

/** The defaults of ModelBuilder: what its endpoints run on, and the environment of their containers. */
export function lowerServe(resource: AwsResource): Parts {
  const { properties } = resource;
  const none = noneOf(resource);
  const origin = originOf(resource);
  const container = {
    ...blankContainer(none),
    artifact: properties.field('S3ModelDataUri', string),
    environment: properties.entries('EnvironmentVariables', (key, value) => ({ key, value })),
  };
  const known = { kind: 'known', written: 'Serve', origin, via: undefined } as const;
  return {
    ...blankDeployment(none),
    type: { kind: 'dynamic', expression: 'the call that makes the endpoint', origin },
    model: {
      ...blankModel(none),
      executionRole: properties.field('RoleArn', string),
      containers: { ...known, value: [container] },
    },
    variants: { ...known, value: [{ ...blankVariant(none), instanceType: properties.field('InstanceType', string) }] },
  };
}
