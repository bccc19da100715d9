import { extensions, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { fileMethods, type ShapeElsewhereParams } from '#protocol/files.ts';

/** Extensions that check the shape of files of the dialects too; what they say we need not say again. */
const checkers: Readonly<Record<string, readonly string[]>> = {
  'redhat.vscode-yaml': ['cloudformation', 'ack', 'hyperpod', 'legacy-operator'],
  'amazonwebservices.aws-toolkit-vscode': ['cloudformation'],
  'kddejong.vscode-cfn-lint': ['cloudformation'],
  'ms-kubernetes-tools.vscode-kubernetes-tools': ['ack', 'hyperpod', 'legacy-operator'],
};

/** Ids of the dialects whose shape the enabled extensions check. */
export function shapeElsewhere(): readonly string[] {
  const present = Object.entries(checkers).filter(([id]) => extensions.getExtension(id) !== undefined);
  return [...new Set(present.flatMap(([, dialects]) => dialects))].sort();
}

/** Tells the server when extensions come and go. */
export function registerNeighbours(client: BaseLanguageClient): Disposable {
  let told = shapeElsewhere().join();
  return extensions.onDidChange(() => {
    const dialects = shapeElsewhere();
    if (dialects.join() === told || !client.isRunning()) return;
    told = dialects.join();
    const params: ShapeElsewhereParams = { dialects };
    void client.sendNotification(fileMethods.shapeElsewhere, params);
  });
}
