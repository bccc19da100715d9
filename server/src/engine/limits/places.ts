import data from '../generated/limit-places.json' with { type: 'json' };
import type { EndpointType } from '../model/deployment.ts';
import { rowOf, type Row } from './rows.ts';

type Places = Readonly<Record<string, readonly string[]>>;

/** The limits that the schemas state for a place of the model (a JSON pointer), for a deployment of the type. */
export function limitsAt(pointer: string, type: EndpointType | undefined): readonly Row[] {
  const places: Readonly<Record<'any' | EndpointType, Places>> = data;
  const general = pointer.replace(/\/\d+(?=\/|$)/g, '/*');
  const ofType = type === undefined ? {} : places[type];
  const ids = [ofType, places.any].flatMap((all) => (Object.hasOwn(all, general) ? (all[general] ?? []) : []));
  return [...new Set(ids)].flatMap((id) => rowOf(id) ?? []);
}
