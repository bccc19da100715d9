import {
  defaultSettings,
  parseDuration,
  parseRate,
  parseSize,
  regionPattern,
  severitiesOf,
  trafficPatterns,
  type measuredOf,
  type Settings,
} from '#engine';
import { isRecord, strings } from './client.ts';
import { noNeighbours, shapeElsewhere, type Neighbours } from './neighbours.ts';

export interface ServerSettings {
  readonly engine: Settings;
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
  readonly documentLinks: boolean;
  readonly semanticTokens: boolean;
  /** Whether the cost is compared with that of the last commit, where our client knows it. */
  readonly sinceCommit: boolean;
  /** Globs of files that are not checked. */
  readonly exclude: readonly string[];
  /** The editor's other extensions: what they do need not be done twice. See `isElsewhere`. */
  readonly neighbours: Neighbours;
  /** Files that are not open: whether they are analysed, and the globs of those that are not. */
  readonly workspace: { readonly analyse: boolean; readonly exclude: readonly string[] };
  /** What is wrong with the files of measurements that the settings of the project name. */
  readonly ofMeasured?: ReturnType<typeof measuredOf>['problems'];
}

/** Where tools put what they make, which no one edits. */
const built: readonly string[] = ['dist', 'out', 'build', 'vendor', '.venv', '.terraform', '.aws-sam'].map(
  (name) => `**/${name}/**`,
);

export const defaultServerSettings: ServerSettings = {
  engine: defaultSettings,
  codeLens: true,
  inlayHints: false,
  documentLinks: true,
  semanticTokens: true,
  sinceCommit: true,
  exclude: [],
  neighbours: noNeighbours,
  // Our editor says yes by the default of the table; others are not sent what they did not ask for.
  workspace: { analyse: false, exclude: built },
};

/** A row of the table: what the editor shows (a JSON Schema), and what the value does. */
export interface Setting {
  /** After `mldeploy.`. */
  readonly key: string;
  /** `window` for what belongs to the user, `resource` for what may differ from folder to folder. */
  readonly scope: 'window' | 'resource';
  readonly schema: Readonly<Record<string, unknown>>;
  /** Undefined when the value cannot be understood; absent when only the client reads it. */
  readonly apply?: (settings: ServerSettings, value: unknown) => ServerSettings | undefined;
}

