import type { Resource } from '../template.ts';

/**
 * What Fn::GetAtt gives of a resource: the read-only properties of the provider schemas (aws-cloudformation/cfn-lint, commit 602229535 of
 * 2026-06-15), and what the template reference names besides (read on 2026-11-21). `named`: how it is called itself.
 */
interface Returned {
  readonly attributes: readonly string[];
  /** The attribute that is its name. */
  readonly named?: string;
  /** `Ref` gives its ARN, and no name. */
  readonly refIsArn?: boolean;
}

const times = ['CreationTime', 'LastModifiedTime'];

const returned: Readonly<Record<string, Returned>> = {
  Endpoint: { attributes: ['EndpointArn', 'EndpointName'], named: 'EndpointName', refIsArn: true },
  EndpointConfig: {
    attributes: ['Id', 'EndpointConfigArn', 'EndpointConfigName'],
    named: 'EndpointConfigName',
    refIsArn: true,
  },
  Model: { attributes: ['ModelArn', 'ModelName'], named: 'ModelName', refIsArn: true },
  InferenceComponent: {
    attributes: [
      ...['InferenceComponentArn', 'InferenceComponentName', 'InferenceComponentStatus', 'FailureReason', ...times],
      ...['Specification.Container.DeployedImage', 'RuntimeConfig.DesiredCopyCount', 'RuntimeConfig.CurrentCopyCount'],
    ],
    named: 'InferenceComponentName',
    refIsArn: true,
  },
  InferenceExperiment: { attributes: ['Arn', 'EndpointMetadata', 'Status', ...times], named: 'Name' },
  ModelPackage: { attributes: ['ModelPackageArn', 'ModelPackageStatus', ...times], named: 'ModelPackageName' },
  ModelPackageGroup: {
    attributes: ['ModelPackageGroupArn', 'ModelPackageGroupStatus', 'CreationTime'],
    named: 'ModelPackageGroupName',
  },
  MonitoringSchedule: { attributes: ['MonitoringScheduleArn', ...times], named: 'MonitoringScheduleName' },
};

export function returnedBy({ type }: Pick<Resource, 'type'>): Returned | undefined {
  const kind = type.startsWith('AWS::SageMaker::') ? type.slice('AWS::SageMaker::'.length) : '';
  return Object.hasOwn(returned, kind) ? returned[kind] : undefined;
}

/** What Fn::GetAtt gives of a resource of the type; none where that is not known. */
export function attributesOf(type: string): readonly string[] {
  return returnedBy({ type })?.attributes ?? [];
}

/** The members by which one resource names another, with the type of that one. */
export const namingMembers: Readonly<Record<string, string>> = {
  EndpointConfigName: 'EndpointConfig',
  ModelName: 'Model',
  ModelNameOverride: 'Model',
  EndpointName: 'Endpoint',
  BaseInferenceComponentName: 'InferenceComponent',
};
