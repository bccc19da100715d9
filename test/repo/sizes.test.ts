import assert from 'node:assert/strict';
import ts from 'typescript';
import { isGenerated, projectFiles, read, sourceFiles } from './project.ts';

interface Sized {
  readonly name: string;
  readonly lines: number;
}

const scripts = projectFiles.filter((file) => /^(?:server\/)?scripts\/.*\.(?:ts|mjs)$/.test(file));
const program = [...sourceFiles, ...scripts];
const tests = projectFiles.filter((file) => /^test\/.*\.(?:ts|mjs)$/.test(file));

describe('sizes', () => {
  const files = program.map(sizeOf);
  const functions = program.flatMap(functionsOf);

  it('of files: median at most 100 lines, nine of ten at most 250, none over 400', () => {
    assert.deepEqual(over(400, [...files, ...tests.map(sizeOf)]), []);
    assert.ok(quantile(files, 0.5) <= 100, `median ${quantile(files, 0.5)}`);
    assert.ok(quantile(files, 0.9) <= 250, `p90 ${quantile(files, 0.9)}: ${over(250, files).join(', ')}`);
  });

  it('of functions: nine of ten at most 40 lines, none over 80', () => {
    assert.deepEqual(over(80, functions), []);
    assert.ok(functions.length > 200, 'the functions were found');
    assert.ok(quantile(functions, 0.9) <= 40, `p90 ${quantile(functions, 0.9)}: ${over(40, functions).join(', ')}`);
  });

  it('of rules: a file of at most 80 lines each', () => {
    const rules = files.filter(({ name }) => /^server\/src\/engine\/rules\/.+\/.+\.ts$/.test(name));
    assert.deepEqual(over(80, rules), []);
  });
});

describe('names of files', () => {
  it('are in kebab-case and say what the file is about', () => {
    const all = [...program, ...tests].filter((file) => !isGenerated(file));
    const bad = all.filter((file) => !/\/[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test|\.d)?\.(?:ts|mjs)$/.test(file));
    const vague = all.filter((file) => /(?:^|[/-])(?:utils?|helpers?|common|managers?|misc)(?:[/.-]|$)/.test(file));
    assert.deepEqual([...bad, ...vague], []);
  });
});

function sizeOf(file: string): Sized {
  return { name: file, lines: read(file).trimEnd().split('\n').length };
}

function functionsOf(file: string): Sized[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const found: Sized[] = [];
  const lineOf = (offset: number) => source.getLineAndCharacterOfPosition(offset).line;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const start = lineOf(node.getStart(source));
      found.push({ name: `${file}:${start + 1}`, lines: lineOf(node.end) - start + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function over(limit: number, sized: readonly Sized[]): string[] {
  return sized.filter(({ lines }) => lines > limit).map(({ name, lines }) => `${name} (${lines} lines)`);
}

function quantile(sized: readonly Sized[], share: number): number {
  const sorted = sized.map(({ lines }) => lines).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
