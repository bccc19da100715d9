/** Keys of the operator that the ACK controllers write in another way; by the CRDs of both, read 2026-11-21. */
export const renamed: Readonly<Record<string, string>> = {
  executionRoleArn: 'executionRoleARN',
  modelDataUrl: 'modelDataURL',
  kmsKeyId: 'kmsKeyID',
  volumeKmsKeyId: 'volumeKMSKeyID',
  s3Uri: 's3URI',
  securityGroupIds: 'securityGroupIDs',
  JoinSource: 'joinSource',
  OutputFilter: 'outputFilter',
};

export const versions = {
  sagemaker: 'sagemaker.services.k8s.aws/v1alpha1',
  scaling: 'applicationautoscaling.services.k8s.aws/v1alpha1',
} as const;

/** What the controllers have no word for. */
export const dropped: readonly string[] = [
  'sageMakerEndpoint',
  'retainAllVariantProperties',
  'excludeRetainedVariantProperties',
];

export const regionAnnotation = 'services.k8s.aws/region';
