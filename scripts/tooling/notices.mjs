/** The licences of the packages and texts that are in the bundles, which their authors ask to go with every copy. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';

/** Of the last one is what the language client itself depends on. */
const wanted = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0'];

const rule = '-'.repeat(79);

/**
 * @param {readonly {inputs: Record<string, unknown>}[]} metafiles esbuild's
 * @returns {string} one section a package, by name
 */
export function noticesOf(metafiles) {
  const folders = new Set(metafiles.flatMap(({ inputs }) => Object.keys(inputs).flatMap(packageFolder)));
  const sections = [...folders].sort().map((folder) => sectionOf(folder));
  return `ML Deploy contains these packages and texts.\n\n${[...sections, descriptionsSection()].join('\n')}`;
}

/** AWS's own descriptions of its members, which hover shows. */
function descriptionsSection() {
  const { about, sources } = JSON.parse(readFileSync(inRoot('schemas', 'aws', 'descriptions.json'), 'utf8'));
  const names = Object.values(sources).map(({ source, license, date }) => `${source} (${license}), ${date}`);
  const license = readFileSync(inRoot('schemas', 'aws', 'LICENSE'), 'utf8').trim();
  return `${rule}\n${names.join('\n')}\n\nCopyright Amazon.com, Inc. or its affiliates. ${about}\n\n${license}\n`;
}

/** @param {string} input */
function packageFolder(input) {
  const found = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
  return found === undefined ? [] : [found];
}

/** @param {string} folder */
function sectionOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(inRoot(folder, 'package.json'), 'utf8'));
  if (!wanted.includes(license)) throw new Error(`${name} ${version} is in a bundle, and its licence is ${license}`);
  const file = readdirSync(inRoot(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? `Licence: ${license}` : readFileSync(inRoot(folder, file), 'utf8').trim();
  return `${rule}\n${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n')}\n`;
}

/** @returns {readonly {inputs: Record<string, unknown>}[]} of all bundles that were made */
export function builtMetafiles() {
  const folder = inRoot('out', 'meta');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
}
