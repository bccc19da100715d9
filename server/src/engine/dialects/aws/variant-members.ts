/** What a variant has only because it runs on instances. */
export const instanceMembers = [
  'InstanceType',
  'InitialInstanceCount',
  'InstancePools',
  'VolumeSizeInGB',
  'AcceleratorType',
  'ContainerStartupHealthCheckTimeoutInSeconds',
  'ModelDataDownloadTimeoutInSeconds',
  'VariantInstanceProvisionTimeoutInSeconds',
  'ManagedInstanceScaling',
  'RoutingConfig',
  'CapacityReservationConfig',
  'CoreDumpConfig',
  'EnableSSMAccess',
  'InferenceAmiVersion',
];

/** What every variant has, and after which its capacity is written. */
export const basicMembers = ['ModelName', 'VariantName', 'InitialVariantWeight'];
