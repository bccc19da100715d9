/** Client to server: other extensions have come or gone. Sent as `neighbours` of the initialization options at first. */
export const neighboursMethod = 'mldeploy/neighbours';

/** Other extensions of the editor, by what they are for. */
export const neighbourKinds = ['yaml', 'json', 'cloudformation', 'cfn-lint', 'kubernetes'] as const;

export type Neighbour = (typeof neighbourKinds)[number];

export interface Neighbours {
  readonly neighbours: readonly Neighbour[];
  /** Globs of the files for which the YAML extension has been given a schema by its own settings. */
  readonly yamlSchemas: readonly string[];
}
