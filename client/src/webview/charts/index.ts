import type { DeploymentReport } from '#protocol/report.ts';
import type { View } from '../view/dom.ts';
import { costChart } from './cost-chart.ts';

/** Every chart of the page, in order; a new one is a file and a line here. */
export const charts: readonly (() => View<DeploymentReport>)[] = [costChart];
