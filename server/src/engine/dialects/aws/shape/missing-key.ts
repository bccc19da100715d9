import { listed } from '../../../model/listed.ts';
import type { Problem } from '../../dialect.ts';
import { fix, headSpan, isNull, problem, setting, type At, type Context } from './place.ts';
import type { Shape, Type } from './tables.ts';

/** What a fix writes: where only one value makes sense here, or one is common, valid, and for the user to look at. */
const sensible: Readonly<Record<string, string | number>> = {
  variantname: 'AllTraffic',
  initialvariantweight: 1,
  initialinstancecount: 1,
  servicenamespace: 'sagemaker',
  mincapacity: 1,
  maxcapacity: 4,
  initialsamplingpercentage: 100,
  capturemode: 'Input',
};

/** Left out, these are said by a limit, with its reason and page: by their name, and by that of the map where it takes both. */
const saidElsewhere = new Set([
  'memorysizeinmb',
  'maxconcurrency',
  'mincapacity',
  'maxcapacity',
  'minmemoryrequiredinmb',
  'shadowmodelvariants',
  'targettrackingscalingpolicyconfiguration.targetvalue',
  'trafficroutingconfiguration.type',
  'trafficroutingconfiguration.type_',
  'rollingupdatepolicy.maximumbatchsize',
  'rollingupdatepolicy.waitintervalinseconds',
  'modeldatasource.s3datasource.s3uri',
  'modeldatasource.s3datasource.s3datatype',
  'modeldatasource.s3datasource.compressiontype',
  'additionalmodeldatasources.s3datasource.s3uri',
  'additionalmodeldatasources.s3datasource.s3datatype',
  'additionalmodeldatasources.s3datasource.compressiontype',
  'modeldatasource.s3datasource',
  'additionalmodeldatasources.s3datasource',
  'captureoptions.capturemode',
  'bluegreenupdatepolicy.trafficroutingconfiguration',
]);

export interface Missing {
  readonly name: string;
  readonly problem: Problem;
}

/** The members that have to be there and are not; `expected` are those that a mistyped key stands for. */
export function missingKeys(
  context: Context,
  map: At,
  shape: Shape,
  expected: ReadonlySet<string>,
): readonly Missing[] {
  const { node } = map;
  if (node.kind !== 'map') return [];
  const { writing } = context;
  return [...shape.members].flatMap(([name, { isRequired, type }]) => {
    if (!isRequired || expected.has(name) || isSaidElsewhere(map, name)) return [];
    const pair = node.get(name);
    const isThere = pair && !(writing.nulls === 'absent' && isNull(pair.value));
    if (isThere || node.pairs.some(({ key }) => writing.expressed?.(key.text) === name)) return [];
    const value = valueFor(name, type);
    const place = { ...map, path: [...map.path, name] };
    const fixes =
      value === undefined ? [] : [fix(`Add ${name}: ${String(value)}`, setting(context, place, value), true)];
    const message = `\`${name}\` is missing in ${map.name}, which ${writing.reader} refuses without it; ${advice(type)}`;
    return [{ name, problem: problem('shape/missing-key', 'error', message, headSpan(map), map, fixes) }];
  });
}

function isSaidElsewhere({ path }: At, name: string): boolean {
  const keys = path.filter((step) => typeof step === 'string').slice(-2);
  const steps = [...keys, name].map((step) => step.toLowerCase());
  return steps.some((_, index) => saidElsewhere.has(steps.slice(index).join('.')));
}

function advice(type: Type): string {
  return type.kind === 'choice' && type.choices.length <= 4 ? `it is ${listed(type.choices, 'or')}` : 'add it';
}

/** What a fix would write for the member; undefined where only the user can know it. */
export function valueFor(name: string, type: Type): string | number | undefined {
  if (type.kind === 'choice' && type.choices.length === 1) return type.choices[0];
  const value = Object.hasOwn(sensible, name.toLowerCase()) ? sensible[name.toLowerCase()] : undefined;
  if (value === undefined) return undefined;
  const fits = type.kind === 'choice' ? type.choices.includes(String(value)) : true;
  return fits && type.kind !== 'shape' && type.kind !== 'list' && type.kind !== 'map' ? value : undefined;
}
