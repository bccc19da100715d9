import { analyse, applyEdits, defaultSettings, editsOf, reportOf, switchFix, type Analysis } from '#engine';
import { endpointTypes } from '#engine/model/deployment.ts';

/** Everything that is asked of a file; every fix and every switch can be written, and the text after it read. */
export function useAll(text: string): Analysis {
  const analysis = analyse(text, defaultSettings);
  reportOf(analysis, defaultSettings);
  const switches = [...analysis.deployments.keys()].flatMap((index) =>
    endpointTypes.flatMap((type) => switchFix(analysis, index, type, defaultSettings) ?? []),
  );
  for (const fix of [...switches, ...analysis.findings.flatMap((finding) => finding.fixes())]) {
    analyse(applyEdits(text, editsOf(analysis, fix)), defaultSettings);
  }
  return analysis;
}
