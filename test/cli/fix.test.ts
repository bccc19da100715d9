import assert from 'node:assert/strict';
import { mldeploy } from '#test/cli.ts';

const lines = [
  'mldeploy: 1',
  'name: fraud # the name',
  'model:',
  '  image: 683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1',
  '  artifact: s3://acme-models/fraud/model.tar.gz',
  '  role: arn:aws:iam::111122223333:role/fraud',
  'endpoint:',
  '  type: serverless',
  '  memory: 5000 MB   # too odd',
  '  maxConcurrency: 20',
  '',
];
const crlf = lines.join('\r\n');

describe('mldeploy fix', () => {
  it('prints the text with the first fix and leaves the file alone', async () => {
    const { code, out, read } = await mldeploy(['fix', 'a.yaml', '--code', 'serverless/memory'], { 'a.yaml': crlf });
    assert.equal(code, 0);
    assert.equal(out, crlf.replace('5000 MB', '5 GB'));
    assert.equal(read('a.yaml').toString(), crlf);
  });

  it('writes the fix that the title selects, and not one byte more', async () => {
    const { code, err, read } = await mldeploy(
      ['fix', 'a.yaml', '--code', 'serverless/memory', '--title', '4 GB', '--write'],
      { 'a.yaml': crlf },
    );
    assert.equal(code, 0);
    assert.match(err, /4 GB/);
    assert.equal(read('a.yaml').toString(), crlf.replace('5000 MB', '4 GB'));
  });

  it('exits 1 and lists the titles when none is meant', async () => {
    const { code, err } = await mldeploy(['fix', 'a.yaml', '--code', 'serverless/memory', '--title', 'nonsense'], {
      'a.yaml': crlf,
    });
    assert.equal(code, 1);
    assert.match(err, /no fix of serverless\/memory is titled "nonsense"; there are: ".*5 GB/);
  });

  it('exits 1 when there is no such finding', async () => {
    const { code, err } = await mldeploy(['fix', 'a.yaml', '--code', 'serverless/timeout'], { 'a.yaml': crlf });
    assert.equal(code, 1);
    assert.match(err, /no finding with code serverless\/timeout/);
  });

  it('refuses to write a file that is not valid UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(crlf), Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x0a])]);
    const { code, err, read } = await mldeploy(['fix', 'a.yaml', '--code', 'serverless/memory', '--write'], {
      'a.yaml': bytes,
    });
    assert.equal(code, 2);
    assert.match(err, /not valid UTF-8/);
    assert.deepEqual(read('a.yaml'), bytes);
  });
});
