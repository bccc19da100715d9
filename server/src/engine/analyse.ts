import { isAdvisable } from './advice/advice.ts';
import { switchTo } from './alternatives/switch.ts';
import { sensibleValue } from './alternatives/sensible.ts';
import { withInstance } from './alternatives/target-instance.ts';
import type { Dialect, FolderFile, Problem, Surroundings } from './dialects/dialect.ts';
import { mayBeOurs, recognise } from './dialects/index.ts';
import { isUnfilled } from './dialects/templates.ts';
import { check } from './limits/check.ts';
import { mergeReadings } from './limits/readings.ts';
import { rowOf } from './limits/rows.ts';
import type { Change } from './model/change.ts';
import type { Deployment } from './model/deployment.ts';
import type { Finding } from './model/finding.ts';
import { checksShape, type Settings } from './settings.ts';
import { ignoring } from './suppression/ignore.ts';
import { suppress, type Judged } from './suppression/suppress.ts';
import type { TextEdit } from './text/edit.ts';
import { LineMap } from './text/line-map.ts';
import { overlap, type Span } from './text/span.ts';
import type { Document } from './yaml/node.ts';
import { parseFile, reparse, type YamlFile } from './yaml/parse.ts';
import { editsFor } from './yaml/write.ts';

export interface Analysis {
  readonly text: string;
  readonly settings: Settings;
  readonly file: YamlFile;
  /** The other files of the workspace folder to which names may lead. */
  readonly folder: readonly FolderFile[];
  readonly lines: LineMap;
  readonly documents: readonly AnalysedDocument[];
  /** Of all documents, in the order of the file. */
  readonly deployments: readonly Deployment[];
  /** Of all documents, in the order of the file. */
  readonly findings: readonly Finding[];
  /** Whether `findings` have all that the estimate says too: see advise.ts. */
  readonly isAdvised: boolean;
}

export interface AnalysedDocument {
  readonly document: Document;
  /** Undefined when it is no deployment manifest: then nothing is said about it. */
  readonly dialect: Dialect | undefined;
  readonly deployments: readonly Deployment[];
  /** Before comments have switched any off. */
  readonly findings: readonly Finding[];
}

/**
 * Everything that is to be said about a file. Total: no text makes it throw. With `previous`, an earlier version of the same
 * file, only what has changed since is parsed again, and documents that stand as they stood are not looked at again.
 */
export function analyse(
  text: string,
  settings: Settings,
  previous?: Analysis,
  folder: readonly FolderFile[] = alone,
): Analysis {
  const known = previous?.settings === settings && previous.folder === folder ? previous : undefined;
  if (known?.text === text) return known;
  const file = fileOf(text, previous?.file);
  const lines = new LineMap(text);
  const surroundings = { text, documents: file.documents, folder };
  const documents = file.documents.map(
    (document) => unchanged(document, text, known) ?? analyseDocument(document, surroundings, settings),
  );
  const deployments = documents.flatMap((document) => document.deployments);
  const base = { text, settings, file, folder, lines, documents, deployments };
  return concluded(base, [], !deployments.some(isAdvisable));
}

/** With what the estimate says beside the limits, or with as much of it as is known. */
export function concluded(
  analysis: Omit<Analysis, 'findings' | 'isAdvised'>,
  advice: readonly Finding[],
  isAdvised: boolean,
): Analysis {
  const { text, settings, lines, documents } = analysis;
  const all = [...documents.flatMap(({ findings }) => findings), ...advice];
  const findings = suppress(withoutRepeated(all).toSorted(byPlace), {
    ...{ text, lines, settings, isAdvised },
    documents: documents.map(judged),
  });
  return { ...analysis, findings, isAdvised };
}

function judged({ document, dialect }: AnalysedDocument): Judged {
  return { document, complete: dialect !== undefined && !document.problems.some(({ kind }) => kind === 'syntax') };
}

const alone: readonly FolderFile[] = [];

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

/** Another file of the folder, read once for all that refer to it; undefined when no document in it refers to others by name. */
export function folderFile(name: string, text: string): FolderFile | undefined {
  if (!mayBeOurs(text)) return undefined;
  const { documents } = parseFile(text);
  return documents.some((document) => recognise(document)?.linksDocuments) ? { name, text, documents } : undefined;
}

/** Most files an editor opens are nobody's business of ours: they are not even parsed. */
function fileOf(text: string, previous: YamlFile | undefined): YamlFile {
  if (!mayBeOurs(text)) return { text, documents: [] };
  return previous ? reparse(previous, text) : parseFile(text);
}

/** The earlier analysis of the document, when the same text stands at the same place in the file. */
function unchanged(document: Document, text: string, known: Analysis | undefined): AnalysedDocument | undefined {
  const earlier = known?.documents[document.index];
  if (!known || !earlier || earlier.dialect?.linksDocuments) return undefined;
  const { start, end } = document.span;
  const { span } = earlier.document;
  if (span.start !== start || span.end !== end) return undefined;
  return known.text.slice(start, end) === text.slice(start, end) ? earlier : undefined;
}

