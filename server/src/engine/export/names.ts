/** The longest name that all of SageMaker's resources take: schemas/rows, `names`. */
const longest = 63;

/** So much of the stem stays. */
const shortest = 20;

/** `fraud` and `config` as `fraud-config`, cut to what AWS takes. */
export function nameWith(stem: string, ...parts: readonly string[]): string {
  const end = parts
    .map((part) => `-${part}`)
    .join('')
    .slice(0, longest - shortest);
  return `${stem.slice(0, longest - end.length).replace(/-+$/, '')}${end.replace(/-+$/, '')}`;
}

/** In camel case, of letters and digits only, as CloudFormation wants its ids. */
export function idOf(...words: readonly string[]): string {
  const parts = words.flatMap((word) => word.split(/[^A-Za-z0-9]+/)).filter((part) => part !== '');
  return parts.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`).join('');
}

/** What Kubernetes takes as the name of an object. */
export function objectName(text: string): string {
  const name = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longest);
  return name === '' ? 'deployment' : name;
}
