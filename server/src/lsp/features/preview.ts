import {
  baselineOf,
  deploymentReportOf,
  editsOf,
  knobsOf,
  switchFix,
  whatIfFix,
  type Analysis,
  type Fix,
} from '#engine';
import {
  methods,
  type Position,
  type PreviewParams,
  type PreviewResult,
  type SwitchParams,
  type SwitchResult,
  type WriteWhatIfParams,
} from '#protocol/preview.ts';
import type { Feature } from '../context.ts';
import { toTextEdits } from '../convert.ts';
import type { Analysed } from '../documents.ts';

const nothing: SwitchResult = { edits: null, title: '' };

/** What the panel asks for: the estimate of the deployment at the cursor, as it is or with other values, and the edits of its buttons. */
export const preview: Feature = ({ connection, documents, guard }) => {
  connection.onRequest(
    methods.preview,
    guard.request<PreviewParams, PreviewResult>({
      name: methods.preview,
      neutral: null,
      handle: async ({ uri, position, index, trial }) => {
        const analysed = await documents.analysed(uri);
        return analysed ? previewOf(analysed, index ?? deploymentAt(analysed.analysis, position), trial) : null;
      },
    }),
  );
  connection.onRequest(
    methods.switch,
    guard.request<SwitchParams, SwitchResult>({
      name: methods.switch,
      neutral: nothing,
      handle: async (params) =>
        editsOfFix(await documents.analysed(params.uri), params, ({ analysis, settings }) =>
          switchFix(analysis, params.index, params.option, settings.engine),
        ),
    }),
  );
  connection.onRequest(
    methods.writeWhatIf,
    guard.request<WriteWhatIfParams, SwitchResult>({
      name: methods.writeWhatIf,
      neutral: nothing,
      handle: async (params) =>
        editsOfFix(await documents.analysed(params.uri), params, ({ analysis, settings }) =>
          whatIfFix(analysis, params.index, params.whatIf, settings.engine),
        ),
    }),
  );
  return {};
};

function previewOf(
  { uri, version, analysis, settings }: Analysed,
  index: number,
  trial: PreviewParams['trial'],
): PreviewResult {
  const whatIf = trial?.index === index ? trial.whatIf : null;
  const deployment = deploymentReportOf(analysis, index, settings.engine, whatIf ?? undefined);
  if (!deployment) return null;
  return {
    uri,
    version,
    index,
    titles: analysis.deployments.map(({ title }) => title),
    deployment,
    pricesOf: deployment.pricesOf,
    knobs: knobsOf(analysis, index, settings.engine),
    whatIf,
    baseline: whatIf ? (baselineOf(analysis, index, settings.engine) ?? null) : null,
  };
}

/** The deployment around the cursor; otherwise the last one above it; otherwise the first. */
function deploymentAt(analysis: Analysis, position: Position | null): number {
  if (!position) return 0;
  const offset = analysis.lines.offsetAt(position);
  const around = analysis.deployments.findIndex(({ extent }) => extent.start <= offset && offset <= extent.end);
  if (around >= 0) return around;
  return Math.max(
    0,
    analysis.deployments.findLastIndex(({ extent }) => extent.start <= offset),
  );
}

function editsOfFix(
  analysed: Analysed | undefined,
  params: { readonly version: number },
  fixOf: (analysed: Analysed) => Fix | undefined,
): SwitchResult {
  if (!analysed) return nothing;
  if (params.version !== analysed.version) return { edits: null, title: 'The manifest has changed meanwhile' };
  const { analysis } = analysed;
  const fix = fixOf(analysed);
  const edits = fix ? toTextEdits(analysis, editsOf(analysis, fix)) : [];
  return { edits: edits.length > 0 ? edits : null, title: fix?.title ?? '' };
}
