import assert from 'node:assert/strict';
import type { ListedDeployment, WorkspaceListing, WorkspaceTotal } from '#protocol/workspace.ts';
import { untranslated } from '#test/untranslated.ts';
import {
  byCost,
  figuresWords,
  problemWords,
  spokenFolder,
  spokenWords,
  totalSentences,
} from '../../client/src/workspace/words.ts';

const deployment: ListedDeployment = {
  name: 'fraud',
  when: null,
  choice: 'serverless · 2 GB, concurrency 20',
  position: { line: 7, character: 0 },
  usdPerMonth: 212,
  cost: '≈ $212/month',
  p95Ms: 180,
  p95: 'p95 180 ms',
  problems: { errors: 1, warnings: 0, infos: 2 },
};

function listing(total: Partial<WorkspaceTotal>, state: WorkspaceListing['state'] = 'ready'): WorkspaceListing {
  const none = { deployments: 1, usdPerMonth: 212, words: '≈ $212/month', unknown: [], partial: [] };
  const { problems } = deployment;
  const file = { uri: 'file:///w/a.yaml', folder: 'file:///w/', path: 'a.yaml', deployments: [deployment], problems };
  return { state, files: [file], total: { ...none, ...total }, notes: [] };
}

describe('the words of the view of all deployments', () => {
  it('count problems by severity', () => {
    assert.equal(problemWords({ errors: 1, warnings: 2, infos: 0 }, untranslated), '1 error, 2 warnings');
    assert.equal(problemWords({ errors: 0, warnings: 0, infos: 0 }, untranslated), '');
    assert.equal(figuresWords(deployment, untranslated), '≈ $212/month · p95 180 ms · 1 error, 2 notes');
  });

  it('say to who hears a row all that who sees it reads', () => {
    const quiet = { ...deployment, when: 'IsProd', problems: { errors: 0, warnings: 0, infos: 0 } };
    assert.equal(
      spokenWords(quiet, 'a.yaml', untranslated),
      'fraud (IsProd), serverless · 2 GB, concurrency 20, ≈ $212/month, p95 180 ms, no problems, in a.yaml',
    );
  });

  it('say of a folder what stands in the rows below it', () => {
    const { files } = listing({});
    const said = spokenFolder('acme', [...files, ...files], untranslated);
    assert.equal(said, 'acme, 2 deployments, 2 files, 2 errors, 4 notes');
    assert.equal(spokenFolder('acme', [], untranslated), 'acme, 0 deployments, 0 files, no problems');
  });

  it('put the dearest first, and last whose cost is not known', () => {
    const costs = [null, 0, 5, 212].map((usdPerMonth) => ({ ...deployment, usdPerMonth }));
    assert.deepEqual(
      costs.sort(byCost).map(({ usdPerMonth }) => usdPerMonth),
      [212, 5, 0, null],
    );
  });

  it('name what is missing in the total, and that it may not be all', () => {
    assert.deepEqual(totalSentences(listing({}), untranslated), [
      'Workspace: 1 deployment in 1 file, ≈ $212/month, estimated.',
    ]);
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const [, ...missing] = totalSentences(listing({ unknown: names, partial: ['x'] }, 'cancelled'), untranslated);
    assert.match(missing[0] ?? '', /stopped/);
    assert.match(missing[1] ?? '', /a, b, c, d, e and 2 more/);
    assert.match(missing[2] ?? '', /part only.*x\.$/);
    assert.deepEqual(totalSentences(listing({ deployments: 0 }), untranslated), []);
  });
});
