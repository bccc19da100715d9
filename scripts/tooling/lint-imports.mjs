/**
 * Turns the table of layers into the lint rule `no-restricted-imports`. What the lint sees is the text of an import, not the file it
 * leads to: it tells the author while typing; test/repo/layers.test.ts has the last word.
 */
import { layers } from './layers.mjs';

/**
 * @typedef {import('./layers.mjs').Layer} Layer
 * @typedef {{regex: string, message: string, allowTypeImports?: boolean}} Pattern
 */

const engineFolder = 'server/src/engine';

/**
 * A layer inside the folder that its neighbours may import is none of them.
 * @param {Layer} layer
 * @returns {Pattern}
 */
function betweenParts({ apart, folder, layers: known }) {
  if (apart === 'files') return { regex: '^\\./', message: 'The files of this folder do not know each other.' };
  const inside = layers.filter((other) => known.includes(other.name) && other.folder.startsWith(`${folder}/`));
  const open = inside.map((other) => `(?!${other.folder.slice(folder.length + 1)}/)`).join('');
  return { regex: `^\\.\\./${open}[^/.]+/`, message: 'This folder does not know the folders beside it.' };
}

/**
 * A later block replaces the patterns of an earlier one for the same file, so each block holds all patterns of its files, and
 * `layers` names a folder inside another's before the outer: hence the order here.
 */
export const importBlocks = () =>
  [...layers].sort((a, b) => a.folder.length - b.folder.length).flatMap((layer) => blocksOf(layer));

/** @param {Layer} layer */
function blocksOf(layer) {
  const patterns = [foreignPackages(layer), foreignDoors(layer), ...foreignFolders(layer)];
  const whole = block(layer.folder.endsWith('.ts') ? layer.folder : `${layer.folder}/**/*.ts`, patterns);
  if (layer.apart === undefined) return [whole];
  return [whole, block(`${layer.folder}/*/**/*.ts`, [...patterns, betweenParts(layer)])];
}

const block = (/** @type {string} */ files, /** @type {readonly Pattern[]} */ patterns) => ({
  files: [files],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

/**
 * Packages other than the layer's own.
 * @param {Layer} layer
 * @returns {Pattern}
 */
function foreignPackages({ name, packages }) {
  const allowed = packages.map((known) => (known.endsWith(':') ? known : `${known}(?:/|$)`));
  return {
    regex: `^(?!${['\\.', '#', ...allowed].join('|')})`,
    message: `The layer ${name} may import these packages: ${packages.join(', ') || 'none'}.`,
  };
}

/**
 * Doors of package.json's `imports` that lead to no layer it may import.
 * @param {Layer} layer
 * @returns {Pattern}
 */
function foreignDoors({ name, layers: known }) {
  const doors = {
    engine: 'engine$',
    protocol: 'protocol/',
    schemas: 'schemas/',
    'price-files': 'price-files/',
    'file-search': 'file-search/',
  };
  const open = Object.entries(doors).flatMap(([layer, door]) => (known.includes(layer) ? [door] : []));
  return {
    regex: open.length === 0 ? '^#' : `^#(?!${open.join('|')})`,
    message: `The layer ${name} may not use this door.`,
  };
}

/**
 * Relative paths into other layers: inside the engine those it may not know, elsewhere all, because layers meet at doors.
 * @param {Layer} layer
 * @returns {Pattern[]}
 */
function foreignFolders({ name, folder, layers: known, types = [] }) {
  const isPart = (/** @type {Layer} */ other) => other.folder.startsWith(`${engineFolder}/`);
  const inEngine = folder.startsWith(engineFolder);
  const foreign = layers.filter((other) => {
    if (other.name === name || folder.startsWith(`${other.folder}/`)) return false;
    return inEngine ? isPart(other) && !known.includes(other.name) : !isPart(other);
  });
  const unknown = into(foreign.filter((other) => !types.includes(other.name)));
  const typesOnly = into(foreign.filter((other) => types.includes(other.name)));
  return [
    ...unknown.map((regex) => ({ regex, message: `The layer ${name} does not know that one, or by its door only.` })),
    ...typesOnly.map((regex) => ({
      regex,
      message: `The layer ${name} may know types of that one only.`,
      allowTypeImports: true,
    })),
  ];
}

/**
 * One pattern of the relative paths that lead into these layers; none for none.
 * @param {readonly Layer[]} targets
 */
function into(targets) {
  const names = targets
    .map(({ folder }) => folder.split('/').at(-1)?.replace('.', '\\.'))
    // The client's folder has the name of every source folder.
    .filter((segment) => segment !== undefined && segment !== 'src');
  return names.length === 0 ? [] : [`^\\.\\.?/(?:.*/)?(?:${names.join('|')})(?:/|$)`];
}