/** Every setting, in the order the editor lists them. `npm run gen` writes them into package.json. */
export const settingsTable: readonly Setting[] = [
  {
    key: 'region',
    scope: 'resource',
    schema: {
      type: 'string',
      default: 'us-east-1',
      pattern: regionPattern.source,
      patternErrorMessage: 'Not the name of an AWS Region, such as us-east-1.',
      markdownDescription:
        'The AWS Region of manifests that name none: instance types on offer and prices depend on it.',
    },
    apply: (settings, value) =>
      typeof value === 'string' && regionPattern.test(value) ? withEngine(settings, { region: value }) : undefined,
  },
  {
    key: 'limits.contested',
    scope: 'resource',
    schema: {
      type: 'string',
      enum: ['warning', 'error'],
      default: 'warning',
      enumDescriptions: [
        'Over the strictest documented value is a warning, over the loosest an error.',
        'The strictest documented value is binding.',
      ],
      markdownDescription:
        "How to report a value on which AWS's own pages disagree, such as the payload of a real-time endpoint (6 MB or 25 MB).",
    },
    apply: (settings, value) =>
      value === 'warning' || value === 'error' ? withEngine(settings, { contested: value }) : undefined,
  },
  {
    key: 'severity',
    scope: 'resource',
    schema: {
      type: 'object',
      default: {},
      additionalProperties: { type: 'string', enum: ['error', 'warning', 'info', 'off'] },
      examples: [{ 'serverless/payload-max': 'warning', 'quota/*': 'off' }],
      markdownDescription:
        'Severity by code, for example `{"serverless/payload-max": "warning"}`, or by group of codes (`"quota/*"`), of which a code counts first. `off` hides the finding. `mldeploy explain` lists the codes; `.mldeployrc.yaml` says the same for a project and counts before this.',
    },
    apply: (settings, value) => {
      if (!isRecord(value)) return undefined;
      const known = Object.entries(value).flatMap(([code, level]) =>
        isSeverity(level) ? [[code, level] as const] : [],
      );
      return withEngine(settings, { severities: severitiesOf(Object.fromEntries(known)) });
    },
  },
  {
    key: 'quotas',
    scope: 'resource',
    schema: {
      type: 'object',
      default: {},
      additionalProperties: { type: 'integer', minimum: 0 },
      markdownDescription:
        "Quotas of the account by code, where they differ from AWS's defaults. `mldeploy explain quota/*` lists the codes.",
    },
    apply: (settings, value) => {
      if (!isRecord(value)) return undefined;
      const known = Object.entries(value).flatMap(([code, quota]) =>
        typeof quota === 'number' && quota >= 0 ? [[code, quota] as const] : [],
      );
      return withEngine(settings, { quotas: Object.fromEntries(known) });
    },
  },
  {
    key: 'shape.otherFormats',
    scope: 'resource',
    schema: {
      type: 'string',
      enum: ['auto', 'on', 'off'],
      default: 'auto',
      enumDescriptions: [
        'Where no other extension does: YAML by Red Hat, AWS Toolkit, CloudFormation Linter, Kubernetes.',
        'Always.',
        'Never.',
      ],
      markdownDescription:
        'Whether to report unknown keys, wrong types and missing keys in CloudFormation templates, Kubernetes resources and the like.',
    },
    apply: (settings, value) => {
      if (value === 'auto') return settings;
      if (value === 'on') return withEngine(settings, { shape: 'on', shapeElsewhere: [] });
      return value === 'off' ? withEngine(settings, { shape: 'off' }) : undefined;
    },
  },
  quantity('payload', '100 KB', 'Request payload', parseSize, (requestBytes) => ({ requestBytes })),
  quantity('response', '10 KB', 'Response payload', parseSize, (responseBytes) => ({ responseBytes })),
  quantity('inferenceTime', '100 ms', 'Time the model takes for one request', parseDuration, (inferenceSeconds) => ({
    inferenceSeconds,
  })),
  quantity('traffic', '1M/month', 'Average traffic', parseRate, (averageRequestsPerSecond) => ({
    averageRequestsPerSecond,
  })),
  {
    key: 'workload.pattern',
    scope: 'resource',
    schema: {
      type: 'string',
      enum: trafficPatterns,
      default: 'steady',
      markdownDescription: assumption('How requests spread over time'),
    },
    apply: (settings, value) => {
      const pattern = trafficPatterns.find((known) => known === value);
      return pattern && withEngine(settings, { assumed: { ...settings.engine.assumed, pattern } });
    },
  },
  toggle('codeLens', 'Show monthly cost and latency above each endpoint.'),
  toggle(
    'inlayHints',
    'Show what a line costs beside instance types, counts and memory sizes, and what parameters, other intrinsics and missing keys come to; and with the code lens switched off, cost and latency at the end of the line of each endpoint.',
  ),
  toggle(
    'documentLinks',
    'Make links of S3 URIs, container images, ARNs, instance types and codes of limits: to the console of AWS and to its documentation.',
  ),
  toggle(
    'semanticTokens',
    'Colour what the grammar of the file does not know: quantities and endpoint types of our format in YAML files, and references of a template that lead somewhere.',
  ),
  toggle(
    'sinceCommit',
    "Show in the status bar what the deployments of a file cost a month and, there and in the code lens, how much more than at the last commit. The committed text comes from VS Code's own Git extension.",
  ),
  {
    key: 'files.exclude',
    scope: 'resource',
    schema: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      examples: [['**/vendor/**']],
      markdownDescription: 'Globs of files that are not checked, relative to the workspace folder.',
    },
    apply: (settings, value) => (Array.isArray(value) ? { ...settings, exclude: strings(value) } : undefined),
  },
  {
    key: 'workspace.analyse',
    scope: 'resource',
    schema: {
      type: 'boolean',
      default: true,
      markdownDescription:
        'Analyse all manifests of the folder in the background, whether they are open or not: for the list of problems, the view *ML Deployments* and the total in the status bar.',
    },
    apply: (settings, value) =>
      typeof value === 'boolean' ? { ...settings, workspace: { ...settings.workspace, analyse: value } } : undefined,
  },
  {
    key: 'workspace.exclude',
    scope: 'resource',
    schema: {
      type: 'array',
      items: { type: 'string' },
      default: built,
      markdownDescription:
        'Globs of files, relative to the workspace folder, that are not analysed in the background; open files always are. What `.gitignore` (unless `#search.useIgnoreFiles#` is off), `#files.exclude#`, `#search.exclude#` and `#mldeploy.files.exclude#` name is left out too, and `node_modules`, `bower_components`, `site-packages`, `cdk.out` and `.git` are never looked into.',
    },
    apply: (settings, value) => {
      if (!Array.isArray(value)) return undefined;
      return { ...settings, workspace: { ...settings.workspace, exclude: strings(value) } };
    },
  },
  {
    key: 'trace.server',
    scope: 'window',
    schema: {
      type: 'string',
      enum: ['off', 'messages', 'verbose'],
      default: 'off',
      markdownDescription:
        'Log what the editor and the language server say to each other (see *ML Deploy: Show Output*).',
    },
  },
];

