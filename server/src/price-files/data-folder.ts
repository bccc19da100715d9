import path from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Machine {
  readonly env: Environment;
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

/**
 * Where the user's own data is: never in the extension, whose folder is replaced by each update. The places are those of the
 * XDG Base Directory Specification, of macOS and of Windows; MLDEPLOY_DATA names another folder.
 */
export function dataFolder({ env, platform, home }: Machine): string {
  const own = env['MLDEPLOY_DATA'];
  if (own !== undefined && own !== '') return path.resolve(own);
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'];
    return path.win32.join(
      local === undefined || local === '' ? path.win32.join(home, 'AppData', 'Local') : local,
      'mldeploy',
    );
  }
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Application Support', 'mldeploy');
  const xdg = env['XDG_DATA_HOME'] ?? '';
  // The specification has relative paths ignored.
  return path.posix.join(path.posix.isAbsolute(xdg) ? xdg : path.posix.join(home, '.local', 'share'), 'mldeploy');
}
