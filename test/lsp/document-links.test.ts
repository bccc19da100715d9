import assert from 'node:assert/strict';
import type { DocumentLink } from 'vscode-languageserver';
import { LspClient, pullingCapabilities } from '#test/lsp-client.ts';

const uri = 'file:///acme/links.yaml';

describe('document links', () => {
  let client: LspClient;
  afterEach(() => client.stop());

  /** What is linked, and where to. */
  async function links(text: string, settings: unknown = null): Promise<readonly (readonly [string, string])[] | null> {
    client = await LspClient.inMemory({ capabilities: pullingCapabilities, settings: () => settings });
    await client.open(uri, text);
    const found = await client.connection.sendRequest<DocumentLink[] | null>('textDocument/documentLink', {
      textDocument: { uri },
    });
    return found && found.map(({ range, target = '' }) => [client.document(uri).getText(range), target]);
  }

  function own(region: string, artifact: string, image: string, role: string): string {
    return `mldeploy: 1
region: ${region}
model:
  artifact: "${artifact}" # s3://in/a-comment
  image: ${image}
  role: ${role}
endpoint: { type: real-time, instanceType: ml.g5.xlarge, instanceCount: 1 }
`;
  }

  it('lead to the console and to the documentation', async () => {
    const image = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/acme/fraud:1.7@sha256:00';
    assert.deepEqual(
      await links(own('eu-west-1', 's3://acme/fraud/model.tar.gz', image, 'arn:aws:iam::111122223333:role/a/fraud')),
      [
        ['s3://acme/fraud/model.tar.gz', 'https://console.aws.amazon.com/s3/object/acme?prefix=fraud%2Fmodel.tar.gz'],
        [
          image,
          'https://eu-west-1.console.aws.amazon.com/ecr/repositories/private/111122223333/acme/fraud?region=eu-west-1',
        ],
        ['arn:aws:iam::111122223333:role/a/fraud', 'https://console.aws.amazon.com/iam/home#/roles/details/fraud'],
        ['ml.g5.xlarge', 'https://docs.aws.amazon.com/ec2/latest/instancetypes/ac.html'],
      ],
    );
  });

  it('lead to the console of the part of AWS that is meant, and nowhere where that is not known', async () => {
    const china = own(
      'cn-north-1',
      's3://acme/a/',
      '111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/fraud',
      'arn:aws-cn:iam::111122223333:role/fraud',
    );
    assert.deepEqual((await links(china))?.map(([, target]) => target).slice(0, 3), [
      'https://console.amazonaws.cn/s3/buckets/acme?prefix=a%2F',
      'https://cn-north-1.console.amazonaws.cn/ecr/repositories/private/111122223333/fraud?region=cn-north-1',
      'https://console.amazonaws.cn/iam/home#/roles/details/fraud',
    ]);
    await client.stop();
    const gov = own(
      'us-gov-west-1',
      's3://acme',
      'public.ecr.aws/acme/fraud:1',
      'arn:aws-us-gov:kms:us-gov-west-1:111122223333:key/1-2',
    );
    assert.deepEqual((await links(gov))?.map(([, target]) => target).slice(0, 3), [
      'https://console.amazonaws-us-gov.com/s3/buckets/acme',
      'https://gallery.ecr.aws/acme/fraud',
      'https://console.amazonaws-us-gov.com/kms/home?region=us-gov-west-1#/kms/keys/1-2',
    ]);
    await client.stop();
    const secret = own('us-iso-east-1', 's3://acme', 'fraud:1', 'arn:aws-iso:iam::111122223333:role/fraud');
    assert.deepEqual(
      (await links(secret))?.map(([text]) => text),
      ['ml.g5.xlarge'],
    );
  });

  it('are none for what is yet to be filled in', async () => {
    const text = `Resources:
  Model:
    Type: AWS::SageMaker::Model
    Properties:
      ExecutionRoleArn: !Sub arn:aws:iam::111122223333:role/fraud
      PrimaryContainer:
        ModelDataUrl: s3://acme-{{ stage }}/model.tar.gz
        Image: 111122223333.dkr.ecr.\${self:region}.amazonaws.com/fraud
`;
    assert.deepEqual(await links(text), []);
  });

  it('lead from the codes of limits to where AWS says them', async () => {
    const text = own('eu-west-1', 'a', 'b', 'c').replace(
      'ml.g5.xlarge',
      'ml.g5.xlarge } # mldeploy-ignore serverless/payload-max, no/such-code: measured\n#',
    );
    assert.deepEqual((await links(text))?.slice(0, 1), [
      ['serverless/payload-max', 'https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints-invoke.html'],
    ]);
  });

  it('can be switched off', async () => {
    assert.equal(await links(own('eu-west-1', 's3://acme', 'a', 'b'), { documentLinks: { enabled: false } }), null);
  });
});
