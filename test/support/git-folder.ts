import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** A folder for the time of a test, in which git keeps versions. */
export class GitFolder {
  readonly path = realpathSync(mkdtempSync(path.join(tmpdir(), 'mldeploy-git-')));

  constructor() {
    this.git('init', '--quiet', '--initial-branch=main');
  }

  git(...args: readonly string[]): string {
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', [...who, ...args], { cwd: this.path, env: environment, encoding: 'utf8' }).trim();
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(this.path, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }

  /** The id of a commit of all that is there. */
  commit(files: Readonly<Record<string, string>> = {}): string {
    this.write(files);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', 'A step');
    return this.git('rev-parse', 'HEAD');
  }

  move(from: string, to: string): void {
    mkdirSync(path.dirname(path.join(this.path, to)), { recursive: true });
    renameSync(path.join(this.path, from), path.join(this.path, to));
  }

  remove(name: string): void {
    rmSync(path.join(this.path, name), { recursive: true });
  }

  dispose(): void {
    rmSync(this.path, { recursive: true });
  }
}