function analyseDocument(document: Document, surroundings: Surroundings, settings: Settings): AnalysedDocument {
  const dialect = isUnfilled(document, surroundings.text) ? undefined : recognise(document);
  if (!dialect) return { document, dialect, deployments: [], findings: [] };
  const { deployments, fragments = [], problems, isTemplate = false } = dialect.lower(document, surroundings);
  const checked = [...deployments, ...fragments].map((deployment) => ({
    deployment,
    findings: limitsOf(deployment, dialect, settings),
  }));
  const broken = mergeReadings(checked);
  const shape = problems
    .filter(isCertain(document))
    .filter(({ isOthersToo }) => !isOthersToo || checksShape(settings, dialect.id));
  const findings = [
    ...(isTemplate ? [] : document.problems).flatMap((problem) =>
      ofSyntax(problem, surroundings.text.length, settings),
    ),
    ...shape.flatMap((problem) => ofShape(problem, settings)),
    ...broken.filter(isNotMistyped(shape, settings)).filter(isRead(document)),
  ];
  return { document, dialect, deployments, findings };
}

/** A dialect may make the same deployment of another version of the text; it breaks the same limits then. */
const limits = new WeakMap<Deployment, { readonly settings: Settings; readonly findings: readonly Finding[] }>();

function limitsOf(deployment: Deployment, dialect: Dialect, settings: Settings): readonly Finding[] {
  const known = limits.get(deployment);
  if (known?.settings === settings) return known.findings;
  const findings = check(deployment, settings, {
    switchTo: (type) => switchTo(deployment, type, dialect, settings),
    sensible: (pointer) => sensibleValue(deployment, pointer, settings),
    amend: (amendment) => dialect.amend?.(deployment, withInstance(amendment, deployment, settings)),
  });
  limits.set(deployment, { settings, findings });
  return findings;
}

/** A key that is only mistyped is not missing as well. */
function isNotMistyped(shape: readonly Problem[], settings: Settings): (finding: Finding) => boolean {
  const changes = shape
    .filter(({ code }) => settings.severities[code] !== 'off')
    .flatMap(({ fixes }) => fixes.flatMap((fix) => fix.changes));
  const meant = changes.flatMap((change) =>
    change.kind === 'rename' ? [JSON.stringify([...change.place.path.slice(0, -1), change.key])] : [],
  );
  return ({ missing }) => missing === undefined || !meant.includes(JSON.stringify(missing.path));
}

/** In a document that cannot be read to its end, what seems to be missing may only not have been read. */
function isCertain(document: Document): (problem: Problem) => boolean {
  const faults = syntaxFaults(document);
  return ({ code, span }) =>
    faults.length === 0 ||
    (code !== 'shape/missing-key' && code !== 'shape/null-value' && !faults.some((fault) => overlap(fault, span)));
}

function isRead(document: Document): (finding: Finding) => boolean {
  const faults = syntaxFaults(document);
  return ({ missing, span }) =>
    faults.length === 0 || (missing === undefined && !faults.some((fault) => overlap(fault, span)));
}

function syntaxFaults({ problems }: Document): readonly Span[] {
  return problems.filter(({ kind }) => kind === 'syntax').map(({ span }) => span);
}

/**
 * A limit that speaks of the same value, be it of another document, says more: its reason, and the page of AWS. What several
 * documents say of one that they share is said once.
 */
function withoutRepeated(findings: readonly Finding[]): readonly Finding[] {
  const all = new Map(findings.map((finding) => [`${finding.code} ${at(finding)} ${finding.message}`, finding]));
  const isShape = ({ code }: Finding): boolean => code === 'shape/choice' || code === 'shape/type';
  const speaks = ({ code, severity }: Finding): boolean => !code.startsWith('shape/') && severity !== 'info';
  const said = new Set(findings.filter(speaks).map(at));
  return [...all.values()].filter((finding) => !isShape(finding) || !said.has(at(finding)));
}

function at({ span }: Finding): string {
  return `${String(span.start)} ${String(span.end)}`;
}

function ofSyntax(
  { kind, message, span }: Document['problems'][number],
  length: number,
  settings: Settings,
): readonly Finding[] {
  // What is missing at the end of the text is reported by the library one place after it.
  const inside = { start: Math.min(span.start, length), end: Math.min(span.end, length) };
  const code = `shape/${kind}`;
  return ofShape({ code, severity: 'error', message, span: inside, related: [], fixes: [] }, settings);
}

function ofShape(problem: Problem, settings: Settings): readonly Finding[] {
  const { code, message, span, related, fixes } = problem;
  const severity = settings.severities[code] ?? problem.severity;
  if (severity === 'off') return [];
  return [{ code, severity, message, span, related, href: rowOf(code)?.urls[0], fixes: () => fixes }];
}

/** The text edits of a fix; none of them overlap. */
export function editsOf(analysis: Analysis, { changes }: { readonly changes: readonly Change[] }): readonly TextEdit[] {
  return editsFor(analysis.file, changes);
}

/** The edits that add a comment which switches the finding off; undefined where no comment can stand. */
export function ignoreEdits({ text, lines, file }: Analysis, finding: Finding): readonly TextEdit[] | undefined {
  return ignoring(finding, { text, lines, documents: file.documents });
}
