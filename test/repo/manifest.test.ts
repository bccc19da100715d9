import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { defaultServerSettings, settingsTable } from '../../server/src/lsp/settings.ts';
import { absolute, read, readJson, sourceFiles } from './project.ts';

type Properties = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

interface Section {
  readonly title: string;
  readonly order: number;
  readonly properties: Properties;
}

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly capabilities: Readonly<Record<string, unknown>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category?: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string; readonly when?: string }[]>>;
    readonly configuration: readonly Section[];
  };
}

const manifest = readJson('package.json') as Manifest;
const english = readJson('package.nls.json') as Readonly<Record<string, string>>;
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

  it('has commands that are all in the palette, under the name of the extension, so that no mouse is needed', () => {
    for (const { command, title, category } of contributes.commands) {
      assert.equal(category, 'ML Deploy', command);
      assert.ok((english[title.replace(/^%|%$/g, '')] ?? title).trim().length > 5, `${command}: ${title}`);
    }
    const hidden = contributes.menus['commandPalette']?.filter(({ when }) => when === 'false');
    assert.deepEqual(hidden, []);
  });

  it('sends no telemetry: neither the interface of the editor for it nor a package is used', () => {
    assert.doesNotMatch(
      code,
      /\b(?:createTelemetryLogger|TelemetryLogger|telemetry\/event|sendTelemetry\w*|logUsage)\b/,
    );
    const { dependencies = {}, devDependencies = {} } = manifest;
    const packages = Object.keys({ ...dependencies, ...devDependencies });
    assert.deepEqual(
      packages.filter((name) => /telemetry|analytics|insights|sentry|posthog|segment/.test(name)),
      [],
    );
  });

  it('has settings that the code understands at their defaults, each with a description', () => {
    const properties = Object.assign(
      {},
      ...contributes.configuration.map((section) => section.properties),
    ) as Properties;
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

  it('shows its settings in sections, none of them empty', () => {
    const sections = contributes.configuration;
    assert.deepEqual(
      sections.map(({ order }) => order),
      sections.map((_, index) => index + 1),
    );
    assert.ok(sections.every(({ properties }) => Object.keys(properties).length > 0));
    const keys = sections.flatMap(({ properties }) => Object.keys(properties));
    assert.equal(new Set(keys).size, keys.length);
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

  it('supports untrusted and virtual workspaces, and says what is not there', () => {
    const places = {
      untrustedWorkspaces: /since the last commit.*Everything/,
      virtualWorkspaces: /commit.*prices.*Everything/,
    };
    for (const [place, said] of Object.entries(places)) {
      const { supported, description } = manifest.capabilities[place] as Record<string, string>;
      assert.equal(supported, 'limited');
      assert.match(english[description?.replaceAll('%', '') ?? ''] ?? '', said);
    }
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
