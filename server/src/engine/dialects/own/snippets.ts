import data from '../../generated/own-snippets.json' with { type: 'json' };

/** A whole manifest to begin with, with tab stops. */
export interface OwnSnippet {
  readonly title: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: string;
}

export const ownSnippets: readonly OwnSnippet[] = data;
