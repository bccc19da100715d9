/** A name in a text: `«1=Model»` defines the first, `«1:Model»` refers to it. */
export interface MarkedUse {
  readonly group: string;
  readonly start: number;
  readonly end: number;
  readonly isDefinition: boolean;
}

export interface MarkedText {
  readonly text: string;
  readonly uses: readonly MarkedUse[];
}

export function readMarkers(marked: string): MarkedText {
  let text = '';
  let last = 0;
  const uses: MarkedUse[] = [];
  for (const match of marked.matchAll(/«(\w+)([=:])([^»]*)»/g)) {
    const [whole, group = '', sign, name = ''] = match;
    text += marked.slice(last, match.index);
    uses.push({ group, start: text.length, end: text.length + name.length, isDefinition: sign === '=' });
    text += name;
    last = match.index + whole.length;
  }
  return { text: text + marked.slice(last), uses };
}
