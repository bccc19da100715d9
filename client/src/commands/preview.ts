import { commands, Position, Uri, window, type Disposable } from 'vscode';
import type { Position as ProtocolPosition } from '#protocol/preview.ts';
import type { Panel } from '../preview/panel.ts';

/** From the palette (the active editor), the title button (its URI) or a code lens (URI and position). */
export function registerPreview(panel: Panel): Disposable {
  return commands.registerCommand('mldeploy.preview', (target?: Uri | string, position?: ProtocolPosition) => {
    const editor = window.activeTextEditor;
    const uri = typeof target === 'string' ? Uri.parse(target, true) : (target ?? editor?.document.uri);
    if (!uri) {
      void window.showInformationMessage('Open a deployment manifest first; the preview shows what it costs.');
      return;
    }
    const cursor = editor?.document.uri.toString() === uri.toString() ? editor.selection.active : new Position(0, 0);
    panel.show({ uri, position: position ?? cursor });
  });
}
