import type { Change, Value } from '../model/change.ts';
import type { Deployment } from '../model/deployment.ts';
import { valueOf } from '../model/field.ts';
import type { Refactoring } from './refactoring.ts';

/** What several documents of our own format deploy, each on an endpoint of its own. */
export interface Single {
  readonly deployment: Deployment;
  readonly image: string;
  /** Of S3, up to and with the last slash. */
  readonly folder: string;
}

/** One multi-model endpoint in the place of those whose models lie in one folder and run in one image. */
export function multiModelOf(all: readonly Deployment[], deployment: Deployment): Refactoring | undefined {
  const first = valueOf(deployment.type) === 'real-time' ? singleOf(deployment) : undefined;
  if (!first) return undefined;
  const others = all.filter((other) => {
    if (other === deployment || valueOf(other.type) !== 'real-time') return false;
    const single = singleOf(other);
    return single?.image === first.image && single.folder === first.folder;
  });
  if (others.length === 0) return undefined;
  const names = others.map(({ title }) => title).join(', ');
  return {
    title: `Serve ${String(others.length + 1)} models from this endpoint, multi-model, in the place of ${names}`,
    changes: modelsOf(first, others),
  };
}

/** `models` in the place of `model`, and the documents of the others gone. */
export function modelsOf({ deployment, folder, image }: Single, others: readonly Deployment[]): readonly Change[] {
  const { document } = deployment;
  const role = deployment.model.executionRole;
  const isOwnRole = role.kind === 'known' && role.origin.path[0] === 'model';
  const size = deployment.model.sizeBytes;
  const models: Value = {
    prefix: folder,
    image,
    ...(size.kind === 'known' ? { size: size.written.trim() } : {}),
    ...(isOwnRole ? { role: role.value } : {}),
  };
  return [
    { kind: 'remove', place: { document, path: ['model'] } },
    {
      kind: 'set',
      place: { document, path: ['models'] },
      value: models,
      after: ['role', 'region', 'name', 'mldeploy'],
    },
    ...others.map((other): Change => {
      return { kind: 'remove-document', place: { document: other.document, path: [] } };
    }),
  ];
}

/** Undefined for what is more than one archive in one image, or has what a multi-model endpoint has no place for. */
export function singleOf(deployment: Deployment): Single | undefined {
  const { dialect, model, variants, components } = deployment;
  if (dialect !== 'own' || components.kind !== 'absent') return undefined;
  const containers = valueOf(model.containers) ?? [];
  const [container, ...more] = containers;
  if (!container || more.length > 0 || valueOf(variants)?.length !== 1) return undefined;
  if (container.image.kind !== 'known' || container.image.origin.path[0] !== 'model') return undefined;
  const plain = [
    container.modelPackage,
    container.dataSource,
    container.additionalDataSources,
    container.metricsEndpoints,
  ];
  if (plain.some(({ kind }) => kind !== 'absent') || container.environment.kind !== 'absent') return undefined;
  const folder = /^s3:\/\/.*\/(?=[^/]+\.tar\.gz$)/.exec(valueOf(container.dataUrl) ?? '')?.[0];
  return folder === undefined ? undefined : { deployment, image: container.image.value, folder };
}
