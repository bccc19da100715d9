import assert from 'node:assert/strict';
import ts from 'typescript';
import { absolute, read, readJson, sourceFiles } from './project.ts';

type Texts = Readonly<Record<string, string>>;

const english = readJson('package.nls.json') as Texts;
const german = readJson('package.nls.de.json') as Texts;
const bundle = readJson('l10n/bundle.l10n.de.json') as Texts;
const manifest = read('package.json');
const clientFiles = sourceFiles.filter((file) => file.startsWith('client/src/') && !file.includes('/webview/'));

interface Said {
  readonly file: string;
  /** Undefined where it is no literal, and could not be found by its text. */
  readonly text: string | undefined;
}

/** Calls of `l10n.t` and, in modules without an editor, of a parameter `t`. */
function saidIn(file: string): readonly Said[] {
  const found: Said[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTranslation(node.expression)) {
      const [first] = node.arguments;
      found.push({ file, text: first && ts.isStringLiteralLike(first) ? first.text : undefined });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(absolute(file), read(file), ts.ScriptTarget.Latest));
  return found;
}

function isTranslation(called: ts.Expression): boolean {
  if (ts.isIdentifier(called)) return called.text === 't';
  return (
    ts.isPropertyAccessExpression(called) && called.name.text === 't' && /\bl10n$/.test(lastName(called.expression))
  );
}

function lastName(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) ? node.name.text : '';
}

function keysIn(text: string): readonly string[] {
  return [...text.matchAll(/"%([\w.-]+)%"/g)].map(([, key = '']) => key);
}

/** What must be the same in every language: values, commands that a link runs, code, and file names. */
function fixedParts(text: string): readonly string[] {
  return [...text.matchAll(/\{\d+\}|\(command:[^)]*\)|`[^`]*`|\.mldeployrc\.yaml|yaml\.customTags/g)]
    .map(([part]) => part)
    .sort();
}

function differences(pairs: readonly (readonly [string, string])[]): readonly string[] {
  return pairs
    .filter(([from, to]) => fixedParts(from).join(' ') !== fixedParts(to).join(' ') || to.trim() === '')
    .map(([from]) => from);
}

const missing = (wanted: readonly string[], there: readonly string[]): readonly string[] =>
  wanted.filter((one) => !there.includes(one));

describe('the texts of the manifest', () => {
  const used = keysIn(manifest);

  it('are there for every key of package.json, and no others', () => {
    assert.ok(used.length > 60, String(used.length));
    assert.deepEqual(missing(used, Object.keys(english)), [], 'missing in package.nls.json');
    assert.deepEqual(missing(Object.keys(english), used), [], 'not used by package.json');
  });

  it('are all there in German', () => {
    assert.deepEqual(missing(Object.keys(english), Object.keys(german)), [], 'missing in package.nls.de.json');
    assert.deepEqual(missing(Object.keys(german), Object.keys(english)), [], 'not in package.nls.json');
    assert.deepEqual(differences(Object.entries(english).map(([key, text]) => [text, german[key] ?? ''])), []);
  });

  it('leave none in package.json but names, and what the codes are about', () => {
    const { contributes } = JSON.parse(manifest) as { contributes: Record<string, unknown> };
    const { configuration, ...rest } = contributes as {
      configuration: readonly { properties: Record<string, object> }[];
    };
    const sections = configuration.map((section) => ({ ...section, properties: undefined }));
    const settings = configuration.flatMap(({ properties }) => Object.values(properties));
    const ofSettings = settings.map((one) => ({ ...one, properties: undefined }));
    assert.deepEqual(plainTexts([rest, sections, ofSettings]), []);
  });
});

const shown = ['title', 'label', 'description', 'markdownDescription', 'contents', 'altText', 'contextualTitle'];
const lists = ['enumDescriptions', 'markdownEnumDescriptions'];

function plainTexts(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]: [string, unknown]) => {
    const texts = shown.includes(name) ? [one] : lists.includes(name) ? (one as unknown[]) : [];
    return [...texts.filter((text): text is string => isPlain(text)), ...plainTexts(one)];
  });
}

function isPlain(text: unknown): boolean {
  return typeof text === 'string' && !/^%.*%$/.test(text);
}

describe('the texts of the client', () => {
  const said = clientFiles.flatMap(saidIn);
  const texts = [...new Set(said.flatMap(({ text }) => text ?? []))];

  it('are literals, by which they can be found', () => {
    assert.ok(texts.length > 60, String(texts.length));
    assert.deepEqual(
      said.filter(({ text }) => text === undefined),
      [],
    );
  });

  it('are all there in German, and no others', () => {
    assert.deepEqual(missing(texts, Object.keys(bundle)), [], 'missing in l10n/bundle.l10n.de.json');
    assert.deepEqual(missing(Object.keys(bundle), texts), [], 'said nowhere in client/src');
    assert.deepEqual(differences(Object.entries(bundle)), []);
  });

  it('go through the translation wherever a message, a list or an input shows them', () => {
    // A sentence, or a text that begins with one.
    const message = /\b(?:show(?:Information|Warning|Error)Message|setStatusBarMessage)\(\s*(?:['"]|`[A-Za-z])/;
    // More than a name.
    const member =
      /\b(?:label|title|description|tooltip|placeHolder|prompt|openLabel|saveLabel|detail): ['"`][A-Za-z]+ [a-z]/;
    const option = /\b(?:placeHolder|prompt|openLabel|saveLabel|detail): ['"`]/;
    const offending = clientFiles.flatMap((file) =>
      read(file)
        .split('\n')
        .filter((line) => [message, member, option].some((one) => one.test(line)))
        .map((line) => `${file}: ${line.trim()}`),
    );
    assert.deepEqual(offending, []);
  });

  it('have a non-breaking space between number and unit in German', () => {
    const loose = [...Object.values(german), ...Object.values(bundle)].filter((text) =>
      /(?:\d|\{\d\}) (?:KB|MB|GB|ms|s|min|h|%|\$)(?![\p{L}\w])/u.test(text),
    );
    assert.deepEqual(loose, []);
  });
});
