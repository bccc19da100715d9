import type { Value } from '../model/change.ts';
import { blockLines, isEmpty, lineText, withPlan, type Layout } from './draft.ts';

const layout: Layout = { eol: '\n', unit: '  ', seqUnit: '  ', json: false, quotes: 'double' };

/** A document in block style, without marker; ends with a line break. Tags are written as `Value` says. */
export function printYaml(value: Value): string {
  const draft = withPlan(undefined, { kind: 'replace', value, after: [] });
  if (!draft) return '';
  const lines = draft.kind === 'scalar' || isEmpty(draft) ? [lineText(draft, layout)] : blockLines(draft, layout);
  return `${lines.join('\n')}\n`;
}
