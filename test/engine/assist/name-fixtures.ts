/** Every form in which names are written, by dialect. */
export const nameFixtures: Readonly<Record<string, string>> = {
  'a template in YAML': `AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  «p=Stage»:
    Type: String
    Default: dev
  «q=ModelBucket»: { Type: String }
Metadata:
  AWS::CloudFormation::Interface:
    ParameterGroups:
      - Parameters: [«p:Stage», "«q:ModelBucket»"]
    ParameterLabels:
      «p:Stage»: { default: Which Stage }
Mappings:
  «m=Sizes»:
    dev: { type: ml.m5.large }
Conditions:
  «c=IsProd»: !Equals [!Ref «p:Stage», prod]
  «d=IsBig»: !And [!Condition «c:IsProd», { Condition: «c:IsProd» }, !Not [Condition: «c:IsProd»]]
  IsOdd: !Or [!Equals [!Ref "«p:Stage»", IsProd], !Condition «d:IsBig»]
Resources:
  «1=Model»: # Model in a comment
    Type: AWS::SageMaker::Model
    Condition: «c:IsProd»
    Properties:
      ExecutionRoleArn: !GetAtt «r:Role».Arn
      ModelName: Model
      Tags:
        - { Key: Stage, Value: !Ref '«p:Stage»' }
  «r=Role»:
    Type: AWS::IAM::Role
    DependsOn: «s:Topic»
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{ Effect: Allow, Condition: { IsProd: IsProd } }]
  «s=Topic»: { Type: AWS::SNS::Topic }
  «2=Config»:
    Type: AWS::SageMaker::EndpointConfig
    DependsOn: [«1:Model», '«r:Role»', "«s:Topic»"]
    Properties:
      EndpointConfigName: !Sub "\${«p:Stage»}-\${!Stage}-\${AWS::Region}-\${ «1:Model».ModelName }-$Stage"
      KmsKeyId: !Sub
        - arn:\${Stage}:\${«q:ModelBucket»}:\${Mine}
        - Stage: !Ref «p:Stage»
          Mine: !GetAtt [«r:Role», Arn]
      ProductionVariants:
        - VariantName: «v=Blue»
          ModelName:
            Fn::GetAtt: [«1:Model», ModelName]
          InstanceType: !FindInMap [«m:Sizes», !Ref «p:Stage», type]
          InitialInstanceCount: !If [«c:IsProd», 2, 1]
          InitialVariantWeight:
            Fn::If:
              - «d:IsBig»
              - 1
              - 1
  «3=Endpoint»:
    Type: AWS::SageMaker::Endpoint
    Properties:
      EndpointConfigName:
        Fn::GetAtt: "«2:Config».EndpointConfigName"
  «t=Target»:
    Type: AWS::ApplicationAutoScaling::ScalableTarget
    Properties:
      ResourceId: !Sub endpoint/\${«3:Endpoint».EndpointName}/variant/«v:Blue»
      ScalableDimension: sagemaker:variant:DesiredInstanceCount
      ServiceNamespace: sagemaker
      RoleARN:
        Fn::Sub: |-
          \${«r:Role».Arn} of
          \${«p:Stage»}
      MinCapacity: 1
      MaxCapacity: 2
  Alarm:
    Type: AWS::CloudWatch::Alarm
    Properties:
      Dimensions:
        - Name: EndpointName
          Value: !GetAtt «3:Endpoint».EndpointName
        - { Name: VariantName, Value: «v:Blue» }
Outputs:
  Endpoint:
    Condition: «c:IsProd»
    Value:
      Ref: «3:Endpoint»
  Arn:
    Value: !Join ['/', [!Ref "«3:Endpoint»", Endpoint, !Ref «t:Target»]]
`,
  'a template in JSON': `{
  "Parameters": { "«p=Memory»": { "Type": "Number", "Default": 2048 } },
  "Conditions": { "«c=IsProd»": { "Fn::Equals": [{ "Ref": "«p:Memory»" }, "1024"] } },
  "Resources": {
    "«1=Model»": { "Type": "AWS::SageMaker::Model", "Properties": { "ExecutionRoleArn": "arn:aws:iam::111122223333:role/Model" } },
    "«2=Config»": {
      "Type": "AWS::SageMaker::EndpointConfig",
      "DependsOn": ["«1:Model»"],
      "Condition": "«c:IsProd»",
      "Properties": {
        "ProductionVariants": [{
          "VariantName": "«v=AllTraffic»",
          "ModelName": { "Fn::GetAtt": ["«1:Model»", "ModelName"] },
          "ServerlessConfig": { "MemorySizeInMB": { "Ref": "«p:Memory»" }, "MaxConcurrency": { "Fn::If": ["«c:IsProd»", 20, 5] } }
        }]
      }
    },
    "«3=Endpoint»": { "Type": "AWS::SageMaker::Endpoint", "Properties": { "EndpointConfigName": { "Fn::Sub": "\${«2:Config».EndpointConfigName}" } } },
    "Target": {
      "Type": "AWS::ApplicationAutoScaling::ScalableTarget",
      "Properties": {
        "ResourceId": { "Fn::Join": ["/", ["endpoint", { "Fn::GetAtt": "«3:Endpoint».EndpointName" }, "variant", "«v:AllTraffic»"]] }
      }
    }
  },
  "Outputs": { "Model": { "Condition": "«c:IsProd»", "Value": { "Ref": "«1:Model»" } } }
}
`,
  'variants of two endpoints with one name': `Resources:
  One:
    Type: AWS::SageMaker::EndpointConfig
    Properties: { ProductionVariants: [{ VariantName: «a=AllTraffic», ModelName: m }] }
  Two:
    Type: AWS::SageMaker::EndpointConfig
    Properties: { ProductionVariants: [{ VariantName: «b=AllTraffic», ModelName: m }] }
  EndpointOne: { Type: AWS::SageMaker::Endpoint, Properties: { EndpointConfigName: !GetAtt One.EndpointConfigName } }
  EndpointTwo:
    Type: AWS::SageMaker::Endpoint
    Properties: { EndpointName: «n=two», EndpointConfigName: !GetAtt Two.EndpointConfigName }
  TargetOne:
    Type: AWS::ApplicationAutoScaling::ScalableTarget
    Properties: { ResourceId: !Join ['', [endpoint/, !GetAtt EndpointOne.EndpointName, /variant/«a:AllTraffic»]] }
  TargetTwo:
    Type: AWS::ApplicationAutoScaling::ScalableTarget
    Properties: { ResourceId: endpoint/«n:two»/variant/«b:AllTraffic» }
`,
  'a loop of a template': `Transform: AWS::LanguageExtensions
Parameters:
  «p=Names»: { Type: CommaDelimitedList, Default: 'A,B' }
  «q=Bucket»: { Type: String }
Resources:
  Fn::ForEach::Configs:
    - Name
    - !Ref «p:Names»
    - Config\${Name}:
        Type: AWS::SageMaker::EndpointConfig
        DependsOn: «1=Model»
        Properties:
          EndpointConfigName: !Sub \${Name}-\${«q:Bucket»}
          ProductionVariants: [{ VariantName: «v=Only», ModelName: !GetAtt «1:Model».ModelName }]
  «1=Model»: { Type: AWS::SageMaker::Model }
`.replace('DependsOn: «1=', 'DependsOn: «1:'),
  'a template with functions': `Transform: AWS::Serverless-2016-10-31
Resources:
  «f=Score»:
    Type: AWS::Serverless::Function
    Properties: { AutoPublishAlias: live, Handler: a.b, Runtime: python3.12 }
  «1=Model»: { Type: AWS::SageMaker::Model, Properties: { ExecutionRoleArn: !GetAtt «f:Score».Arn } }
Outputs:
  Version: { Value: !Ref «f:Score».Version }
  Alias: { Value: !Sub '\${«f:Score».Alias}' }
`,
  'parts of a template in a file of the Serverless Framework': `service: fraud
provider: { name: aws }
resources:
  - Resources:
      «1=Model»: { Type: AWS::SageMaker::Model, Condition: «c:IsProd» }
  - Conditions: { «c=IsProd»: !Equals [a, b] }
    Resources:
      Config:
        Type: AWS::SageMaker::EndpointConfig
        Properties: { ProductionVariants: [{ VariantName: «v=Blue», ModelName: !GetAtt «1:Model».ModelName }] }
`,
  'objects of ACK': `apiVersion: sagemaker.services.k8s.aws/v1alpha1
kind: Model
metadata: { name: «o=model-object» }
spec:
  modelName: «m=fraud»
---
apiVersion: sagemaker.services.k8s.aws/v1alpha1
kind: EndpointConfig
metadata:
  name: fraud-config
spec:
  endpointConfigName: "«c=fraud-config»"
  productionVariants:
    - variantName: «v=AllTraffic»
      modelName: «m:fraud»
      instanceType: ml.m5.large
      initialInstanceCount: 1
---
apiVersion: sagemaker.services.k8s.aws/v1alpha1
kind: Endpoint
metadata: { name: fraud }
spec:
  endpointName: «e=fraud»
  endpointConfigName: «c:fraud-config»
  modelRef: { from: { name: «o:model-object» } }
---
apiVersion: applicationautoscaling.services.k8s.aws/v1alpha1
kind: ScalableTarget
metadata: { name: target }
spec:
  resourceID: endpoint/«e:fraud»/variant/«v:AllTraffic»
  scalableDimension: sagemaker:variant:DesiredInstanceCount
  serviceNamespace: sagemaker
  minCapacity: 1
  maxCapacity: 2
`,
  'inputs of the command line': `ModelName: «m=fraud»
ExecutionRoleArn: arn:aws:iam::111122223333:role/fraud
PrimaryContainer: { Image: fraud }
---
EndpointConfigName: «c=fraud»
ProductionVariants:
  - VariantName: «v=Blue»
    ModelName: «m:fraud»
    InstanceType: ml.m5.large
    InitialInstanceCount: 1
---
EndpointName: «e=fraud»
EndpointConfigName: «c:fraud»
---
InferenceComponentName: «i=adapter»
EndpointName: «e:fraud»
VariantName: «v:Blue»
Specification: { ModelName: «m:fraud» }
RuntimeConfig: { CopyCount: 1 }
---
ServiceNamespace: sagemaker
ResourceId: inference-component/«i:adapter»
ScalableDimension: sagemaker:inference-component:DesiredCopyCount
MinCapacity: 1
MaxCapacity: 2
`,
  'a state machine': `{
  "StartAt": "«s:Create model»",
  "States": {
    "«s=Create model»": {
      "Type": "Task",
      "Resource": "arn:aws:states:::sagemaker:createModel",
      "Parameters": { "ModelName": "«m=fraud»", "ExecutionRoleArn.$": "$.role" },
      "Retry": [{ "ErrorEquals": ["Create model"] }],
      "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "«f:Fail»" }],
      "Next": "«c:Configure»"
    },
    "«c=Configure»": {
      "Type": "Task",
      "Resource": "arn:aws:states:::sagemaker:createEndpointConfig",
      "Parameters": {
        "EndpointConfigName": "«n=fraud-config»",
        "ProductionVariants": [{ "VariantName": "«v=Blue»", "ModelName": "«m:fraud»", "InstanceType": "ml.m5.large" }]
      },
      "Next": "«e:Deploy»"
    },
    "«e=Deploy»": {
      "Type": "Task",
      "Resource": "arn:aws:states:::sagemaker:createEndpoint",
      "Parameters": { "EndpointName": "«d=fraud»", "EndpointConfigName": "«n:fraud-config»" },
      "Next": "«w:Look»"
    },
    "«w=Look»": {
      "Type": "Task",
      "Resource": "arn:aws:states:::aws-sdk:sagemaker:describeEndpoint",
      "Parameters": { "EndpointName": "«d:fraud»" },
      "Next": "«h:Choose»"
    },
    "«h=Choose»": {
      "Type": "Choice",
      "Choices": [{ "Variable": "$.EndpointStatus", "StringEquals": "Fail", "Next": "«f:Fail»" }],
      "Default": "«p:Scale»"
    },
    "«p=Scale»": {
      "Type": "Parallel",
      "Branches": [
        {
          "StartAt": "«q:Register»",
          "States": {
            "«q=Register»": {
              "Type": "Task",
              "Resource": "arn:aws:states:::aws-sdk:applicationautoscaling:registerScalableTarget",
              "Parameters": { "ResourceId": "endpoint/«d:fraud»/variant/«v:Blue»", "MinCapacity": 1, "MaxCapacity": 2 },
              "End": true
            }
          }
        }
      ],
      "End": true
    },
    "«f=Fail»": { "Type": "Fail" }
  }
}
`,
  'the own format': `mldeploy: 1
name: search
endpoint: &«x=all»
  type: real-time
  instanceType: ml.g5.2xlarge
  instanceCount: 1
variants:
  - name: «v=blue»
    modelName: blue
  - name: '«w=green»'
components:
  - name: «c=llama-8b» # *all
    variant: «v:blue»
  - name: «k=legal»
    baseComponent: «c:llama-8b»
    variant: "«w:green»"
other: *«x:all»
text: "*all and &all"
`,
};
