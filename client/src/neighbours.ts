import { Disposable, extensions, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { neighboursMethod, type Neighbour, type Neighbours } from '#protocol/neighbours.ts';

/** Extensions that say of the same files some of what we say; the server then leaves it to them. */
const known: Readonly<Record<string, Neighbour>> = {
  'redhat.vscode-yaml': 'yaml',
  'vscode.json-language-features': 'json',
  'amazonwebservices.aws-toolkit-vscode': 'cloudformation',
  'kddejong.vscode-cfn-lint': 'cfn-lint',
  'ms-kubernetes-tools.vscode-kubernetes-tools': 'kubernetes',
};

export function neighbours(): Neighbours {
  const present = Object.entries(known).filter(([id]) => extensions.getExtension(id) !== undefined);
  return { neighbours: [...new Set(present.map(([, neighbour]) => neighbour))], yamlSchemas: yamlSchemas() };
}

/** `yaml.schemas` gives schemas a glob or several; the other settings of that extension are of no interest. */
function yamlSchemas(): readonly string[] {
  const globs = Object.values(workspace.getConfiguration('yaml').get<Record<string, unknown>>('schemas') ?? {});
  return globs.flat().filter((glob) => typeof glob === 'string');
}

/** Tells the server when extensions come and go, or are set otherwise. */
export function registerNeighbours(client: BaseLanguageClient): Disposable {
  let told = JSON.stringify(neighbours());
  const tell = (): void => {
    const now = neighbours();
    const words = JSON.stringify(now);
    if (words === told || !client.isRunning()) return;
    told = words;
    void client.sendNotification(neighboursMethod, now);
  };
  return Disposable.from(
    extensions.onDidChange(tell),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('yaml.schemas')) tell();
    }),
  );
}
