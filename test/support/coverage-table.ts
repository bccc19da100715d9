import { columns, type Cell, type Coverage } from '#test/coverage.ts';

const heads: Readonly<Record<(typeof columns)[number], string>> = {
  own: 'own',
  cloudformation: 'CFN/SAM',
  ack: 'ACK',
  cli: 'CLI',
  'step-functions': 'SFN',
  'sdk-config': 'SDK',
  hyperpod: 'HyperPod',
  'legacy-operator': 'operator',
};

/** docs/limits.md, from the rows and the fixtures that prove them. */
export function coverageTable(all: readonly Coverage[]): string {
  const reasons = new Map<string, number>();
  const groups = new Map<string, Coverage[]>();
  for (const limit of all) {
    const [group = ''] = limit.id.split('/');
    groups.set(group, [...(groups.get(group) ?? []), limit]);
  }
  const tables = [...groups].map(([group, limits]) => `## ${group}\n\n${tableOf(limits, reasons)}`);
  const notes = [...reasons].map(([reason, number]) => `${String(number)}. ${reason}`);
  const checked = all.filter(({ cells }) => [...cells.values()].some(({ failing }) => failing)).length;
  return [
    '# Limits',
    `What ML Deploy checks, and where. Of ${String(all.length)} codes ${String(checked)} are checked in at least one format. This page is`,
    'written from `schemas/rows` and from the fixtures that prove each cell; a test keeps it true.',
    '',
    '- ✓ checked, ✓f with a quick-fix; a number stands for why it is not checked, or cannot be expressed there: see the notes.',
    '- Formats: our own; CloudFormation, SAM and Serverless Framework; ACK (Kubernetes); AWS CLI input; Step Functions; the',
    '  configuration of the SageMaker Python SDK; the HyperPod inference operator; the retired SageMaker operator.',
    '- The severity of each code can be set, `off` included: see the README. What AWS has not documented clearly only warns.',
    '',
    ...tables,
    '',
    '## Notes',
    '',
    ...notes,
    '',
  ].join('\n');
}

function tableOf(limits: readonly Coverage[], reasons: Map<string, number>): string {
  const head = ['code', 'what', 'value', 'source', ...columns.map((column) => heads[column])];
  const lines = limits.map(({ id, row, cells }) => {
    const source = row.urls?.[0] === undefined ? '' : `[${row.verified ?? ''}](${row.urls[0]})`;
    const marks = columns.map((column) => mark(cells.get(column), reasons));
    const status = row.status === 'UNVERIFIED' ? ' (unverified)' : '';
    return [`\`${id}\``, escaped(row.title), escaped(row.value) + status, source, ...marks];
  });
  return [head, head.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function mark(cell: Cell | undefined, reasons: Map<string, number>): string {
  if (cell?.failing) return cell.fix ? '✓f' : '✓';
  const reason = cell?.reason ?? '?';
  const number = reasons.get(reason) ?? reasons.size + 1;
  reasons.set(reason, number);
  return String(number);
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
