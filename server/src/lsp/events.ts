import { folderUri } from './client.ts';
import type { Parts } from './parts.ts';
import { isConfigUri } from './project-configs.ts';
import { Updates } from './updates.ts';

/** What the server does when texts, files, settings, prices or folders are others than before. */
export function listen(parts: Parts): void {
  const { configuration, connection, prices, workspace } = parts;
  const updates = new Updates(parts);
  const settingsChanged = (): void => {
    updates.settingsChanged();
    workspace.settingsChanged();
  };
  const projectChanged = (): void => {
    configuration.projectChanged();
    settingsChanged();
  };
  prices.onChange(() => {
    configuration.pricesChanged();
    settingsChanged();
  });
  hearTexts(parts, updates, projectChanged);
  hearFiles(parts, updates, projectChanged);
  connection.onInitialized(() => {
    start(parts, settingsChanged);
    hearFolders(parts, projectChanged);
  });
  connection.onShutdown(() => {
    updates.stop();
    prices.stop();
    workspace.stop();
  });
}

function hearTexts(parts: Parts, updates: Updates, projectChanged: () => void): void {
  const { baselines, documents, texts, told, workspace } = parts;
  texts.onDidChangeContent(({ document: { uri } }) => {
    updates.touch(uri);
    workspace.typed(uri);
    if (isConfigUri(uri)) projectChanged();
  });
  texts.onDidClose(({ document: { uri } }) => {
    for (const known of [documents, baselines, told]) known.forget(uri);
    updates.closed(uri);
    workspace.touch(uri);
    if (isConfigUri(uri)) projectChanged();
  });
}

function hearFiles(parts: Parts, updates: Updates, projectChanged: () => void): void {
  const { connection, documents, projects, workspace } = parts;
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => isConfigUri(uri) || projects.reads(uri))) projectChanged();
    // Each has to hear of it, so no `some`.
    if (changes.filter(({ uri }) => documents.changedOnDisk(uri)).length > 0) updates.filesChanged();
    if (changes.some(({ uri }) => uri.endsWith('/.gitignore'))) workspace.settingsChanged();
    for (const { uri } of changes) workspace.changedOnDisk(uri);
  });
}

function start({ configuration, guard, later, watched, workspace }: Parts, settingsChanged: () => void): void {
  for (const { name, work } of later) void guard.run(name, undefined, work);
  void guard.run('registering for settings', undefined, () => configuration.listen(settingsChanged));
  void guard.run('watching files', undefined, () => watched.configs());
  void guard.run('the workspace', undefined, () => workspace.look());
}

function hearFolders({ client, connection, folders }: Parts, projectChanged: () => void): void {
  if (!client.changesFolders) return;
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    const gone = new Set(removed.map(folderUri));
    folders.splice(0, folders.length, ...folders.filter((uri) => !gone.has(uri)), ...added.map(folderUri));
    projectChanged();
  });
}
