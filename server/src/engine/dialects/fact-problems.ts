import type { Objectives, Workload } from '../model/deployment.ts';
import type { Field, Malformed } from '../model/field.ts';
import { unitsOf, type Quantity } from '../model/units.ts';
import type { Problem } from './dialect.ts';

const examples: Readonly<Record<Quantity, string>> = {
  size: '600 KB',
  duration: '120 ms',
  rate: '2M/month',
  money: '200 USD/month',
  percent: '20 %',
};

/** What is wrong with facts that cannot be read: no unit, an unknown one, no number at all. */
export function factProblems(
  workload: Workload,
  objectives: Objectives,
  others: readonly [Field<unknown>, Quantity][],
): readonly Problem[] {
  const quantities: readonly (readonly [Field<unknown>, Quantity])[] = [
    [workload.requestBytes, 'size'],
    [workload.responseBytes, 'size'],
    [workload.inferenceSeconds, 'duration'],
    [workload.inferenceP95Seconds, 'duration'],
    [workload.averageRequestsPerSecond, 'rate'],
    [workload.peakRequestsPerSecond, 'rate'],
    [objectives.p95Seconds, 'duration'],
    [objectives.usdPerMonth, 'money'],
    ...others,
  ];
  return [
    ...quantities.flatMap(([field, quantity]) =>
      field.kind === 'malformed' ? [quantityProblem(field, quantity)] : [],
    ),
    ...(workload.pattern.kind === 'malformed'
      ? [wordProblem(workload.pattern, 'choose steady, business-hours, spiky or intermittent')]
      : []),
    ...(workload.streaming.kind === 'malformed' ? [wordProblem(workload.streaming, 'write true or false')] : []),
  ];
}

function quantityProblem(field: Malformed, quantity: Quantity): Problem {
  const written = shown(field.written);
  const parts = /^['"]?[-+]?(\d+(?:\.\d*)?|\.\d+)\s*([^'"]*)['"]?$/s.exec(field.written.trim());
  const example = examples[quantity];
  if (!parts) return problem(field, 'shape/quantity', `\`${written}\` is no number with a unit, such as ${example}`);
  const unit = parts[2]?.trim() ?? '';
  if (unit === '') return problem(field, 'shape/missing-unit', `\`${written}\` has no unit; write it like ${example}`);
  const units = unitsOf[quantity].join(', ');
  return problem(field, 'shape/unknown-unit', `\`${unit}\` is no unit here; the units are ${units}, as in ${example}`);
}

function wordProblem(field: Malformed, advice: string): Problem {
  return problem(field, 'shape/choice', `\`${shown(field.written)}\` is no value here; ${advice}`);
}

function shown(written: string): string {
  return written.length <= 60 ? written : `${written.slice(0, 57)}...`;
}

function problem({ origin }: Malformed, code: string, message: string): Problem {
  const related = origin.definedAt ? [{ message: 'It is written here.', span: origin.definedAt }] : [];
  return { code, severity: 'error', message, span: origin.span, related, fixes: [] };
}
