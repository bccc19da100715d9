import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { layerOf, type Layer } from '../../scripts/tooling/layers.mjs';
import { absolute, read, readJson, sourceFiles } from './project.ts';

interface Import {
  readonly from: string;
  /** A file of the project, or the name of a package; `node:` for all of Node's own. */
  readonly to: string;
  /** Gone when the program runs. */
  readonly typeOnly: boolean;
}

const isFile = (target: string) =>
  target.includes('/src/') || target.startsWith('schemas/') || target === 'package.json';

describe('layers (scripts/tooling/layers.mjs)', () => {
  const imports = sourceFiles.flatMap(importsOf);

  it('hold every source file', () => {
    assert.deepEqual(
      sourceFiles.filter((file) => layerOf(file) === undefined),
      [],
    );
    assert.ok(imports.length > 100, 'the import graph was read');
  });

  it('import only what they may', () => {
    assert.deepEqual(
      imports.filter(isForbidden).map(({ from, to }) => `${from} -> ${to}`),
      [],
    );
  });

  it('reach the network from one place alone', () => {
    const network =
      /^import (?!type)[^;]*from 'node:(?:https?|http2|net|tls|dgram|dns)'|\b(?:fetch|WebSocket|XMLHttpRequest)\(/m;
    const using = sourceFiles.filter((file) => network.test(read(file)));
    assert.deepEqual(using, ['server/src/price-files/connection.ts']);
  });

  it('have no cycle of files that run', () => {
    assert.deepEqual(cyclesOf(imports.filter(({ typeOnly }) => !typeOnly)), []);
  });
});

describe('bundles (out/meta)', () => {
  const folder = absolute('out/meta');
  const bundles = existsSync(folder) ? readdirSync(folder) : [];

  it('were built', () => {
    for (const name of [
      'server.cjs',
      'cli.cjs',
      'extension.cjs',
      'extension-web.js',
      'server-worker.js',
      'webview.js',
    ]) {
      assert.ok(bundles.includes(`${name}.json`), `out/meta has no ${name}.json: run npm run build`);
    }
  });

  const may: Record<string, readonly string[]> = {
    // The chart library with what it stands on, and nothing that could fetch or parse.
    'webview.js': [
      'client/src/webview/',
      'server/src/protocol/',
      ...['@observablehq/plot/', 'd3', 'isoformat/', 'interval-tree-1d/', 'binary-search-bounds/'].map(
        (name) => `node_modules/${name}`,
      ),
    ],
    'extension.cjs': ['client/src/', 'server/src/protocol/', 'node_modules/'],
    'extension-web.js': ['client/src/', 'server/src/protocol/', 'node_modules/'],
    'server.cjs': ['server/src/', 'schemas/', 'package.json', 'node_modules/'],
    'server-worker.js': ['server/src/', 'schemas/', 'package.json', 'node_modules/'],
    'cli.cjs': [
      'server/src/cli/',
      'server/src/engine/',
      'server/src/protocol/',
      'server/src/price-files/',
      'server/src/file-search/',
      'schemas/',
      'package.json',
      'node_modules/yaml/',
    ],
  };
  for (const [bundle, places] of Object.entries(may)) {
    it(`${bundle} holds nothing else than ${places.join(', ')}`, () => {
      const { inputs } = readJson(`out/meta/${bundle}.json`) as { inputs: Record<string, unknown> };
      const foreign = Object.keys(inputs).filter((file) => !places.some((place) => file.startsWith(place)));
      assert.deepEqual(foreign, []);
    });
  }
});

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
    return [{ from: file, to: targetOf(file, moduleSpecifier.text), typeOnly: isTypeOnly(statement) }];
  });
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const { importClause } = statement;
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { namedBindings } = importClause;
  if (importClause.name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file), specifier);
  if (specifier === '#engine') return 'server/src/engine/index.ts';
  if (specifier.startsWith('#engine/')) return `server/src/engine/${specifier.slice('#engine/'.length)}`;
  if (specifier.startsWith('#price-files/')) return `server/src/price-files/${specifier.slice('#price-files/'.length)}`;
  if (specifier.startsWith('#file-search/')) return `server/src/file-search/${specifier.slice('#file-search/'.length)}`;
  if (specifier.startsWith('#protocol/')) return `server/src/protocol/${specifier.slice('#protocol/'.length)}`;
  if (specifier.startsWith('#schemas/')) return `schemas/${specifier.slice('#schemas/'.length)}`;
  if (specifier.startsWith('node:')) return 'node:';
  const [scope = '', name = ''] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

function isForbidden({ from, to, typeOnly }: Import): boolean {
  const layer = layerOf(from);
  assert.ok(layer, from);
  if (to === 'package.json') return !['cli', 'lsp'].includes(layer.name);
  if (!isFile(to)) return !layer.packages.includes(to);
  const target = layerOf(to);
  if (target === undefined) return true;
  if (target.name === layer.name) return areApart(layer, from, to);
  // Other layers than its own parts see the engine through its one door.
  if (target.folder.startsWith('server/src/engine') && !layer.folder.startsWith('server/src/engine')) {
    return !(layer.layers.includes('engine') && to === 'server/src/engine/index.ts');
  }
  return !layer.layers.includes(target.name) && !(typeOnly && layer.types?.includes(target.name) === true);
}

/** Whether both files lie in parts of a layer that do not know each other. */
function areApart(layer: Layer, from: string, to: string): boolean {
  if (layer.apart === undefined) return false;
  const [part, ...rest] = from.slice(layer.folder.length + 1).split('/');
  const [otherPart, ...otherRest] = to.slice(layer.folder.length + 1).split('/');
  if (rest.length === 0 || otherRest.length === 0) return false;
  return layer.apart === 'files' || part !== otherPart;
}

function cyclesOf(imports: readonly Import[]): string[] {
  const graph = grouped(imports);
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
      return;
    }
    state.set(file, 'open');
    for (const { to } of graph.get(file) ?? []) visit(to, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}

function grouped(imports: readonly Import[]): Map<string, Import[]> {
  const groups = new Map<string, Import[]>();
  for (const one of imports) groups.set(one.from, [...(groups.get(one.from) ?? []), one]);
  return groups;
}
