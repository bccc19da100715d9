import { commands, l10n, Uri, window, workspace, type Disposable, type QuickPickItem, type TextDocument } from 'vscode';
import { chosen, manifestText, type Answers, type Item } from '../first-run/manifest-text.ts';

interface Option<T> extends QuickPickItem {
  readonly value: T;
}

/** Asks what AWS's own guide asks, and opens a commented manifest; nothing is written to disk until the user saves it. */
export function registerNewManifest(): Disposable {
  return commands.registerCommand('mldeploy.newManifest', async () => {
    const answers = await ask();
    if (!answers) return;
    const document = await opened(answers);
    await window.showTextDocument(document);
  });
}

/** Undefined when one of the questions was not answered. */
async function ask(): Promise<Answers | undefined> {
  const name = await typed(l10n.t('What is the deployment called?'), 'my-model', (value) =>
    /^[a-zA-Z0-9](?:-?[a-zA-Z0-9]){0,62}$/.test(value)
      ? undefined
      : l10n.t('Letters, digits and hyphens between them; at most 63 characters.'),
  );
  const asks =
    name === undefined
      ? undefined
      : await picked(l10n.t('Does each request wait for its own answer?'), answerOptions());
  const item =
    asks && (await picked(l10n.t('How large is one request, and how long does the model take for it?'), itemOptions()));
  if (name === undefined || !asks || !item) return undefined;
  const isServed = asks === 'one-by-one' && (item === 'small' || item === 'medium');
  const traffic = isServed ? await picked(l10n.t('When do the requests come?'), trafficOptions()) : 'intermittent';
  const models = traffic && (isServed ? await picked(l10n.t('How many models?'), modelOptions()) : 'one');
  const hardware =
    models && (models === 'one' ? await picked(l10n.t('What does the model run on?'), hardwareOptions()) : 'cpu');
  if (!traffic || !models || !hardware) return undefined;
  const preset = workspace.getConfiguration('mldeploy').get('region', 'us-east-1');
  const region = await typed(l10n.t('In which AWS Region?'), preset, (value) =>
    /^[a-z]{2}(?:-[a-z]+)+-\d$/.test(value) ? undefined : l10n.t('The name of a Region, such as us-east-1.'),
  );
  if (region === undefined) return undefined;
  const known = `111122223333.dkr.ecr.${region}.amazonaws.com/${name}:1.0`;
  const image = await typed(l10n.t('Which container image serves the model? Enter keeps the placeholder.'), known);
  if (image === undefined) return undefined;
  const answers = { name, region, image, asks, item, traffic, models, hardware };
  if (chosen({ ...answers, artifact: '' }).type === 'aws-batch') return { ...answers, artifact: '' };
  const artifact =
    models === 'many'
      ? await typed(
          l10n.t('Where in S3 are the models? A prefix; Enter keeps the placeholder.'),
          `s3://my-bucket/${name}/`,
          (value) =>
            /^s3:\/\/.+\/$/.test(value)
              ? undefined
              : l10n.t('A prefix in S3, with a slash at its end: s3://bucket/models/'),
        )
      : await typed(
          l10n.t('Where in S3 is the model? Enter keeps the placeholder.'),
          `s3://my-bucket/${name}/model.tar.gz`,
          (value) => (value.startsWith('s3://') ? undefined : l10n.t('A place in S3: s3://bucket/model.tar.gz')),
        );
  return artifact === undefined ? undefined : { ...answers, artifact };
}

function titleOf(): string {
  return l10n.t('New ML Deployment Manifest');
}

async function picked<T>(placeHolder: string, options: readonly Option<T>[]): Promise<T | undefined> {
  const option = await window.showQuickPick(options, { title: titleOf(), placeHolder, ignoreFocusOut: true });
  return option?.value;
}

async function typed(
  prompt: string,
  value: string,
  faultOf: (value: string) => string | undefined = (given) => (given === '' ? l10n.t('Must not be empty.') : undefined),
): Promise<string | undefined> {
  const validateInput = (given: string): string | undefined => faultOf(given.trim());
  return (await window.showInputBox({ title: titleOf(), prompt, value, validateInput, ignoreFocusOut: true }))?.trim();
}

const answerOptions = (): readonly Option<Answers['asks']>[] => [
  {
    label: l10n.t('Yes, one by one'),
    description: l10n.t('a person, an application or a queue sends requests'),
    value: 'one-by-one',
  },
  {
    label: l10n.t('No, all data is there beforehand'),
    description: l10n.t('files in S3, once or on a schedule'),
    value: 'all-at-once',
  },
];

const itemOptions = (): readonly Option<Item>[] => [
  { label: l10n.t('Up to 4 MB, up to 60 s'), description: l10n.t('most requests'), value: 'small' },
  {
    label: l10n.t('Up to 25 MB, up to 60 s'),
    description: l10n.t("AWS's own pages disagree about more than 6 MB: a warning will say so"),
    value: 'medium',
  },
  { label: l10n.t('Up to 1 GB, or up to an hour'), description: l10n.t('the answer may wait'), value: 'large' },
  { label: l10n.t('More than that'), description: l10n.t('whole videos, huge documents'), value: 'huge' },
];

const trafficOptions = (): readonly Option<Answers['traffic']>[] => [
  { label: l10n.t('All day, and the answer must be quick'), value: 'sustained' },
  { label: l10n.t('Now and then; some seconds are all right after a pause'), value: 'intermittent' },
];

const modelOptions = (): readonly Option<Answers['models']>[] => [
  { label: l10n.t('One'), value: 'one' },
  { label: l10n.t('Many of one framework, most of them rarely used'), value: 'many' },
];

const hardwareOptions = (): readonly Option<Answers['hardware']>[] => [
  { label: 'CPU', description: l10n.t('tables, text, small networks'), value: 'cpu' },
  { label: 'GPU', description: l10n.t('images, speech, language models'), value: 'gpu' },
];

/** Where a folder is on disk, saving proposes a file of it. */
async function opened(answers: Answers): Promise<TextDocument> {
  const content = manifestText(answers);
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (folder?.scheme === 'file') {
    const file = Uri.joinPath(folder, `${answers.name}.mldeploy.yaml`);
    const isThere = await Promise.resolve(workspace.fs.stat(file)).then(
      () => true,
      () => false,
    );
    const isOpen = workspace.textDocuments.some(({ uri }) => uri.path === file.path);
    if (!isThere && !isOpen) {
      const document = await workspace.openTextDocument(file.with({ scheme: 'untitled' }));
      const editor = await window.showTextDocument(document);
      await editor.edit((edit) => {
        edit.insert(document.positionAt(0), content);
      });
      return document;
    }
  }
  return workspace.openTextDocument({ language: 'mldeploy', content });
}
