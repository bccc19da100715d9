import { LineMap, measuredConfigEdits, measuredLines, readMeasured } from '#engine';
import { measuredMethods, type UseMeasuredParams, type UseMeasuredResult } from '#protocol/measured.ts';
import type { Context, Feature } from '../context.ts';
import { maxMeasuredBytes } from '../project-configs.ts';
import { settingsEdit } from '../settings-edit.ts';

/** What the command "Use Measured Numbers" asks for. */
export const measured: Feature = (context) => {
  const { connection, guard } = context;
  connection.onRequest(
    measuredMethods.use,
    guard.request<UseMeasuredParams, UseMeasuredResult>({
      name: measuredMethods.use,
      neutral: { kind: 'nothing', message: 'The file could not be read.' },
      handle: (params) => use(context, params),
    }),
  );
  return {};
};

async function use(context: Context, params: UseMeasuredParams): Promise<UseMeasuredResult> {
  const { documents, projects } = context;
  const { uri, file } = params;
  const name = decoded(file.slice(file.lastIndexOf('/') + 1));
  const text = await projects.textOf(file, maxMeasuredBytes);
  const found = text === undefined ? { fault: 'it cannot be read, or is over 5 MB' } : readMeasured(name, text);
  if ('fault' in found) return { kind: 'nothing', message: `${name}: ${found.fault}.` };
  const deployments = (await documents.analysed(uri))?.analysis.deployments.map(({ title }) => title) ?? [];
  const [only, ...others] = new Set(deployments);
  if (only === undefined)
    return { kind: 'nothing', message: 'There is no deployment in this file that numbers could count for.' };
  if (params.deployment === null && others.length > 0) return { kind: 'choose', deployments: [only, ...others] };
  const existing = await projects.of(uri);
  const target = existing?.uri ?? projects.placeFor(uri);
  const settings = existing?.text ?? '';
  const path = relative(target, file);
  if (path === undefined)
    return { kind: 'nothing', message: `${name} is not beside the project: copy it there first.` };
  const lines = new LineMap(settings);
  const edits = measuredConfigEdits(settings, { deployment: params.deployment ?? only, file: path }).map(
    ({ span, newText }) => ({
      range: { start: lines.positionAt(span.start), end: lines.positionAt(span.end) },
      newText,
    }),
  );
  if (edits.length === 0) return { kind: 'nothing', message: `${name} counts already.` };
  const edit = settingsEdit(context, target, existing !== undefined, edits);
  if (!edit) return { kind: 'nothing', message: 'The editor cannot make the file of settings.' };
  return { kind: 'edit', edit, target, lines: found.measured.flatMap(measuredLines) };
}

/** From the folder of the settings; undefined for a file of another file system. */
function relative(from: string, to: string): string | undefined {
  const [start, end] = [from.split('/').slice(0, -1), to.split('/')];
  const common = start.findIndex((step, index) => step !== end[index]);
  const shared = common < 0 ? start.length : common;
  // Scheme, nothing, and authority.
  if (shared < 3) return undefined;
  return decoded([...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/'));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // as it is then
  }
}
