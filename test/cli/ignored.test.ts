import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import fc from 'fast-check';
import { GitIgnore, gitIgnoreOf } from '#file-search/git-ignore.ts';
import { matchesGlob } from '#file-search/glob.ts';
import { mldeploy } from '#test/cli.ts';
import { GitFolder } from '#test/git-folder.ts';
import { serverless } from '#test/manifests.ts';

/** What git itself leaves out of these paths. */
function ignoredByGit(folder: GitFolder, paths: readonly string[]): readonly string[] {
  const args = [
    '-c',
    'core.excludesFile=',
    '-c',
    'core.ignoreCase=false',
    'check-ignore',
    '--no-index',
    '-z',
    '--stdin',
  ];
  try {
    const out = execFileSync('git', args, { cwd: folder.path, input: paths.join('\0'), encoding: 'utf8' });
    return out.split('\0').filter((one) => one !== '');
  } catch (error) {
    if ((error as { status?: number }).status === 1) return []; // none of them
    throw error;
  }
}

describe('.gitignore', () => {
  const paths = ['a', 'b', 'build'].flatMap((one) => [
    `${one}/x.yaml`,
    `${one}/a/x.json`,
    `${one}/build/deep/b/x.yaml`,
    `a/${one}/keep.yaml`,
  ]);
  const name = fc.constantFrom(
    'a',
    'b',
    'build',
    'x.yaml',
    'keep.yaml',
    '*',
    '*.yaml',
    'b*',
    '?',
    '[a-b]',
    '[!a]',
    '**',
    '\\a',
  );
  const line = fc
    .tuple(
      fc.constantFrom('', '', '!', '#'),
      fc.constantFrom('', '/'),
      fc.array(name, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('', '', '/', ' ', '\\ '),
    )
    .map(([start, root, names, end]) => start + root + names.join('/') + end);
  const file = fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n'));
  const files = fc.record({ '': file, a: file, 'a/build': file }, { requiredKeys: [''] });

  it('is read as git reads it, in every folder', function () {
    this.timeout(60_000);
    const folder = new GitFolder();
    try {
      folder.write(Object.fromEntries(paths.map((one) => [one, ''])));
      fc.assert(
        fc.property(files, (written) => {
          const ignore = new GitIgnore();
          for (const place of ['', 'a', 'a/build']) {
            const text = written[place as keyof typeof written] ?? '';
            folder.write({ [path.posix.join(place, '.gitignore')]: text });
            ignore.add(place, text);
          }
          assert.deepEqual(
            paths.filter((one) => ignore.ignoresFile(one)),
            ignoredByGit(folder, paths),
          );
        }),
        { numRuns: 100 },
      );
    } finally {
      folder.dispose();
    }
  });

  it('gives a search without it whole folders to pass over, and none that it does not leave out', () => {
    fc.assert(
      fc.property(files, (written) => {
        const ignore = new GitIgnore();
        for (const [place, text] of Object.entries(written)) ignore.add(place, text);
        const globs = ignore.folderGlobs();
        for (const one of paths) {
          if (globs.some((glob) => matchesGlob(glob, one))) assert.ok(ignore.ignoresFile(one), one);
        }
      }),
    );
    const plain = new GitIgnore();
    plain.add('', '.venv/\n/data\n*.log\nmodels/*.bin');
    plain.add('app', 'gen/\n!gen/keep.yaml\ntmp');
    assert.deepEqual(plain.folderGlobs(), ['app/**/tmp/**']);
    plain.add('app', 'gen');
    assert.deepEqual(plain.folderGlobs(), [
      '**/.venv/**/*',
      'data/**',
      '**/*.log/**',
      'models/*.bin/**',
      'app/**/gen/**',
    ]);
  });

  it('counts from where the repository begins, unless the folder that is asked for is itself ignored', async () => {
    const files: Readonly<Record<string, string>> = {
      'home/.gitignore': '*',
      'home/repo/.git': 'gitdir: elsewhere',
      'home/repo/.gitignore': '*.tmp.yaml\nout\n',
      'home/repo/ml/.gitignore': '!a.tmp.yaml',
    };
    const at = (...names: readonly string[]) =>
      gitIgnoreOf(names, (folder, file) => Promise.resolve(files[[...folder, file].join('/')]));
    const inside = await at('home', 'repo', 'ml', 'models');
    assert.deepEqual(
      ['a.tmp.yaml', 'b.tmp.yaml', 'b.yaml', 'out/c.yaml'].filter((one) => inside.ignoresFile(one)),
      ['b.tmp.yaml', 'out/c.yaml'],
    );
    assert.ok(!(await at('home', 'repo', 'out')).ignoresFile('c.yaml'));
    assert.ok(!(await at('home', 'other')).ignoresFile('c.yaml'), 'there is no repository');
  });

  it('takes no longer for patterns that were written to take long', () => {
    const ignore = new GitIgnore();
    ignore.add('', `${'*a'.repeat(400)}b\n${'**/a/'.repeat(150)}b\n${'['.repeat(100_000)}`);
    assert.ok(!ignore.ignoresFile(`${'a/'.repeat(50)}${'a'.repeat(5000)}`));
    assert.ok(!matchesGlob('{a,b}'.repeat(100), 'a'.repeat(99)));
  });
});

describe('mldeploy check on a folder', () => {
  const bad = serverless({ payload: '5 MB' });
  const files = {
    '.gitignore': 'gen/\n*.out.yaml\n',
    'a.yaml': bad,
    'b.out.yaml': bad,
    'gen/c.yaml': bad,
    'ml/.gitignore': '!b.out.yaml',
    'ml/b.out.yaml': bad,
    'ml/.venv/d.yaml': bad,
    'venv/lib/site-packages/e.yaml': bad,
  };
  const checked = async (...args: readonly string[]): Promise<readonly string[]> => {
    const { out } = await mldeploy(['check', '--format', 'json', ...args], files);
    return (JSON.parse(out) as { files: { path: string }[] }).files.map(({ path: one }) => one);
  };

  it('passes over what .gitignore leaves out, and hidden folders', async () => {
    assert.deepEqual(await checked('.'), ['a.yaml', 'ml/b.out.yaml']);
  });

  it('checks whatever is named: files, and folders that are ignored themselves', async () => {
    assert.deepEqual(await checked('b.out.yaml', 'gen', 'ml/.venv'), ['b.out.yaml', 'gen/c.yaml', 'ml/.venv/d.yaml']);
  });
});
