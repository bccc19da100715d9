import { limitsAt } from '../limits/places.ts';
import type { Row } from '../limits/rows.ts';
import type { Deployment, EndpointType } from '../model/deployment.ts';
import { valueOf, type Field } from '../model/field.ts';
import { contains } from '../text/span.ts';
import { fieldsOf } from './fields.ts';

/** A value of the model that is written at a place of the text. */
interface FieldPlace {
  readonly pointer: string;
  readonly type: EndpointType | undefined;
}

/** What the model reads from the key or the single value at the offset. */
export function placesAt(deployments: readonly Deployment[], offset: number): readonly FieldPlace[] {
  return deployments.flatMap((deployment) => {
    const type = valueOf(deployment.type);
    const written = [...fieldsOf(deployment)].filter(([, field]) => isWrittenAt(field, offset));
    return written.map(([pointer]) => ({ pointer, type }));
  });
}

function isWrittenAt(field: Field<unknown>, offset: number): boolean {
  if (field.kind === 'absent' || field.origin.file !== undefined) return false;
  const { key, span } = field.origin;
  const isSingle = field.kind !== 'known' || typeof field.value !== 'object';
  return (key !== undefined && contains(key, offset)) || (isSingle && contains(span, offset));
}

/** The limits that hold there, for the type of deployment in question, with their source. */
export function limitWords(places: readonly FieldPlace[]): readonly string[] {
  const rows = new Map(places.flatMap(({ pointer, type }) => limitsAt(pointer, type)).map((row) => [row.id, row]));
  const lines = [...rows.values()].map(lineOf);
  return lines.length === 0 ? [] : [['**Limits here**', ...lines].join('\n')];
}

function lineOf({ id, title, value, urls, verified }: Row): string {
  const [url] = urls;
  const source = url === undefined ? '' : `, [AWS](${url})`;
  return `- ${title}: ${value} (\`${id}\`${source}, read ${verified})`;
}
