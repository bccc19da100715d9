import type { Via } from '../../model/field.ts';
import type { Pair, ScalarNode } from '../../yaml/node.ts';
import type { Choice } from '../read.ts';
import { intrinsicOf } from './intrinsic.ts';
import { originOf, type Parameter, type Written } from './parameter.ts';
import type { Template } from './template.ts';
import type { World } from './worlds.ts';

/** With more, a list is no choice of the author's. */
const mostChoices = 40;

/** What an expression can be: the value that holds when nobody says otherwise, if there is one, and all others. */
export interface Choices<T = ScalarChoice> {
  readonly usual: T | undefined;
  readonly others: readonly T[];
}

export interface ScalarChoice extends Choice {
  readonly node: ScalarNode;
}

const none: Choices<never> = { usual: undefined, others: [] };

/** Its default and its other allowed values, as far as this world leaves them; without a default the first that is allowed. */
export function choicesOf(parameter: Parameter, world: World): Choices {
  const { name, type, default: given, choices, allowed, accepts } = parameter;
  // The default of an SSM parameter is the name under which the value is kept.
  if (type.startsWith('AWS::SSM::')) return none;
  const usual = given && scalarOf(given);
  const isPossible = (text: string): boolean => isLeft(text, name, world);
  const others = isList(parameter)
    ? []
    : choices.slice(0, mostChoices).flatMap((choice): readonly ScalarChoice[] => {
        const node = scalarOf(choice);
        if (!node || node.text === '' || node.text === usual?.text || !isPossible(node.text)) return [];
        return [{ node, via: { text: `allowed value ${node.text} of parameter ${name}`, origin: choice.origin } }];
      });
  // An empty default says that the value is to be given, or that there is none.
  if (given && usual && usual.text !== '' && isPossible(usual.text)) {
    const via: Via = { text: `the default of parameter ${name}`, origin: given.origin, allowed, accepts };
    return { usual: { node: usual, via }, others };
  }
  if (given && isPossible(usual?.text ?? '')) return { usual: undefined, others };
  const [first, ...rest] = others;
  return { usual: first, others: rest };
}

export function isList({ type }: Parameter): boolean {
  return /^(CommaDelimitedList|List<.*>)$/.test(type);
}

function scalarOf({ node }: Written): ScalarNode | undefined {
  return node.kind === 'scalar' && !intrinsicOf(node) && !isTemplated(node.text) ? node : undefined;
}

/** Whether this world says nothing else of the parameter. */
function isLeft(text: string, name: string, world: World): boolean {
  const guess = world.guessOf(`Ref(${JSON.stringify(name)})`);
  if (!guess) return true;
  return 'is' in guess ? guess.is === text : !guess.isNoneOf.includes(text);
}

/** The cells of a mapping to which keys may lead; a key that nobody knows may be any. */
export function cellsOf(
  template: Template,
  map: string,
  first: Choices<string> | undefined,
  second: Choices<string> | undefined,
): Choices {
  const level = template.section('Mappings')?.get(map)?.value;
  if (level?.kind !== 'map') return none;
  const cellAt = (row: string, key: string): ScalarChoice | undefined => {
    const values = level.get(row)?.value;
    const pair = values?.kind === 'map' ? values.get(key) : undefined;
    return pair && cell(template, map, [row, key], pair);
  };
  const rows = keysOf(first) ?? level.pairs.map(({ key }) => key.text);
  const all = rows.flatMap((row) => {
    const values = level.get(row)?.value;
    const keys = keysOf(second) ?? (values?.kind === 'map' ? values.pairs.map(({ key }) => key.text) : []);
    return keys.flatMap((key) => cellAt(row, key) ?? []);
  });
  const [row, key] = [first?.usual, second?.usual];
  const usual = row === undefined || key === undefined ? undefined : cellAt(row, key);
  const others = all.filter(({ node }) => node !== usual?.node);
  return { usual, others: others.length > mostChoices ? [] : others };
}

function keysOf(choices: Choices<string> | undefined): readonly string[] | undefined {
  if (!choices) return undefined;
  return choices.usual === undefined ? choices.others : [choices.usual, ...choices.others];
}

function cell(
  template: Template,
  map: string,
  keys: readonly [string, string],
  { key, value, merged }: Pair,
): ScalarChoice | undefined {
  if (value.kind !== 'scalar' || intrinsicOf(value) || isTemplated(value.text)) return undefined;
  const path = [...template.path, 'Mappings', map, ...keys];
  const origin = originOf(value, template.document.index, path, merged ? undefined : key);
  return { node: value, via: { text: `${keys[0]} of mapping ${map}`, origin } };
}

/** `${self:custom.x}`, `{{ values.x }}`, `{{resolve:ssm:x}}`, `<%= x %>` */
export function isTemplated(text: string): boolean {
  return /\$\{[^}]*\}|\{\{.*\}\}|<%.*%>/s.test(text);
}
