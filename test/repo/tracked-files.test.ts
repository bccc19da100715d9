import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { projectFiles, read, readJson } from './project.ts';

const text = projectFiles.filter((file) => !/\.(?:png|ico|vsix)$/.test(file));

describe('tracked files', () => {
  it('name no folder of one machine', () => {
    const folders =
      /(?<![\w.}*-])\/(?:root|work\/(?:main|shared)|Users\/\w+|home\/(?!ec2-user|sagemaker)\w+)\/|\b[A-Z]:\\Users\\/;
    const found = text.filter((file) => !file.startsWith('test/fixtures/') && folders.test(read(file)));
    assert.deepEqual(found, []);
  });

  it('name no host that packages come from', () => {
    const hosts = /https?:\/\/[^\s/"'`]*(?:registry|npmjs|yarnpkg|artifactory|nexus|npm-proxy)[^\s/"'`]*/i;
    assert.deepEqual(
      text.filter((file) => hosts.test(read(file))),
      [],
    );
  });

  it('hold no test that is the only one to run', () => {
    const only = /\b(?:describe|it)\.only\(/;
    assert.deepEqual(
      text.filter((file) => file.endsWith('.test.ts') && only.test(read(file))),
      [],
    );
  });

  it('end their lines alike', () => {
    const carriage = text.filter((file) => !file.startsWith('test/fixtures/') && read(file).includes('\r'));
    assert.deepEqual(carriage, []);
  });
});

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe('package-lock.json', () => {
  const { packages } = readJson('package-lock.json') as { packages: Record<string, Locked> };
  const entries = Object.entries(packages).filter(([folder]) => folder !== '');

  it('says what to install, not where from', () => {
    assert.ok(entries.length > 100);
    assert.deepEqual(foldersOf(entries.filter(([, { resolved }]) => resolved !== undefined)), []);
    assert.deepEqual(foldersOf(entries.filter(([, { integrity }]) => integrity === undefined)), []);
  });

  it('has the packages of every platform, without which `npm ci` refuses it', () => {
    const missing = entries.flatMap(([folder, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in packages) && !(`${folder}/node_modules/${name}` in packages),
      ),
    );
    assert.deepEqual(missing, []);
  });
});

function foldersOf(entries: readonly (readonly [string, Locked])[]): readonly string[] {
  return entries.map(([folder]) => folder);
}

describe('CHANGELOG.md', () => {
  it('has an Unreleased section on top, with something in it', () => {
    assert.ok(existsSync('CHANGELOG.md'));
    const sections = read('CHANGELOG.md').split(/^## /m).slice(1);
    assert.match(sections[0] ?? '', /^\[?Unreleased\]?/);
    assert.match(sections[0] ?? '', /^- \S/m);
  });
});
