/** Taking measured numbers into the settings of a project, on behalf of the client. */
export const measuredMethods = {
  /** Client to server: what is in the file, and the edit that lets it count for a manifest. */
  use: 'mldeploy/useMeasured',
} as const;

export interface UseMeasuredParams {
  /** The manifest. */
  readonly uri: string;
  /** The file of a tool. */
  readonly file: string;
  /** The name of the deployment; null where the user was not asked yet. */
  readonly deployment: string | null;
}

export type UseMeasuredResult =
  /** Nothing can be taken, and why. */
  | { readonly kind: 'nothing'; readonly message: string }
  /** The manifest has several deployments: ask again with one of them. */
  | { readonly kind: 'choose'; readonly deployments: readonly string[] }
  /** A WorkspaceEdit of LSP for the settings file, and what was measured, in lines. */
  | { readonly kind: 'edit'; readonly edit: object; readonly target: string; readonly lines: readonly string[] };
