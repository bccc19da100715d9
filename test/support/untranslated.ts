/** What `vscode.l10n.t` does where there is no translation. */
export function untranslated(message: string, ...values: (string | number)[]): string {
  return message.replaceAll(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)]));
}
