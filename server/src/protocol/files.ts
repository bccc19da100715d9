/**
 * What our own client does for a server that may run in a worker without a file system. Other clients are not asked: there the
 * server reads files itself, or none.
 */
export const fileMethods = {
  /** Server to client: the text of a file, null when there is none, or it is too long, or cannot be read. */
  read: 'mldeploy/readFile',
  /** Server to client: the URIs of files in a folder and below. */
  find: 'mldeploy/findFiles',
} as const;

export interface ReadFileParams {
  readonly uri: string;
  readonly maxBytes: number;
}

export type ReadFileResult = string | null;

export interface FindFilesParams {
  /** A URI that ends in a slash. */
  readonly folder: string;
  /** A glob of paths from the folder on. */
  readonly pattern: string;
  /** Globs of what need not be looked at; it may be all the same. */
  readonly exclude: readonly string[];
  readonly most: number;
}

export type FindFilesResult = readonly string[];
