import { extensions, languages, window } from 'vscode';

/** Looks again whenever the editor tells of a change of diagnostics, tabs or extensions; the test's time-out ends it. */
export function until(condition: () => boolean, what: string): Promise<void> {
  return new Promise((resolve) => {
    const listeners = [languages.onDidChangeDiagnostics, window.tabGroups.onDidChangeTabs, extensions.onDidChange].map(
      (event) => event(() => look()),
    );
    const look = (): boolean => {
      if (!condition()) return false;
      for (const listener of listeners) listener.dispose();
      resolve();
      return true;
    };
    if (!look()) console.log(`waiting until ${what}`);
  });
}
