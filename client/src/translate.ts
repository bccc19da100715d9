/** `vscode.l10n.t`, for modules that must run without an editor. They call it `t`, by which the test of the translations finds their texts. */
export type Translate = (message: string, ...values: (string | number)[]) => string;
