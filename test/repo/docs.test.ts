import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { limitIds } from '#engine';
import { absolute, projectFiles, read } from './project.ts';

describe('the documents', () => {
  for (const file of projectFiles.filter((name) => /^(docs\/)?[\w-]+\.md$/.test(name))) {
    it(`lead to files that exist: ${file}`, () => {
      const targets = [...read(file).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
      const own = targets.filter((target) => !/^[a-z]+:/.test(target));
      assert.deepEqual(
        own.filter((target) => !existsSync(absolute(path.join(path.dirname(file), target)))),
        [],
      );
    });
  }

  for (const file of ['ARCHITECTURE.md', 'CONTRIBUTING.md']) {
    it(`name files and folders that exist: ${file}`, () => {
      const paths = projectFiles.map((name) => `/${name}`);
      const isThere = (name: string) =>
        paths.some((one) => one.includes(`/${name}/`) || one.endsWith(`/${name}`) || one.includes(`/${name}.`));
      const spans = [...read(file).matchAll(/`([\w./-]+)`/g)].map(([, span = '']) => span.replace(/\/$/, ''));
      const named = spans.filter((span) => isPath(span) && !limitIds.includes(span));
      assert.ok(named.length > 20);
      assert.deepEqual(
        named.filter((name) => !isThere(name)),
        [],
      );
    });
  }

  it('say of each folder of the sources what it holds', () => {
    const architecture = read('ARCHITECTURE.md');
    const folders = ['server/src', 'server/src/engine', 'client/src'].flatMap((folder) =>
      readdirSync(absolute(folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${folder}/${name}`),
    );
    assert.deepEqual(
      folders.filter((folder) => !architecture.includes(`\`${folder}`)),
      [],
    );
  });
});

/** Of this repository. */
function isPath(span: string): boolean {
  return !span.startsWith('../') && /\w\/|\.(?:ts|mjs|json|md)$/.test(span);
}
