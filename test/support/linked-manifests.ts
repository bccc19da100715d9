/** Two files of ACK that only together break a limit: a serverless endpoint, and the model in a VPC that it names. */
export const linkedConfig = `apiVersion: sagemaker.services.k8s.aws/v1alpha1
kind: EndpointConfig
metadata:
  name: fraud-config
spec:
  endpointConfigName: fraud-config
  productionVariants:
    - variantName: AllTraffic
      modelName: fraud
      initialVariantWeight: 1
      serverlessConfig:
        memorySizeInMB: 2048
        maxConcurrency: 20
`;

export const linkedModel = `apiVersion: sagemaker.services.k8s.aws/v1alpha1
kind: Model
metadata:
  name: fraud
spec:
  modelName: fraud
  executionRoleARN: arn:aws:iam::111122223333:role/fraud
  primaryContainer:
    image: 683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1
    modelDataURL: s3://acme-models/fraud/model.tar.gz
  vpcConfig:
    securityGroupIDs: [sg-0a1b2c3d]
    subnets: [subnet-0a1b2c3d]
`;

/** What is wrong with them together. */
export const linkedCode = 'serverless/no-vpc';
