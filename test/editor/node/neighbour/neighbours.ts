import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { yamlServer } from '../../../../scripts/tooling/editors.mjs';
import { inRoot } from '../../../../scripts/tooling/paths.mjs';
import { bundleForHost } from '../../support/extension-host.ts';

interface Neighbour {
  readonly publisher: string;
  readonly name: string;
  readonly entry: string;
  readonly define: Readonly<Record<string, unknown>>;
  /** Settings with their defaults. */
  readonly settings: Readonly<Record<string, unknown>>;
}

const variant = ['VariantName', 'ModelName', 'InstanceType', 'InitialInstanceCount', 'ServerlessConfig'];
const keys = [...variant, 'ProductionVariants', 'MemorySizeInMB', 'MaxConcurrency', 'KmsKeyId', 'Tags'];

const neighbours: readonly Neighbour[] = [
  {
    publisher: 'redhat',
    name: 'vscode-yaml',
    entry: 'yaml.ts',
    define: { yamlServer: path.join(yamlServer.folder, yamlServer.probe) },
    // Those of the real one, but that nothing is fetched.
    settings: {
      'yaml.validate': true,
      'yaml.hover': true,
      'yaml.completion': true,
      'yaml.format.enable': true,
      'yaml.schemas': {},
      'yaml.customTags': [],
      'yaml.schemaStore.enable': false,
    },
  },
  {
    publisher: 'amazonwebservices',
    name: 'aws-toolkit-vscode',
    entry: 'stub.ts',
    define: {
      stub: {
        reads: 'AWS::SageMaker::',
        words: [...keys, 'Type', 'Properties', 'DependsOn', 'Condition', 'AWS::SageMaker::Model', '!Ref', '!GetAtt'],
        leadsToNames: true,
      },
    },
    settings: {},
  },
  {
    publisher: 'ms-kubernetes-tools',
    name: 'vscode-kubernetes-tools',
    entry: 'stub.ts',
    define: {
      stub: {
        reads: 'services.k8s.aws',
        words: [...keys.map((key) => key.charAt(0).toLowerCase() + key.slice(1)), 'apiVersion', 'kind', 'spec'],
        leadsToNames: false,
      },
    },
    settings: {},
  },
];

/** Puts the extensions together and gives their folders: Red Hat's server is the real one, the other two are stubs. */
export function makeNeighbours(): Promise<readonly string[]> {
  return Promise.all(
    neighbours.map(async ({ publisher, name, entry, define, settings }) => {
      const folder = inRoot('out/test/neighbours', `${publisher}.${name}-0.0.0`);
      await mkdir(folder, { recursive: true });
      const properties = Object.entries(settings).map(([key, preset]) => [key, { default: preset }]);
      const manifest = {
        ...{ publisher, name, version: '0.0.0', engines: { vscode: '^1.91.0' }, main: './extension.cjs' },
        activationEvents: ['onLanguage:yaml', 'onLanguage:json'],
        contributes: { configuration: { title: name, properties: Object.fromEntries(properties) as unknown } },
      };
      await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
      const values = Object.entries(define).map(([key, value]) => [key, JSON.stringify(value)]);
      const source = inRoot('test/editor/node/neighbour', entry);
      await bundleForHost(
        source,
        path.join(folder, 'extension.cjs'),
        Object.fromEntries(values) as Record<string, string>,
      );
      return folder;
    }),
  );
}
