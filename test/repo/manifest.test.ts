import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { defaultServerSettings, settingsTable } from '../../server/src/lsp/settings.ts';
import { absolute, read, readJson, sourceFiles } from './project.ts';

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly capabilities: Readonly<Record<string, unknown>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string }[]>>;
    readonly configuration: { readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
  };
}

const manifest = readJson('package.json') as Manifest;
const { contributes } = manifest;
const commands = contributes.commands.map(({ command }) => command);
const code = sourceFiles.map(read).join('\n');

describe('package.json', () => {
  it('contributes commands that the code registers, and the code no others', () => {
    const registered = [...code.matchAll(/registerCommand\(\s*'([^']+)'/g)].map((match) => match[1]);
    assert.deepEqual(registered.sort(), [...commands].sort());
  });

  it('has commands in its menus that it contributes', () => {
    const used = Object.values(contributes.menus).flatMap((items) => items.map(({ command }) => command));
    assert.deepEqual(
      used.filter((command) => command === undefined || !commands.includes(command)),
      [],
    );
  });

  it('has settings that the code understands at their defaults, each with a description', () => {
    const properties = contributes.configuration.properties;
    assert.deepEqual(Object.keys(properties).sort(), settingsTable.map(({ key }) => `mldeploy.${key}`).sort());
    for (const { key, apply } of settingsTable) {
      const schema = properties[`mldeploy.${key}`] ?? {};
      assert.ok('markdownDescription' in schema || 'description' in schema, `${key} has no description`);
      assert.ok('default' in schema, `${key} has no default`);
      // The client library reads this one by itself.
      if (key === 'trace.server') continue;
      assert.ok(apply?.(defaultServerSettings, schema['default']), `${key}: its default is not understood`);
    }
  });

  it('names files that exist', () => {
    const named = [...JSON.stringify(contributes).matchAll(/"(\.\/[^"]+)"/g)].map((match) => match[1] ?? '');
    assert.ok(named.length > 0);
    const built = [manifest.main, manifest.browser, ...Object.values(manifest.bin)];
    assert.deepEqual(
      [...named, ...built].filter((file) => !existsSync(absolute(file))),
      [],
    );
  });

  it('has an entry for the browser that its loader finds', () => {
    // The web extension host adds `.js` to any other name.
    assert.match(manifest.browser, /\.js$/);
  });

  it('supports untrusted and virtual workspaces', () => {
    assert.deepEqual(manifest.capabilities['untrustedWorkspaces'], { supported: true });
    assert.equal(manifest.capabilities['virtualWorkspaces'], true);
  });

  it('has scripts whose files exist', () => {
    const files = Object.values(manifest.scripts).flatMap(
      (script) => script.match(/(?<=^|\s)\w[\w./-]*\.(?:mjs|ts)\b/g) ?? [],
    );
    assert.deepEqual(
      files.filter((file) => !existsSync(absolute(file))),
      [],
    );
  });
});
