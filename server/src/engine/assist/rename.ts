import type { TextEdit } from '../text/edit.ts';
import { LineMap } from '../text/line-map.ts';
import { contains } from '../text/span.ts';
import type { NameKind } from './names/mark.ts';
import { nameAt, type Name, type NamedFile, type Use } from './names.ts';
import rulesFile from './names/name-rules.json' with { type: 'json' };

export type Refusal = { readonly refused: string };

export interface Renaming {
  readonly file: NamedFile;
  readonly edits: readonly TextEdit[];
}

const ruleOf: Readonly<Record<NameKind, keyof typeof rulesFile.rules>> = {
  ...{ resource: 'logicalId', parameter: 'logicalId', condition: 'logicalId', mapping: 'logicalId' },
  state: 'state',
  ...{ variant: 'aws', component: 'aws', container: 'aws', name: 'aws', object: 'object', anchor: 'anchor' },
};

/** What YAML reads as something else than a text. */
const noText = /^(?:~|null|true|false|yes|no|on|off|y|n|[-+]?(?:\d[\d_]*)?\.?\d*(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+)$/i;

/** The name at the offset, if it can be renamed; undefined where there is no name. */
export function renamable(file: NamedFile, folder: readonly NamedFile[], offset: number): Name | Refusal | undefined {
  const name = nameAt(file, folder, offset);
  if (!name) return undefined;
  const uses = usesIn(name, file);
  if ('refused' in uses) return uses;
  if (!uses.some(({ isDefinition }) => isDefinition)) {
    return { refused: `${name.text} is defined in no file that is known here` };
  }
  const broken = uses.find((use) => isBroken(use));
  if (broken)
    return { refused: `${name.text} cannot be renamed while ${lineOf(broken)} stands in a document with errors` };
  const blind = name.blinds.find(({ mayBe }) => mayBe(name.text));
  if (blind) return { refused: `${name.text} cannot be renamed safely; ${lineOf(blind)}: ${blind.why}` };
  const derived = derivedFrom(name);
  if (derived) {
    const what = `${derived.text} is defined nowhere, and may be made of ${name.text} when the template is deployed`;
    return { refused: `${name.text} cannot be renamed safely; ${lineOf(derived)}: ${what}` };
  }
  return { ...name, uses };
}

/** The serverless transform makes a role `FunctionRole` of `Function`, and more such. */
function derivedFrom({ text, kind, others }: Name): Use | undefined {
  if (kind !== 'resource') return undefined;
  const defined = new Set(others.filter(({ isDefinition }) => isDefinition).map((use) => use.text));
  return others.find((use) => use.text.startsWith(text) && !defined.has(use.text));
}

/** The edits of every file; or why there are none. */
export function renamed(
  file: NamedFile,
  folder: readonly NamedFile[],
  offset: number,
  newName: string,
): readonly Renaming[] | Refusal | undefined {
  const name = renamable(file, folder, offset);
  if (!name || 'refused' in name) return name;
  if (newName === name.text) return [];
  const objection = objectionTo(newName, name);
  if (objection !== undefined) return { refused: objection };
  const files = [...new Set([file, ...name.uses.map((use) => use.file)])];
  return files.map((each) => ({
    file: each,
    edits: name.uses.filter((use) => use.file === each).map(({ span }) => ({ span, newText: newName })),
  }));
}

function objectionTo(newName: string, { kind, uses, others, blinds }: Name): string | undefined {
  const rules = new Set(uses.filter(({ isDefinition }) => isDefinition).map((use) => ruleOf[use.kind]));
  for (const rule of [ruleOf[kind], ...rules].map((id) => rulesFile.rules[id])) {
    if (!new RegExp(rule.pattern, 'u').test(newName)) return `${newName} is no valid name: ${rule.words}`;
  }
  const bare = uses.find(({ isBare }) => isBare);
  if (bare && kind !== 'anchor' && noText.test(newName)) return `${newName} is no text in YAML unless it is quoted`;
  const taken = others.filter(({ text }) => text === newName);
  const clash = taken.find(({ isDefinition }) => isDefinition) ?? taken[0];
  if (clash) {
    const what = clash.isDefinition ? 'is already defined' : 'is already referred to';
    return `${newName} ${what} (${lineOf(clash)})`;
  }
  const hidden = uses.find((use) => use.hidden?.has(newName));
  if (hidden) return `${newName} means something else in ${lineOf(hidden)}`;
  const blind = blinds.find(({ mayBe }) => mayBe(newName));
  return blind && `${newName} may clash; ${lineOf(blind)}: ${blind.why}`;
}

/** Copies of a file, as for each stage, name the same things: each is then renamed alone. */
function usesIn({ text, uses }: Name, file: NamedFile): readonly Use[] | Refusal {
  const defining = new Set(uses.filter(({ isDefinition }) => isDefinition).map((use) => use.file));
  if (defining.size < 2) return uses;
  const astray = uses.find((use) => !defining.has(use.file));
  if (astray || !defining.has(file)) {
    const count = String(defining.size);
    return { refused: `${text} is defined in ${count} files, and which of them another file means cannot be told` };
  }
  return uses.filter((use) => use.file === file);
}

/** What cannot be read to its end may have more of it. */
function isBroken({ file, span }: Use): boolean {
  const document = file.documents.find((one) => contains(one.span, span.start));
  return document?.problems.some(({ kind }) => kind === 'syntax') === true;
}

function lineOf({ file, span }: Pick<Use, 'file' | 'span'>): string {
  return `line ${String(new LineMap(file.text).positionAt(span.start).line + 1)}`;
}
