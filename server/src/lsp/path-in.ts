/** The path from the folder on, as one writes it. */
export function pathIn(folder: string, uri: string): string {
  const path = uri.slice(folder.length);
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a lone % is no escape
  }
}

/** The same for all spellings of a URI: clients differ in what they escape. */
export function sameFor(uri: string): string {
  return pathIn('', uri);
}
