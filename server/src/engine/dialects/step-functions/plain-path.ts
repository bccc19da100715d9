import type { Problem } from '../dialect.ts';
import type { Node, Pair } from '../../yaml/node.ts';
import type { Task } from './machine.ts';

/** `$.image` of the state's input, `$$.Execution.Name` of the context. */
const inputPath = /^\$\$?\.[A-Za-z_]/;

/** Members whose text is a path itself, into the data of the job: https://docs.aws.amazon.com/sagemaker/latest/dg/batch-transform-data-processing.html */
const ofData: ReadonlySet<string> = new Set([
  'InputFilter',
  'OutputFilter',
  'FeaturesAttribute',
  'InferenceAttribute',
  'ProbabilityAttribute',
]);

/** Whether the text looks like a path of the input, which it is nowhere but behind a key that ends in `.$`. */
export function isPlainPath(key: string, text: string): boolean {
  return !key.endsWith('.$') && !ofData.has(key) && inputPath.test(text);
}

/** `"Image": "$.image"`: only a key that ends in `.$` takes its value from the input. */
export function plainPathsIn({ node, path }: Task, document: number): readonly Problem[] {
  const parameters = node.get('Parameters')?.value;
  return parameters === undefined ? [] : below(parameters, [...path, 'Parameters'], document);
}

function below(node: Node, path: Task['path'], document: number): readonly Problem[] {
  if (node.kind === 'seq') return node.items.flatMap((item, index) => below(item, [...path, index], document));
  if (node.kind !== 'map') return [];
  return node.pairs.flatMap((pair): readonly Problem[] => {
    const { key, value, merged } = pair;
    if (value.kind !== 'scalar') return below(value, [...path, key.text], document);
    return !merged && isPlainPath(key.text, value.text) ? [problemOf(pair, path, document)] : [];
  });
}

function problemOf({ key, value }: Pair, path: Task['path'], document: number): Problem {
  const right = `${key.text}.$`;
  const text = value.kind === 'scalar' ? value.text : '';
  const place = { document, path: [...path, key.text] };
  return {
    code: 'shape/format',
    severity: 'error',
    message: `\`${text}\` for \`${key.text}\` is only text: Step Functions takes a value from the input where the key ends in .$; write \`${right}\``,
    span: value.site,
    related: [],
    fixes: [
      {
        title: `Rename to ${right}`,
        safety: 'review',
        preferred: true,
        changes: [{ kind: 'rename', place, key: right }],
      },
    ],
  };
}
