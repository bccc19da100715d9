import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Baselines } from './baselines.ts';
import type { Client } from './client.ts';
import type { Documents } from './documents.ts';
import type { FetchedPrices } from './fetched-prices.ts';
import type { Guard } from './guard.ts';
import type { Host } from './host.ts';
import type { ProjectConfigs } from './project-configs.ts';
import type { Told } from './told.ts';
import type { Workspace } from './workspace/workspace.ts';

/** What a feature works with. */
export interface Context {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: Documents;
  readonly baselines: Baselines;
  readonly guard: Guard;
  readonly host: Host;
  readonly projects: ProjectConfigs;
  readonly prices: FetchedPrices;
  readonly told: Told;
  readonly workspace: Workspace;
  /** Work for when the client listens to us. */
  readonly whenInitialized: (name: string, work: () => Promise<void>) => void;
}

/** Registers its handlers and says what the server can do thereby. */
export type Feature = (context: Context) => Partial<ServerCapabilities>;
