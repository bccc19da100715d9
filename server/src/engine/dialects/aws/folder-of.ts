/** The folder that holds them all; undefined when it is not known or a whole bucket would do. */
export function folderOf(urls: readonly (string | undefined)[]): string | undefined {
  const [first, ...others] = urls.map((url) => url?.split('/').slice(0, -1));
  if (!first || first[0] !== 's3:') return undefined;
  const depth = others.reduce((common, other) => {
    const differs = first.findIndex((part, index) => other?.[index] !== part);
    return Math.min(common, differs < 0 ? first.length : differs);
  }, first.length);
  return depth < 4 ? undefined : `${first.slice(0, depth).join('/')}/`;
}
