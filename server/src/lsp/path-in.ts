/** The path from the folder on, as one writes it. */
export function pathIn(folder: string, uri: string): string {
  const path = uri.slice(folder.length);
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a lone % is no escape
  }
}

/** The innermost of the folders that hold it. */
export function folderOf(uri: string, folders: readonly string[]): string | undefined {
  return folders.filter((folder) => uri.startsWith(folder)).sort((a, b) => b.length - a.length)[0];
}

/** The same for all spellings of a URI: clients differ in what they escape. */
export function sameFor(uri: string): string {
  return pathIn('', uri);
}
