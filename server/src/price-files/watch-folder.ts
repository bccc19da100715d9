import { existsSync, watch, type FSWatcher } from 'node:fs';
import path from 'node:path';

/**
 * Calls back with the name of what has changed in the folder, without one when the folder has just come into being: until then the
 * nearest one above it is watched for the next step on the way. Where the system cannot watch, nothing is heard. Watching alone keeps
 * no process alive.
 */
export function watchFolder(folder: string, onChange: (name: string | null) => void): { close: () => void } {
  let watcher: FSWatcher | undefined;
  const look = (): void => {
    watcher?.close();
    const at = nearest(folder);
    const step = path.relative(at, folder).split(path.sep)[0] ?? '';
    const heard = (name: string | null): void => {
      if (step === '') onChange(name);
      if (step === '' ? existsSync(folder) : name !== null && name !== step) return;
      look();
      if (nearest(folder) === folder) onChange(null);
    };
    watcher = watching(at, heard);
    // Between the look and the watch it may have come.
    if (step !== '' && existsSync(path.join(at, step))) heard(step);
  };
  look();
  return { close: () => watcher?.close() };
}

function watching(folder: string, heard: (name: string | null) => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, { persistent: false }, (_event, name) => {
      heard(name);
    });
    watcher.on('error', () => {
      watcher.close();
    });
    return watcher;
  } catch {
    return undefined;
  }
}

function nearest(folder: string): string {
  const above = path.dirname(folder);
  return above === folder || existsSync(folder) ? folder : nearest(above);
}
