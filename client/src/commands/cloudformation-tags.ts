import {
  commands,
  ConfigurationTarget,
  extensions,
  l10n,
  window,
  workspace,
  Disposable,
  type ExtensionContext,
} from 'vscode';
import type { Deployments } from '../deployments.ts';
import { tagsToAdd, withoutTags } from './tag-list.ts';

const added = 'cloudFormationTags.added';
const offered = 'cloudFormationTags.offered';
const never = 'cloudFormationTags.never';

/**
 * The YAML extension reports `!Ref` and its like as unresolved tags. We offer, once in a workspace and only where that
 * would happen, to list them in its setting; nothing is written without consent, and the same menu takes it back.
 */
export function registerCloudFormationTags(context: ExtensionContext, deployments: Deployments): Disposable {
  return Disposable.from(
    commands.registerCommand('mldeploy.addCloudFormationTags', () => add(context)),
    commands.registerCommand('mldeploy.removeCloudFormationTags', () => remove(context)),
    deployments.onDidAnalyse(({ dialect }) => {
      if (dialect === 'cloudformation') void offer(context);
    }),
  );
}

async function offer(context: ExtensionContext): Promise<void> {
  if (!extensions.getExtension('redhat.vscode-yaml')) return;
  if (context.globalState.get(never) || context.workspaceState.get(offered)) return;
  // Remembered before the answer: a message that is merely closed is an answer too.
  await context.workspaceState.update(offered, true);
  if (tagsToAdd(current()).length === 0) return;
  const [yes, no] = [l10n.t('Add Tags'), l10n.t('Never Ask')];
  const answer = await window.showInformationMessage(
    l10n.t(
      'The YAML extension reports the tags of CloudFormation (!Ref, !Sub, ...) as unresolved. Add them to its setting yaml.customTags? "ML Deploy: Remove CloudFormation Tags from the YAML Extension" takes them out again.',
    ),
    yes,
    no,
  );
  if (answer === yes) await add(context);
  if (answer === no) await context.globalState.update(never, true);
}

async function add(context: ExtensionContext): Promise<void> {
  const tags = tagsToAdd(current());
  if (tags.length > 0) {
    await write([...current(), ...tags]);
    await context.workspaceState.update(added, [...context.workspaceState.get<string[]>(added, []), ...tags]);
  }
  const said =
    tags.length > 0
      ? l10n.t('{0} tags added to yaml.customTags.', tags.length)
      : l10n.t('All tags are in yaml.customTags already.');
  const back = l10n.t('"ML Deploy: Remove CloudFormation Tags from the YAML Extension" takes out what was added.');
  void window.showInformationMessage(`${said} ${back}`);
}

async function remove(context: ExtensionContext): Promise<void> {
  const ours = context.workspaceState.get<string[]>(added, []);
  const left = withoutTags(current(), ours);
  await write(left.length > 0 ? left : undefined);
  await context.workspaceState.update(added, undefined);
  void window.showInformationMessage(l10n.t('{0} tags taken out of yaml.customTags.', ours.length));
}

function current(): readonly string[] {
  return workspace.getConfiguration('yaml').get<string[]>('customTags', []);
}

async function write(tags: readonly string[] | undefined): Promise<void> {
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await workspace.getConfiguration('yaml').update('customTags', tags, target);
}
