import assert from 'node:assert/strict';
import { issueOf, issueUrl } from '../../client/src/first-run/issue.ts';

const finding = {
  what: 'limit',
  code: 'serverless/payload-max',
  message: '5 MB request payload is over the 4 MB a serverless endpoint accepts',
  page: 'https://docs.aws.amazon.com/x',
  version: '0.1.0',
} as const;

describe('the report of a wrong limit or price', () => {
  it('holds the finding, its source and the version, and nothing else', () => {
    const { title, body } = issueOf(finding);
    assert.equal(title, 'Wrong limit: serverless/payload-max');
    for (const part of [finding.message, finding.page, finding.version]) assert.ok(body.includes(part));
    assert.equal(issueOf({ what: 'price', version: '0.1.0' }).title, 'Wrong price');
  });

  it('opens at the tracker that package.json names', () => {
    const issue = { title: 'a & b', body: 'x\ny#z' };
    const query = '?title=a%20%26%20b&body=x%0Ay%23z';
    const repository = { type: 'git', url: 'git+https://github.com/acme/mldeploy.git' };
    assert.equal(issueUrl({ repository }, issue), `https://github.com/acme/mldeploy/issues/new${query}`);
    const bugs = { url: 'https://tracker.example/acme/issues' };
    assert.equal(issueUrl({ bugs, repository }, issue), `https://tracker.example/acme/issues/new${query}`);
  });

  it('opens nowhere when none is named', () => {
    for (const manifest of [undefined, {}, { bugs: 'mailto:a@b.c' }, { repository: 'file:///srv/git' }]) {
      assert.equal(issueUrl(manifest, issueOf(finding)), undefined);
    }
  });
});
