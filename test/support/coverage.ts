import { readFileSync, readdirSync } from 'node:fs';
import { awsFixtures, inDialect } from '#test/aws-fixtures.ts';
import { fixtures } from '#test/fixtures.ts';
import { renderedDialects } from '#test/render.ts';

/** Which limit is checked in which dialect, by the fixtures that prove it. */
export interface Coverage {
  readonly id: string;
  readonly row: Row;
  readonly cells: ReadonlyMap<string, Cell>;
}

export interface Row {
  readonly title: string;
  readonly value: string;
  readonly kind: string;
  readonly urls?: readonly string[];
  readonly sources?: readonly string[];
  readonly verified?: string;
  readonly status?: string;
  readonly fixes?: readonly string[];
  readonly notChecked?: Readonly<Record<string, string>>;
}

/** What the fixtures of a dialect show of a limit, or why there are none. */
export interface Cell {
  readonly failing: boolean;
  readonly passing: boolean;
  readonly fix: boolean;
  readonly reason: string | undefined;
}

export const columns = [
  'own',
  'cloudformation',
  'ack',
  'cli',
  'step-functions',
  'sdk-config',
  'hyperpod',
  'legacy-operator',
] as const;

const rowFolder = new URL('../../schemas/rows/', import.meta.url);
const reasonFile = new URL('../../schemas/coverage.json', import.meta.url);

/** For whole dialects, and for groups of ids in them: the first whose pattern matches. */
interface Reason {
  readonly ids: string;
  readonly why: string;
}

export function rows(): ReadonlyMap<string, Row> {
  return new Map(
    readdirSync(rowFolder)
      .sort()
      .flatMap((name) =>
        Object.entries(JSON.parse(readFileSync(new URL(name, rowFolder), 'utf8')) as Record<string, Row>),
      ),
  );
}

export function coverage(): readonly Coverage[] {
  const proofs = proofsOf();
  const reasons = JSON.parse(readFileSync(reasonFile, 'utf8')) as Readonly<Record<string, readonly Reason[]>>;
  return [...rows()].map(([id, row]) => ({
    id,
    row,
    cells: new Map(
      columns.map((dialect) => {
        const proof = proofs.get(`${dialect} ${id}`);
        const why = row.notChecked?.[dialect] ?? row.notChecked?.['*'] ?? whyNot(reasons[dialect] ?? [], id);
        const reason = proof?.failing ? undefined : (why ?? proof?.unrendered);
        return [dialect, { failing: false, passing: false, fix: false, ...proof, reason }];
      }),
    ),
  }));
}

function whyNot(reasons: readonly Reason[], id: string): string | undefined {
  return reasons.find(({ ids }) => matches(ids, id))?.why;
}

/** `rollout/*` stands for its group, `*` for all. */
function matches(pattern: string, id: string): boolean {
  return pattern === '*' || pattern === id || (pattern.endsWith('/*') && id.startsWith(pattern.slice(0, -1)));
}

interface Proof {
  failing: boolean;
  passing: boolean;
  fix: boolean;
  /** Why fixtures in the API's members could not be written in the dialect. */
  unrendered: string | undefined;
}

function proofsOf(): ReadonlyMap<string, Proof> {
  const proofs = new Map<string, Proof>();
  const proof = (dialect: string, id: string): Proof => {
    const key = `${dialect} ${id}`;
    const found = proofs.get(key) ?? { failing: false, passing: false, fix: false, unrendered: undefined };
    proofs.set(key, found);
    return found;
  };
  const add = (dialect: string, limit: string, codes: readonly string[], fixed: readonly string[]): void => {
    // A limit is proven by the fixtures in its own folder.
    if (codes.includes(limit)) proof(dialect, limit).failing = true;
    else proof(dialect, limit).passing = true;
    if (fixed.includes(limit)) proof(dialect, limit).fix = true;
  };
  for (const { dialect, limit, markers, fixes } of fixtures()) add(dialect, limit, codesOf(markers), codesOf(fixes));
  for (const fixture of awsFixtures()) {
    for (const dialect of renderedDialects) {
      const rendered = inDialect(fixture, dialect);
      if (typeof rendered === 'string') proof(dialect, fixture.limit).unrendered ??= `The format ${rendered}`;
      else add(dialect, fixture.limit, codesOf(fixture.markers), codesOf(rendered.fixes));
    }
  }
  return proofs;
}

function codesOf(all: readonly { readonly code: string }[]): readonly string[] {
  return all.map(({ code }) => code);
}
