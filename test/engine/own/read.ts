import assert from 'node:assert/strict';
import { own } from '#engine/dialects/own/own.ts';
import type { Deployment } from '#engine/model/deployment.ts';
import type { Problem } from '#engine/dialects/dialect.ts';
import { parseFile } from '#engine/yaml/parse.ts';

export interface Read {
  /** Also those that something else than SageMaker runs. */
  readonly deployments: readonly Deployment[];
  readonly problems: readonly Problem[];
}

/** Lowers every document of the text as our own format, whatever it looks like. */
export function read(text: string): Read {
  const { documents } = parseFile(text);
  const lowered = documents.map((document) => own.lower(document, { text, documents, folder: [] }));
  return {
    deployments: lowered.flatMap(({ deployments, fragments = [] }) => [
      ...deployments,
      ...fragments.filter(({ compute }) => compute.kind === 'known'),
    ]),
    problems: lowered.flatMap(({ problems }) => problems),
  };
}

/** The one deployment of the text. */
export function readOne(text: string): Deployment {
  const { deployments } = read(text);
  const [deployment] = deployments;
  assert.ok(deployment);
  assert.equal(deployments.length, 1);
  return deployment;
}
