import type { Deployment } from '../model/deployment.ts';
import type { Field } from '../model/field.ts';
import type { Note } from './resource.ts';

/** What a template engine or `envsubst` fills in later; an intrinsic of CloudFormation is none. */
const hole = /\$\{|\{\{|<%/;

/** Reads fields for another format, and remembers what it could not read. */
export class Gather {
  readonly #notes = new Map<string, Note>();
  readonly #takesHoles: boolean;

  /** What a templating tool fills in stays as it is written; a function of CloudFormation is nothing elsewhere. */
  constructor(deployments: readonly Deployment[]) {
    this.#takesHoles = deployments.every(({ dialect }) => dialect !== 'cloudformation');
  }

  get notes(): readonly Note[] {
    return [...this.#notes.values()];
  }

  note(kind: Note['kind'], text: string, covers: readonly string[] = []): void {
    const known = this.#notes.get(text);
    this.#notes.set(text, { kind, text, covers: [...(known?.covers ?? []), ...covers] });
  }

  /** The value, if it is known: what else is written is told. */
  value<T>(field: Field<T>): T | undefined {
    if (field.kind === 'known') return field.value;
    if (field.kind === 'dynamic') this.#lost(field.origin.path, `is the expression ${field.expression}`);
    if (field.kind === 'malformed') this.#lost(field.origin.path, `says ${field.written}, which cannot be read`);
    return undefined;
  }

  text(field: Field<string>): string | undefined {
    if (field.kind !== 'dynamic' || !this.#takesHoles || !hole.test(field.expression)) return this.value(field);
    if (field.expression.startsWith('!')) return this.value(field);
    this.note('changed', `${wordsOf(field.origin.path)} still has ${field.expression} in it, to be filled in first`);
    return field.expression;
  }

  /** What the other format wants and the document does not say; `what` is a sentence without its full stop. */
  assumed<T>(value: T | undefined, otherwise: T, what: string): T {
    if (value === undefined) this.note('changed', `${what}, since the document does not say it`);
    return value ?? otherwise;
  }

  texts(field: Field<readonly Field<string>[]>): readonly string[] | undefined {
    const items = this.value(field);
    const texts = items?.flatMap((item) => this.text(item) ?? []);
    // A list of which nothing is known is none: an empty one would say something.
    return texts?.length === 0 && items?.length !== 0 ? undefined : texts;
  }

  #lost(path: readonly (string | number)[], what: string): void {
    this.note('lost', `${wordsOf(path)} ${what}`);
  }
}

/** "`Resources.Model.Properties.Containers[0].Mode`". */
export function wordsOf(path: readonly (string | number)[]): string {
  const words = path.map((step) => (typeof step === 'number' ? `[${String(step)}]` : step)).join('.');
  return `\`${words.replaceAll('.[', '[')}\``;
}
