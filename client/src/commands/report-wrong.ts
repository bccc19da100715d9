import {
  CodeAction,
  CodeActionKind,
  commands,
  Disposable,
  env,
  l10n,
  languages,
  Uri,
  window,
  workspace,
  type CodeActionContext,
  type Diagnostic,
  type Extension,
} from 'vscode';
import { issueOf, issueUrl, type Issue, type Wrong } from '../first-run/issue.ts';

type Finding = Omit<Wrong, 'what' | 'version'>;

/** Writes down what is wrong, shows it, and opens the page where it can be sent. Sends nothing by itself. */
export function registerReportWrong(extension: Extension<unknown>, selector: readonly string[]): Disposable {
  const kinds = { providedCodeActionKinds: [CodeActionKind.QuickFix] };
  const actions = { provideCodeActions: (_: unknown, __: unknown, context: CodeActionContext) => actionsFor(context) };
  return Disposable.from(
    languages.registerCodeActionsProvider([...selector], actions, kinds),
    commands.registerCommand('mldeploy.reportWrong', async (given?: Finding) => {
      const finding = given ?? findingAtCursor();
      const what = finding ? 'limit' : await picked();
      if (!what) return;
      const { version } = extension.packageJSON as { readonly version: string };
      const issue = issueOf({ what, version, ...finding });
      await offer(issue, issueUrl(extension.packageJSON, issue));
    }),
  );
}

/** One for each code. */
function actionsFor({ diagnostics, only }: CodeActionContext): CodeAction[] {
  // Who asks for all fixes at once is not asked back.
  if (only && !only.intersects(CodeActionKind.QuickFix)) return [];
  const findings = new Map(diagnostics.flatMap((one) => toFinding(one) ?? []).map((one) => [one.code, one]));
  return [...findings.values()].map((finding) => {
    const action = new CodeAction(l10n.t('Report {0} as wrong...', finding.code ?? ''), CodeActionKind.QuickFix);
    action.command = { command: 'mldeploy.reportWrong', title: action.title, arguments: [finding] };
    return action;
  });
}

function toFinding({ source, code, message }: Diagnostic): Finding | undefined {
  if (source !== 'mldeploy' || code === undefined) return undefined;
  if (typeof code !== 'object') return { code: String(code), message };
  return { code: String(code.value), message, page: code.target.toString(true) };
}

function findingAtCursor(): Finding | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const here = languages
    .getDiagnostics(editor.document.uri)
    .filter(({ range }) => range.contains(editor.selection.active));
  return here.flatMap((one) => toFinding(one) ?? [])[0];
}

async function picked(): Promise<Wrong['what'] | undefined> {
  const items = [
    {
      label: l10n.t('A limit'),
      description: l10n.t('a value that AWS does not, or no longer, document so'),
      value: 'limit' as const,
    },
    { label: l10n.t('A price'), description: l10n.t('a rate that is not what AWS charges'), value: 'price' as const },
  ];
  return (await window.showQuickPick(items, { title: l10n.t('What is wrong?'), ignoreFocusOut: true }))?.value;
}

async function offer({ title, body }: Issue, url: string | undefined): Promise<void> {
  const content = `# ${title}\n\n${body}\n`;
  const document = await workspace.openTextDocument({ language: 'markdown', content });
  await window.showTextDocument(document);
  const open = l10n.t('Open the Issue Page');
  const copy = l10n.t('Copy');
  const message =
    url === undefined
      ? l10n.t(
          'This is what a report would hold. Nothing has been sent: complete it, copy it, and send it to the maintainers.',
        )
      : l10n.t(
          'This is what the report holds. Nothing has been sent: the page opens with this text, and you submit it there.',
        );
  const choice = await window.showInformationMessage(message, ...(url === undefined ? [copy] : [open, copy]));
  if (choice === copy) await env.clipboard.writeText(document.getText());
  if (choice === open && url !== undefined) await env.openExternal(Uri.parse(url, true));
}
