import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Packs the checkout as npm would and installs it as a user does, into a folder of its own; the folder of its programs. */
export function installPackage(folder: string): string {
  if (!existsSync(path.join(root, 'server/dist/server.cjs'))) throw new Error('run npm run build first');
  mkdirSync(folder, { recursive: true });
  const npm = (cwd: string, ...args: string[]): string =>
    execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const packed = JSON.parse(npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder)) as unknown;
  const tarball = path.join(folder, filenameIn(packed));
  // Nothing is fetched: the package has no dependencies.
  npm(folder, 'install', '--global', '--prefix', folder, '--offline', '--no-audit', '--no-fund', tarball);
  return path.join(folder, 'bin');
}

/** Npm 11 and older give a list, npm 12 a map by name. */
function filenameIn(packed: unknown): string {
  const [first] = Object.values(packed as Readonly<Record<string, { readonly filename: string }>>);
  if (!first) throw new Error('npm packed nothing');
  return first.filename;
}
