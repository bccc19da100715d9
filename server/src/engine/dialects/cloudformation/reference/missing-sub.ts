import type { Problem } from '../../dialect.ts';
import { placeholdersIn } from '../intrinsic.ts';
import type { Template } from '../template.ts';
import { called } from '../value-of.ts';
import { pseudoParameters, type Names } from './names.ts';
import { callsIn, fixing, problemAt, setAt, sitesIn, type Site } from './site.ts';

/** `${Role.Arn}` outside of Fn::Sub, where it is only text. What names nothing of the template another tool may fill in. */
export function missingSubsIn(root: Site, template: Template, names: Names): readonly Problem[] {
  const substituted = callsIn(root).flatMap(({ intrinsic, node }) => (intrinsic.name === 'Fn::Sub' ? [node.span] : []));
  const isPlain = ({ span }: Site['node']): boolean =>
    !substituted.some(({ start, end }) => start <= span.start && span.end <= end);
  return sitesIn(root).flatMap((site): readonly Problem[] => {
    const { node, path } = site;
    if (node.kind !== 'scalar' || node.tag !== undefined || !node.text.includes('${') || !isPlain(node)) return [];
    const variables = placeholdersIn(node.text).flatMap(({ variable }) => variable ?? []);
    const known = variables.find((variable) => isKnown(variable, names));
    if (known === undefined || path.includes('Metadata')) return [];
    const isWhole = variables.every((variable) => isKnown(variable, names));
    const message = `\`\${${known}}\` is only text outside of Fn::Sub, and CloudFormation leaves it as it is; write the value with Fn::Sub`;
    const fixes = isWhole
      ? [fixing('Write it with Fn::Sub', [setAt(template, path, called('Sub', node.text, template))])]
      : [];
    return [problemAt(site, { code: 'reference/dangling', message, span: node.site, fixes })];
  });
}

function isKnown(variable: string, names: Names): boolean {
  const [name = '', ...attribute] = variable.split('.');
  if (attribute.length > 0) return names.resources.includes(name);
  return names.referable.includes(name) || pseudoParameters.includes(name);
}
