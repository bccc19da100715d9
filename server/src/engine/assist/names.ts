import { templatesOf } from '../dialects/cloudformation/recognise.ts';
import { recognise } from '../dialects/index.ts';
import { contains } from '../text/span.ts';
import type { Document } from '../yaml/node.ts';
import { anchorNames } from './names/anchor-names.ts';
import { Marks, type Blind, type Mark, type NameKind } from './names/mark.ts';
import { machineNames } from './names/machine-names.ts';
import { ackNames, cliNames, type NamedDocument } from './names/named-names.ts';
import { ownNames } from './names/own-names.ts';
import { templateNames } from './names/template-names.ts';
import { templateVariants } from './names/template-variants.ts';

/** A file, or another one of its folder. */
export interface NamedFile {
  readonly text: string;
  readonly documents: readonly Document[];
}

export interface Use extends Mark {
  readonly file: NamedFile;
  /** The file and where in it. */
  readonly place: string;
}

/** A name with every place that means it, in this file and in those that know it. */
export interface Name {
  readonly text: string;
  readonly kind: NameKind;
  readonly dialect: string;
  /** The place that was asked for. */
  readonly at: Use;
  readonly uses: readonly Use[];
  /** What else its spaces hold: a new name must not be among them. */
  readonly others: readonly Use[];
  /** Places that cannot be seen through. */
  readonly blinds: readonly (Blind & { readonly file: NamedFile })[];
}

/** The name at the offset of the first file; the others are those of its folder. */
export function nameAt(file: NamedFile, folder: readonly NamedFile[], offset: number): Name | undefined {
  const { dialects, uses, blinds } = read(file, folder);
  const at = uses.find((use) => use.file === file && contains(use.span, offset));
  if (!at) return undefined;
  const spaces = new Set([at.space]);
  let found: readonly Use[] = [];
  // One place may be in several spaces, such as a name that two endpoints share by an alias.
  for (let size = 0; size < spaces.size;) {
    size = spaces.size;
    found = uses.filter((use) => use.text === at.text && spaces.has(use.space));
    const places = new Set(found.map(({ place }) => place));
    for (const use of uses) if (use.text === at.text && places.has(use.place)) spaces.add(use.space);
  }
  const kind = found.find(({ isDefinition }) => isDefinition)?.kind ?? at.kind;
  const document = file.documents.find(({ span }) => contains(span, offset));
  return {
    text: at.text,
    kind,
    dialect: (document && dialects.get(document)) ?? '',
    at,
    uses: onceEach(found),
    others: uses.filter((use) => spaces.has(use.space) && use.text !== at.text),
    blinds: blinds.filter(({ space }) => spaces.has(space)),
  };
}

/** A place is a definition when it is one in any of its spaces. */
function onceEach(uses: readonly Use[]): readonly Use[] {
  const byPlace = new Map<string, Use>();
  for (const use of uses) {
    const known = byPlace.get(use.place);
    if (!known || use.isDefinition) byPlace.set(use.place, use);
  }
  return [...byPlace.values()].sort((a, b) => a.span.start - b.span.start);
}

interface Read {
  readonly dialects: ReadonlyMap<Document, string>;
  readonly uses: readonly Use[];
  readonly blinds: Name['blinds'];
}

const known = new WeakMap<NamedFile, { readonly folder: readonly NamedFile[]; readonly read: Read }>();

function read(file: NamedFile, folder: readonly NamedFile[]): Read {
  const before = known.get(file);
  if (before?.folder === folder) return before.read;
  const fresh = collected(file, folder);
  known.set(file, { folder, read: fresh });
  return fresh;
}

function collected(file: NamedFile, folder: readonly NamedFile[]): Read {
  const dialects = new Map<Document, string>();
  const named = new Map<string, NamedDocument[]>([
    ['ack', []],
    ['cli', []],
  ]);
  const marked = [file, ...folder].map((each) => ({ file: each, marks: new Marks(each.text) }));
  for (const { file: each, marks } of marked) {
    for (const document of each.documents) {
      const dialect = recognise(document)?.id;
      if (dialect === undefined) continue;
      dialects.set(document, dialect);
      named.get(dialect)?.push({ document, marks });
      if (each === file) ofDocument(document, dialect, marks);
    }
  }
  ackNames(named.get('ack') ?? []);
  cliNames(named.get('cli') ?? []);
  return {
    dialects,
    uses: marked.flatMap(({ file: each, marks }, index) =>
      marks.marks.map((mark) => ({ ...mark, file: each, place: `${String(index)} ${String(mark.span.start)}` })),
    ),
    blinds: marked.flatMap(({ file: each, marks }) => marks.blinds.map((blind) => ({ ...blind, file: each }))),
  };
}

/** What is known within one document. */
function ofDocument(document: Document, dialect: string, marks: Marks): void {
  if (dialect === 'own') ownNames(document, marks);
  if (dialect === 'cloudformation') {
    const templates = templatesOf(document, marks.text);
    templateNames(templates, marks);
    templateVariants(templates, marks);
  }
  if (marks.text.includes('StartAt')) machineNames(document, marks);
  anchorNames(document, marks);
}

/** References in the file whose name is defined in sight, with what it is. */
export function resolvedIn(file: NamedFile, folder: readonly NamedFile[]): readonly Pick<Mark, 'span' | 'kind'>[] {
  const { uses } = read(file, folder);
  const defined = new Map(uses.filter((use) => use.isDefinition).map((use) => [`${use.space}\n${use.text}`, use.kind]));
  return uses.flatMap((use) => {
    const kind = use.file === file && !use.isDefinition ? defined.get(`${use.space}\n${use.text}`) : undefined;
    return kind === undefined ? [] : [{ span: use.span, kind }];
  });
}
