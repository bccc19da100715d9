import { readMeasured } from '../measured/read-measured.ts';
import type { Problem } from '../dialects/dialect.ts';
import type { MeasuredDeployment } from '../settings.ts';
import type { Span } from '../text/span.ts';
import type { At, Reading } from './reading.ts';

/** A file with measurements, as the settings of a project name it. */
export interface MeasuredWanted {
  /** Undefined for every deployment of the project. */
  readonly deployment: string | undefined;
  /** Relative to the settings. */
  readonly file: string;
  readonly span: Span;
}

const itemKeys = ['deployment', 'file'];

/** `measured: [{deployment: fraud, file: k6.json}]`. */
export function readWanted(at: At, reading: Reading): readonly MeasuredWanted[] {
  const { node, path } = at;
  if (node.kind !== 'seq') {
    if (node.kind !== 'scalar' || node.text !== '') reading.value(at, 'is no list of files');
    return [];
  }
  return node.items.flatMap((item, index): readonly MeasuredWanted[] => {
    let file: string | undefined;
    let deployment: string | undefined;
    let { span } = item;
    reading.each({ node: item, path: [...path, index] }, (name, value, key) => {
      if (name === 'deployment') deployment = reading.text(value);
      else if (name === 'file') {
        file = reading.text(value);
        span = value.node.span;
      } else reading.unknownKey(name, key, itemKeys, 'a measurement');
    });
    if (file === undefined) {
      if (item.kind === 'map') reading.report('config/value', 'There is no file in this measurement', item.span);
      return [];
    }
    return [{ deployment, file, span }];
  });
}

/** What the files say, by the text that was found under each name; undefined where none was. */
export function measuredOf(
  wanted: readonly MeasuredWanted[],
  textOf: (file: string) => string | undefined,
): { readonly measured: readonly MeasuredDeployment[]; readonly problems: readonly Problem[] } {
  const measured: MeasuredDeployment[] = [];
  const problems: Problem[] = [];
  for (const { deployment, file, span } of wanted) {
    const text = textOf(file);
    const found =
      text === undefined ? { fault: 'there is no such file, or it cannot be read' } : readMeasured(nameOf(file), text);
    if ('fault' in found) {
      const message = `${file}: ${found.fault}`;
      problems.push({ code: 'config/value', severity: 'error', message, span, related: [], fixes: [] });
    } else measured.push({ deployment, measured: found.measured });
  }
  return { measured, problems };
}

function nameOf(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}
