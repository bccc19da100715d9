import type { Problem } from '../../dialect.ts';
import { functionNames, shortTags } from '../intrinsic.ts';
import { valueOf } from '../value-of.ts';
import type { Template } from '../template.ts';
import { fixing, problemAt, setAt, sitesIn, type Site } from './site.ts';

const code = 'reference/tag-case';

/** `!ref` and `fn::sub`: the functions are written with capitals, and in other letters they are none. */
export function wrongCasesIn(root: Site, template: Template): readonly Problem[] {
  return sitesIn(root).flatMap((site) => [...ofTag(site, template), ...ofKey(site, template)]);
}

function ofTag(site: Site, template: Template): readonly Problem[] {
  const { node, path } = site;
  const { tag } = node;
  const right = tag === undefined || shortTags.includes(tag) ? undefined : alike(tag, shortTags);
  const content = right === undefined ? undefined : valueOf({ ...node, tag: undefined });
  if (tag === undefined || right === undefined || content === undefined) return [];
  const fixes = [fixing(`Write ${right}`, [setAt(template, path, { [right]: content })])];
  return [problemAt(site, { code, message: said(tag, right), span: node.site, fixes })];
}

function ofKey(site: Site, template: Template): readonly Problem[] {
  const { node, path } = site;
  const pair = node.kind === 'map' && node.pairs.length === 1 ? node.pairs[0] : undefined;
  const written = pair?.key.text ?? '';
  const right = functionNames.includes(written) ? undefined : alike(written, functionNames);
  // `REF` may be a variable of an environment, and has a plain text then.
  if (!pair || right === undefined || (right === 'Ref' && pair.value.kind !== 'scalar')) return [];
  if (path.includes('Environment') && path.at(-1) === 'Environment') return [];
  const place = { document: template.document.index, path: [...path, written] };
  const fixes = [fixing(`Write ${right}`, [{ kind: 'rename', place, key: right }])];
  return [problemAt(site, { code, message: said(written, right), span: pair.key.span, fixes })];
}

function alike(written: string, choices: readonly string[]): string | undefined {
  return choices.find((choice) => choice.toLowerCase() === written.toLowerCase());
}

function said(written: string, right: string): string {
  return `\`${written}\` is no function of CloudFormation: letter case counts; write \`${right}\``;
}
