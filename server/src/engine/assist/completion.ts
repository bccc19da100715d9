import type { Deployment } from '../model/deployment.ts';
import type { Settings } from '../settings.ts';
import type { Span } from '../text/span.ts';
import type { Cursor } from './cursor.ts';
import type { Place, Surroundings } from './place.ts';
import type { Member } from './slot.ts';

/** Something that can be written at the cursor. */
export interface Completion {
  readonly label: string;
  readonly kind: 'key' | 'value' | 'choice' | 'unit' | 'instance' | 'name' | 'snippet';
  /** A few words beside the label. */
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string;
  /** Replaced by it: on one line, up to the end of the word the cursor is in. */
  readonly span: Span;
  readonly insert: string;
  /** Whether `insert` has tab stops in it. */
  readonly isSnippet: boolean;
  /** What has to be typed to keep it in the list: it begins like the text that is replaced. */
  readonly filter: string;
}

/** What the editor can do. */
export interface Abilities {
  readonly snippets: boolean;
  /** Whether lines after the first one are indented by the editor as much as the one that is written in. */
  readonly indents: boolean;
}

/** Of whom other extensions know what can be written, so that only what they lack is proposed. */
export interface Elsewhere {
  /** Keys, enums and booleans. */
  readonly schema: boolean;
  /** Names of resources and parameters. */
  readonly names: boolean;
}

/** Everything that proposals are made from. */
export interface Situation {
  readonly around: Surroundings;
  readonly cursor: Cursor;
  readonly place: Place;
  /** The key whose value is written. */
  readonly member: Member | undefined;
  readonly style: Style;
  readonly abilities: Abilities;
  readonly settings: Settings;
  /** Those of the file, as it was last read. */
  readonly deployments: readonly Deployment[];
  /** The deployment that is being written in. */
  readonly deployment: Deployment | undefined;
  readonly region: string;
}

/** `flow` is within brackets of YAML. */
export type Style = 'block' | 'flow' | 'json';

/** Without a span of its own it takes the place of the word at the cursor. */
export type Proposal = Omit<Completion, 'span' | 'filter'> & {
  readonly filter?: string;
  readonly span?: Span;
  /** Written as it is: no text that may need quotes. */
  readonly isRaw?: boolean;
};
