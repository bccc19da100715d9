import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import { editsOf, ignoreEdits, type Finding, type Fix, type TextEdit } from '#engine';
import type { Context, Feature } from '../context.ts';
import { toDiagnostic, toSpan, toTextEdits, toWorkspaceEdit } from '../convert.ts';
import type { Analysed } from '../documents.ts';
import { switchOff } from '../switch-off.ts';
import { refactorings, refactorKind, wantsRefactorings } from './refactor.ts';

const fixAllKind = `${CodeActionKind.SourceFixAll}.mldeploy`;

/** Quick-fixes of the findings that touch the range, refactorings where they are asked for, and all safe fixes of the document at once. */
export const codeActions: Feature = (context) => {
  const { client, connection, documents, guard } = context;
  if (!client.codeActionLiterals) return {};
  connection.onCodeAction(
    guard.request({
      name: 'textDocument/codeAction',
      neutral: [],
      pinnedTo: ({ textDocument }) => textDocument.uri,
      handle: async (params) => {
        const analysed = await documents.analysed(params.textDocument.uri);
        if (!analysed) return [];
        const { only } = params.context;
        const actions = wants(only, CodeActionKind.QuickFix)
          ? [...quickFixes(context, analysed, params), ...(await ignoring(context, analysed, params))]
          : [];
        if (wants(only, refactorKind) && wantsRefactorings(params)) {
          // A switch that a finding asks for stands among the quick-fixes already.
          const titles = new Set(actions.map(({ title }) => title));
          actions.push(...refactorings(context, analysed, params).filter(({ title }) => !titles.has(title)));
        }
        // Unasked it would stand among the quick-fixes of clients that do not tell source actions apart.
        if (only && wants(only, fixAllKind)) actions.push(...fixAll(context, analysed));
        return actions;
      },
    }),
  );
  return { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, refactorKind, fixAllKind] } };
};

/** Kinds are hierarchical: who asks for `source` gets `source.fixAll.mldeploy`. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return !only || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

function touched({ analysis }: Analysed, { range }: CodeActionParams): readonly Finding[] {
  const asked = toSpan(analysis, range);
  return analysis.findings.filter(({ span }) => span.start <= asked.end && asked.start <= span.end);
}

function quickFixes({ client }: Context, analysed: Analysed, params: CodeActionParams): CodeAction[] {
  const { analysis, uri, version } = analysed;
  const { context } = params;
  return touched(analysed, params).flatMap((finding) => {
    const diagnostic = sameAs(context.diagnostics, toDiagnostic(client, uri, analysis, finding));
    return finding.fixes().flatMap((fix) => {
      const edits = toTextEdits(analysis, editsOf(analysis, fix));
      if (edits.length === 0) return [];
      return [
        {
          title: fix.title,
          kind: CodeActionKind.QuickFix,
          diagnostics: [diagnostic],
          isPreferred: fix.preferred,
          edit: toWorkspaceEdit(client, uri, version, edits),
        },
      ];
    });
  });
}

/** Last, one for each code: a comment beside it, or where none can stand the settings of the project. */
async function ignoring(context: Context, analysed: Analysed, params: CodeActionParams): Promise<CodeAction[]> {
  const { analysis, uri, version } = analysed;
  const { client } = context;
  const actions: CodeAction[] = [];
  for (const finding of touched(analysed, params)) {
    const { code } = finding;
    const edits = ignoreEdits(analysis, finding);
    const written = edits && {
      title: `Ignore ${code} here`,
      edit: toWorkspaceEdit(client, uri, version, toTextEdits(analysis, edits)),
    };
    const action = written ?? (await switchOff(context, uri, code));
    if (!action || actions.some(({ title }) => title === action.title)) continue;
    const diagnostic = sameAs(params.context.diagnostics, toDiagnostic(client, uri, analysis, finding));
    actions.push({ ...action, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] });
  }
  return actions;
}

/** The client's own copy when it sent one: some clients compare the whole object. */
function sameAs(sent: readonly Diagnostic[], ours: Diagnostic): Diagnostic {
  const { start, end } = ours.range;
  const same = sent.find(
    ({ code, range }) =>
      code === ours.code &&
      range.start.line === start.line &&
      range.start.character === start.character &&
      range.end.line === end.line &&
      range.end.character === end.character,
  );
  return same ?? ours;
}

function fixAll({ client }: Context, { analysis, uri, version }: Analysed): CodeAction[] {
  const accepted: TextEdit[] = [];
  let count = 0;
  for (const finding of analysis.findings) {
    const fix = safeFix(finding);
    if (!fix) continue;
    const edits = editsOf(analysis, fix);
    // What overlaps an accepted fix waits for the next round.
    if (edits.length === 0 || edits.some((edit) => accepted.some((other) => touches(edit, other)))) continue;
    accepted.push(...edits);
    count++;
  }
  if (count === 0) return [];
  const edit = toWorkspaceEdit(client, uri, version, toTextEdits(analysis, accepted));
  const title =
    count === 1 ? 'Apply the one safe fix of ML Deploy' : `Apply all ${String(count)} safe fixes of ML Deploy`;
  return [{ title, kind: fixAllKind, edit }];
}

function safeFix(finding: Finding): Fix | undefined {
  const safe = finding.fixes().filter(({ safety }) => safety === 'safe');
  return safe.find(({ preferred }) => preferred) ?? safe[0];
}

function touches(a: TextEdit, b: TextEdit): boolean {
  return a.span.start <= b.span.end && b.span.start <= a.span.end;
}