/** Reads what the client answered for the section `mldeploy`; what cannot be understood is left at its default. */
export function readSettings(
  section: unknown,
  onMalformed: (key: string, value: unknown) => void,
  neighbours: Neighbours = noNeighbours,
): ServerSettings {
  const besides = { shapeElsewhere: shapeElsewhere(neighbours) };
  let settings = withEngine({ ...defaultServerSettings, neighbours }, besides);
  for (const { key, apply } of settingsTable) {
    const value = valueAt(section, key);
    if (value === undefined || value === null || !apply) continue;
    const applied = apply(settings, value);
    if (applied) settings = applied;
    else onMalformed(`mldeploy.${key}`, value);
  }
  return settings;
}

/** Of what the editor shows. */
function toggle(
  name: 'codeLens' | 'inlayHints' | 'documentLinks' | 'semanticTokens' | 'sinceCommit',
  markdownDescription: string,
): Setting {
  return {
    key: `${name}.enabled`,
    scope: 'window',
    schema: { type: 'boolean', default: defaultServerSettings[name], markdownDescription },
    apply: (settings, value) => (typeof value === 'boolean' ? { ...settings, [name]: value } : undefined),
  };
}

function quantity(
  name: string,
  text: string,
  title: string,
  parse: (text: string) => number | undefined,
  assume: (value: number) => Partial<Settings['assumed']>,
): Setting {
  return {
    key: `workload.${name}`,
    scope: 'resource',
    schema: { type: 'string', default: text, markdownDescription: assumption(title) },
    apply: (settings, value) => {
      const parsed = typeof value === 'string' ? parse(value) : undefined;
      if (parsed === undefined) return undefined;
      return withEngine(settings, { assumed: { ...settings.engine.assumed, ...assume(parsed) } });
    },
  };
}

function assumption(title: string): string {
  return `${title}, assumed for estimates where the manifest does not say. Never checked against limits.`;
}

function withEngine(settings: ServerSettings, change: Partial<Settings>): ServerSettings {
  return { ...settings, engine: { ...settings.engine, ...change } };
}

function isSeverity(level: unknown): level is Settings['severities'][string] {
  return level === 'error' || level === 'warning' || level === 'info' || level === 'off';
}

/** Clients answer nested (`{limits: {contested}}`) or flat (`{"limits.contested"}`). */
function valueAt(section: unknown, key: string): unknown {
  if (!isRecord(section)) return undefined;
  if (key in section) return section[key];
  return key.split('.').reduce<unknown>((at, step) => (isRecord(at) ? at[step] : undefined), section);
}
