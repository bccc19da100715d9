import { deploymentReportOf, editsOf, pricesDate, switchFix, type Analysis } from '#engine';
import {
  methods,
  type Position,
  type PreviewParams,
  type PreviewResult,
  type SwitchParams,
  type SwitchResult,
} from '#protocol/preview.ts';
import type { Feature } from '../context.ts';
import { toTextEdits } from '../convert.ts';
import type { Analysed } from '../documents.ts';

/** What the panel asks for: the estimate of the deployment at the cursor, and the edits of a switch. */
export const preview: Feature = ({ connection, documents, guard }) => {
  connection.onRequest(
    methods.preview,
    guard.request<PreviewParams, PreviewResult>({
      name: methods.preview,
      neutral: null,
      handle: async ({ uri, position, index }) => {
        const analysed = await documents.analysed(uri);
        return analysed ? previewOf(analysed, index ?? deploymentAt(analysed.analysis, position)) : null;
      },
    }),
  );
  connection.onRequest(
    methods.switch,
    guard.request<SwitchParams, SwitchResult>({
      name: methods.switch,
      neutral: { edits: null, title: '' },
      handle: async (params) => {
        const analysed = await documents.analysed(params.uri);
        return analysed ? switchOf(analysed, params) : { edits: null, title: '' };
      },
    }),
  );
  return {};
};

function previewOf({ uri, version, analysis, settings }: Analysed, index: number): PreviewResult {
  const deployment = deploymentReportOf(analysis, index, settings.engine);
  if (!deployment) return null;
  const titles = analysis.deployments.map(({ title }) => title);
  return { uri, version, index, titles, deployment, pricesOf: pricesDate, knobs: [], whatIf: null, baseline: null };
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

function switchOf({ version, analysis, settings }: Analysed, params: SwitchParams): SwitchResult {
  if (params.version !== version) return { edits: null, title: 'The manifest has changed meanwhile' };
  const fix = switchFix(analysis, params.index, params.option, settings.engine);
  const edits = fix ? toTextEdits(analysis, editsOf(analysis, fix)) : [];
  return { edits: edits.length > 0 ? edits : null, title: fix?.title ?? '' };
}
