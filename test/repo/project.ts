import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The absolute path of a file that is named from the root of the project. */
export const absolute = (file: string): string => path.join(root, file);

export const read = (file: string): string => readFileSync(absolute(file), 'utf8');

export const readJson = (file: string): unknown => JSON.parse(read(file)) as unknown;

/** What git has, and what it would get with the next `git add`; from the root, with forward slashes. */
export const projectFiles: readonly string[] = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 },
)
  .split('\0')
  .filter((file) => file !== '' && existsSync(absolute(file)));

export const isGenerated = (file: string): boolean => file.includes('/engine/generated/');

/** The program: what is built from it, and nothing that tests or makes it. */
export const sourceFiles: readonly string[] = projectFiles.filter(
  (file) => /^(?:server|client)\/src\/.*\.ts$/.test(file) && !isGenerated(file) && !file.endsWith('.d.ts'),
);
