import { testsIn, type Conditions, type Formula } from './conditions.ts';
import type { Template } from './template.ts';

/** One value that an expression could have: one that some condition asks for, or none of these. */
export type Guess = { readonly is: string } | { readonly isNoneOf: readonly string[] };

/** One way in which the conditions of a deployment could turn out. */
export interface World {
  /** Undefined for a condition of which this world knows nothing. */
  readonly truthOf: (condition: string) => boolean | undefined;
  /** What the world takes for an expression, in its canonical writing. */
  readonly guessOf: (subject: string) => Guess | undefined;
}

/** All are known to nobody: every `Fn::If` is open. */
export const openWorld: World = { truthOf: () => undefined, guessOf: () => undefined };

/** With more, the template has too many faces to be shown one by one. */
const mostWorlds = 8;
const mostAssignments = 256;

interface Variable {
  readonly name: string;
  /** The one that holds with the defaults of the parameters first. */
  readonly guesses: readonly Guess[];
}

/** Every way the conditions can turn out together, the one of the defaults first; undefined when there are too many. */
export function worldsOf(
  template: Template,
  conditions: Conditions,
  used: ReadonlySet<string>,
): readonly World[] | undefined {
  const formulas = new Map([...used].map((name) => [name, conditions.formulaOf(name)] as const));
  const variables = variablesOf(template, [...formulas.values()]);
  const count = variables.reduce((product, { guesses }) => product * guesses.length, 1);
  if (count > mostAssignments) return undefined;
  const worlds = new Map<string, World>();
  for (let index = 0; index < count; index += 1) {
    const guesses = assignment(variables, index);
    const truths = new Map([...formulas].map(([name, formula]) => [name, evaluate(formula, guesses)] as const));
    const key = [...truths.values()].map(Number).join('');
    if (worlds.has(key)) continue;
    if (worlds.size === mostWorlds) return undefined;
    worlds.set(key, { truthOf: (name) => truths.get(name), guessOf: (subject) => guesses.get(subject) });
  }
  return [...worlds.values()];
}

function assignment(variables: readonly Variable[], index: number): ReadonlyMap<string, Guess> {
  const guesses = new Map<string, Guess>();
  let rest = index;
  // The first condition changes slowest.
  for (const { name, guesses: choices } of variables.toReversed()) {
    const guess = choices[rest % choices.length];
    if (guess) guesses.set(name, guess);
    rest = Math.floor(rest / choices.length);
  }
  return guesses;
}

function evaluate(formula: Formula, guesses: ReadonlyMap<string, Guess>): boolean {
  switch (formula.kind) {
    case 'constant':
      return formula.value;
    case 'not':
      return !evaluate(formula.inner, guesses);
    case 'and':
      return formula.inner.every((inner) => evaluate(inner, guesses));
    case 'or':
      return formula.inner.some((inner) => evaluate(inner, guesses));
    case 'equals':
      return isGuessed(guesses.get(formula.subject), formula.value);
    case 'free':
      return isGuessed(guesses.get(freeSubject(formula.name)), 'true');
  }
}

function isGuessed(guess: Guess | undefined, value: string): boolean {
  return guess !== undefined && 'is' in guess && guess.is === value;
}

/** No expression is written so. */
function freeSubject(name: string): string {
  return `? ${name}`;
}

function variablesOf(template: Template, formulas: readonly Formula[]): readonly Variable[] {
  const asked = new Map<string, Set<string>>();
  for (const formula of formulas) {
    for (const test of testsIn(formula)) {
      const [subject, value] = test.kind === 'free' ? [freeSubject(test.name), 'true'] : [test.subject, test.value];
      const values = asked.get(subject) ?? new Set();
      asked.set(subject, values.add(value));
    }
  }
  return [...asked].map(([name, values]) => ({ name, guesses: guessesOf(template, name, [...values]) }));
}

function guessesOf(template: Template, subject: string, values: readonly string[]): readonly Guess[] {
  const name = /^Ref\("(.*)"\)$/.exec(subject)?.[1];
  const parameter = name === undefined ? undefined : template.parameter(name);
  const allowed = parameter?.allowed;
  const node = parameter?.default?.node;
  const usual = node?.kind === 'scalar' ? node.text : undefined;
  const possible = allowed ? values.filter((value) => allowed.includes(value)) : values;
  const hasOthers = !allowed || allowed.length === 0 || allowed.some((value) => !values.includes(value));
  const guesses: Guess[] = possible.map((is) => ({ is }));
  if (hasOthers || guesses.length === 0) guesses.push({ isNoneOf: values });
  const first = guesses.findIndex((guess) => usual !== undefined && 'is' in guess && guess.is === usual);
  const other = guesses.findIndex(
    (guess) => usual !== undefined && 'isNoneOf' in guess && !guess.isNoneOf.includes(usual),
  );
  const at = Math.max(first, other);
  return at > 0 ? [guesses[at] ?? { isNoneOf: values }, ...guesses.filter((_, index) => index !== at)] : guesses;
}
