import assert from 'node:assert/strict';
import { limitIds, sourcesOf } from '#engine';
import { mldeploy } from '#test/cli.ts';

describe('mldeploy explain', () => {
  it('says the value, the reason, the way out, the sources and the day', async () => {
    const { code, out } = await mldeploy(['explain', 'serverless/payload-max']);
    assert.equal(code, 0);
    assert.match(out, /^serverless\/payload-max {2}Serverless payload\n/);
    assert.match(out, /Limit +4 MB request and 4 MB response\n/);
    assert.match(out, /Why +Requests fail at run time/);
    assert.match(out, /Way out +switch to real-time \(up to 25 MB\)/);
    assert.match(out, /Sources +AWS documentation: "The maximum request and response payload size/);
    assert.match(out, /Pages +https:\/\/docs\.aws\.amazon\.com\/sagemaker/);
    assert.match(out, /Read on +\d{4}-\d\d-\d\d\n/);
    assert.match(out, /Ignore +# mldeploy-ignore serverless\/payload-max REASON\n/);
  });

  it('has something to say of every code', async () => {
    const { code, out } = await mldeploy(['explain', ...limitIds]);
    assert.equal(code, 0);
    for (const id of limitIds) assert.ok(out.includes(`${id}  `), id);
    assert.doesNotMatch(out, /undefined|\{what\}|\{value\}/);
    assert.ok(limitIds.every((id) => sourcesOf(id).length > 0));
  });

  it('lists a group, and all', async () => {
    const group = await mldeploy(['explain', 'serverless/*']);
    const all = await mldeploy(['explain']);
    const codesIn = (text: string) =>
      text
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]);
    assert.deepEqual(
      codesIn(group.out),
      limitIds.filter((id) => id.startsWith('serverless/')),
    );
    assert.deepEqual(codesIn(all.out), [...limitIds]);
  });

  it('asks what was meant', async () => {
    const { code, err } = await mldeploy(['explain', 'serverless/memroy']);
    assert.equal(code, 2);
    assert.match(err, /there is no code serverless\/memroy; did you mean serverless\/memory\?/);
  });
});
