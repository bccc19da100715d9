/** A CloudFormation template of endpoint configurations with about so many lines. */
export function template(lines: number): string {
  const count = Math.max(1, Math.round((lines - 8) / 20));
  const resources = Array.from({ length: count }, (_, index) => resource(index));
  return `AWSTemplateFormatVersion: "2010-09-09"
Description: Endpoints
Parameters:
  InstanceType:
    Type: String
    Default: ml.m5.large
Resources:
${resources.join('')}Outputs:
  Config:
    Value: !Ref Config0
`;
}

function resource(index: number): string {
  return `  Config${String(index)}:
    # Fraud detection, team ${String(index % 7)}
    Type: AWS::SageMaker::EndpointConfig
    Metadata:
      mldeploy:
        workload: {payload: 600 KB, traffic: 2M/month}
    Properties:
      EndpointConfigName: !Sub "\${AWS::StackName}-config-${String(index)}"
      ProductionVariants:
        - VariantName: AllTraffic
          ModelName: !GetAtt Model${String(index)}.ModelName
          InitialVariantWeight: 1.0
          ${index % 2 === 0 ? 'InstanceType: !Ref InstanceType' : 'InstanceType: ml.m5.xlarge'}
          InitialInstanceCount: 2
      Tags:
        - Key: team
          Value: "fraud"
        - Key: cost-centre
          Value: '0${String(index)}'

`;
}
