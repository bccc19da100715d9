import type { EndpointType } from '../../model/deployment.ts';
import type { Field } from '../../model/field.ts';
import { mapField } from '../fields.ts';
import type { Section } from '../read.ts';
import { notHere } from './nothing.ts';

/** What only one type has: there when the endpoint is of that type, and then as known as its section. */
export function ofType<T>(
  type: Field<EndpointType>,
  wanted: EndpointType,
  section: Field<Section>,
  build: (endpoint: Section) => T,
): Field<T> {
  return type.kind === 'known' && type.value === wanted ? mapField(section, build) : notHere(section);
}
