import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { advisedSoFar, analyse, analyseConfig, type Analysis, type FolderFile } from '#engine';
import type { Configuration } from './configuration.ts';
import type { FolderFiles } from './folder-files.ts';
import { matchesGlob } from '#file-search/glob.ts';
import { isConfigUri } from './project-configs.ts';
import type { ServerSettings } from './settings.ts';

/** An open document, analysed as it stood at `version`. */
export interface Analysed {
  readonly uri: string;
  readonly version: number;
  readonly settings: ServerSettings;
  readonly analysis: Analysis;
}

/** An open document, analysed or not. */
export interface Written {
  readonly text: string;
  readonly languageId: string;
  readonly settings: ServerSettings;
  /** It may be of an earlier version. */
  readonly analysis: Analysis | undefined;
}

/** Beyond this a document is not analysed: memory and answers would suffer, and no manifest is that long. */
export const ceilingCharacters = 5 * 1024 * 1024;

/** Read-only views of what a file was at another time: checking them would double every finding. */
const viewsOfThePast = /^(git|gitlens|git-index|review|fugitive|vscode-local-history|vscode-scm|conflictResolution):/;

/** The open documents. One analysis for each, shared by all features. */
export class Documents {
  readonly #texts: TextDocuments<TextDocument>;
  readonly #configuration: Configuration;
  readonly #folders: readonly string[];
  readonly #analysed = new Map<string, Analysed>();
  readonly #folderFiles: FolderFiles;

  constructor(
    texts: TextDocuments<TextDocument>,
    configuration: Configuration,
    folders: readonly string[],
    folderFiles: (isExcluded: (uri: string, folder: string) => Promise<boolean>) => FolderFiles,
  ) {
    this.#texts = texts;
    this.#configuration = configuration;
    this.#folders = folders;
    this.#folderFiles = folderFiles(async (uri, folder) => this.#isExcluded(uri, await configuration.of(folder)));
  }

  uris(): readonly string[] {
    return this.#texts.keys();
  }

  versionOf(uri: string): number | undefined {
    return this.#texts.get(uri)?.version;
  }

  languageOf(uri: string): string | undefined {
    return this.#texts.get(uri)?.languageId;
  }

  /** Undefined when the document is not open, not to be checked, or too long. */
  async analysed(uri: string): Promise<Analysed | undefined> {
    const settings = await this.#configuration.of(uri);
    if (this.links(uri)) return this.#analyse(uri, settings, await this.#folderFiles.around(uri));
    const alone = this.#analyse(uri, settings, undefined);
    return this.links(uri) ? this.#analyse(uri, settings, await this.#folderFiles.around(uri)) : alone;
  }

  /** As it stands, with what was last made of it: for answers that cannot wait until it is analysed anew. */
  async written(uri: string): Promise<Written | undefined> {
    const settings = await this.#configuration.of(uri);
    const document = this.#texts.get(uri);
    if (!document || this.#isExcluded(uri, settings)) return undefined;
    const text = document.getText();
    if (text.length > ceilingCharacters) return undefined;
    return { text, languageId: document.languageId, settings, analysis: this.#analysed.get(uri)?.analysis };
  }

  /** A file that is not open, as it would be analysed if it were; nothing of it is kept. */
  async analyseClosed(uri: string, text: string): Promise<Analysed | undefined> {
    const settings = await this.#configuration.of(uri);
    this.#configuration.forget(uri);
    if (isConfigUri(uri) || this.#isExcluded(uri, settings)) return undefined;
    const alone = analyse(text, settings.engine);
    const isLinked = alone.documents.some(({ dialect }) => dialect?.linksDocuments);
    const folder = isLinked ? await this.#folderFiles.around(uri) : undefined;
    this.#folderFiles.forget(uri);
    const analysis = folder ? analyse(text, settings.engine, alone, folder) : alone;
    return { uri, version: 0, settings, analysis };
  }

  /** Whether the document, as it was analysed last, refers to others by name or may be referred to. */
  links(uri: string): boolean {
    return this.#analysed.get(uri)?.analysis.documents.some(({ dialect }) => dialect?.linksDocuments) === true;
  }

  /** With the folder given; without one as the document was analysed last. */
  #analyse(uri: string, settings: ServerSettings, folder: readonly FolderFile[] | undefined): Analysed | undefined {
    const document = this.#texts.get(uri);
    if (!document || this.#isExcluded(uri, settings)) return undefined;
    const known = this.#analysed.get(uri);
    const isSame = folder === undefined || folder === known?.analysis.folder;
    if (isSame && known?.version === document.version && known.settings === settings) return known;
    const text = document.getText();
    if (text.length > ceilingCharacters) return undefined;
    const analysis = isConfigUri(uri)
      ? analyseConfig(text, settings.engine, settings.ofMeasured)
      : advisedSoFar(analyse(text, settings.engine, known?.analysis, folder ?? known?.analysis.folder));
    const fresh = { uri, version: document.version, settings, analysis };
    this.#analysed.set(uri, fresh);
    return fresh;
  }

  /** The same document, of which more is known now. */
  replace(analysed: Analysed, analysis: Analysis): void {
    if (this.#analysed.get(analysed.uri) === analysed) this.#analysed.set(analysed.uri, { ...analysed, analysis });
  }

  /** True for a long document that looks like one of ours: said once as a finding, never for other files. */
  async isOursButTooLong(uri: string): Promise<boolean> {
    const text = this.#texts.get(uri)?.getText() ?? '';
    if (text.length <= ceilingCharacters || this.#isExcluded(uri, await this.#configuration.of(uri))) return false;
    return text.includes('AWS::SageMaker::') || /^mldeploy:/m.test(text);
  }

  /** Whether documents around it may be another than before, now that the file on disk is. */
  changedOnDisk(uri: string): boolean {
    return this.#folderFiles.changed(uri);
  }

  /** Where another file of the folder is, as an analysis has it. */
  uriOf(file: FolderFile): string | undefined {
    return this.#folderFiles.uriOf(file);
  }

  forget(uri: string): void {
    this.#analysed.delete(uri);
    this.#configuration.forget(uri);
    this.#folderFiles.forget(uri);
  }

  #isExcluded(uri: string, { exclude }: ServerSettings): boolean {
    if (viewsOfThePast.test(uri)) return true;
    if (exclude.length === 0) return false;
    const folder = this.#folders.find((candidate) => uri.startsWith(candidate));
    const path = decode(folder === undefined ? uri.replace(/^[^:]*:\/*/, '') : uri.slice(folder.length));
    return exclude.some((glob) => matchesGlob(glob, path));
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone % is no escape
  }
}
