import { commands, l10n, Position, Range, Uri, window, type Disposable } from 'vscode';
import type { Position as ProtocolPosition } from '#protocol/preview.ts';
import type { Panel } from '../preview/panel.ts';
import type { DeploymentRow } from '../workspace/tree.ts';

/** From the palette (the active editor), the title button (its URI), a code lens (URI and position) or a row of the view. */
export function registerPreview(panel: Panel): Disposable {
  return commands.registerCommand(
    'mldeploy.preview',
    async (given?: Uri | string | DeploymentRow, position?: ProtocolPosition) => {
      if (isRow(given)) {
        // The server works out what is open.
        await window.showTextDocument(given.uri, { selection: new Range(given.position, given.position) });
        panel.show({ uri: given.uri, position: given.position });
        return;
      }
      const editor = window.activeTextEditor;
      const uri = typeof given === 'string' ? Uri.parse(given, true) : (given ?? editor?.document.uri);
      if (!uri) {
        void window.showInformationMessage(
          l10n.t('Open a deployment manifest first; the preview shows what it costs.'),
        );
        return;
      }
      const cursor = editor?.document.uri.toString() === uri.toString() ? editor.selection.active : new Position(0, 0);
      panel.show({ uri, position: position ?? cursor });
    },
  );
}

function isRow(given: Uri | string | DeploymentRow | undefined): given is DeploymentRow {
  return typeof given === 'object' && 'deployment' in given;
}
