import { analyse, editsOf, type Analysis } from './analyse.ts';
import { switchFix } from './estimates.ts';
import { lostIn } from './export/compare.ts';
import { endpointTypes, type Deployment } from './model/deployment.ts';
import type { Fix } from './model/change.ts';
import { valueOf } from './model/field.ts';
import { toPlain, type PlainDeployment } from './model/plain.ts';
import { autoscaling } from './refactor/autoscaling.ts';
import { canary } from './refactor/canary.ts';
import { highlyAvailable } from './refactor/highly-available.ts';
import { multiModelOf } from './refactor/multi-model.ts';
import { asyncNotifications } from './refactor/notifications.ts';
import type { Refactoring } from './refactor/refactoring.ts';
import { variantAt } from './refactor/variant-at.ts';
import { applyEdits } from './text/edit.ts';

/** The deployment to which the offset belongs; undefined outside of all. */
export function deploymentAt(analysis: Analysis, offset: number): number | undefined {
  const within = ({ extent }: Deployment): boolean => extent.start <= offset && offset <= extent.end;
  const index = analysis.deployments.findIndex(within);
  return index < 0 ? undefined : index;
}

/** What can be done to the deployment, or the variant at the offset, though nothing is wrong with it. */
export function refactoringsOf(analysis: Analysis, index: number, offset?: number): readonly Fix[] {
  const deployment = analysis.deployments[index];
  if (!deployment) return [];
  const switches = endpointTypes.flatMap((type) => switchFix(analysis, index, type, analysis.settings) ?? []);
  const scaled = variantsMeant(analysis, deployment, offset).flatMap(
    (variant) => autoscaling(deployment, variant) ?? [],
  );
  const others = [canary, asyncNotifications].flatMap((make) => make(deployment) ?? []);
  const made = [...[highlyAvailable(deployment) ?? []].flat(), ...scaled, ...others];
  const merged = oneForAll(analysis, index);
  return [...made.map(fixOf).filter((fix) => isSound(fix, analysis, index)), ...merged, ...switches];
}

/** The one at the offset; elsewhere any of them, up to a few. */
function variantsMeant({ text }: Analysis, deployment: Deployment, offset: number | undefined): readonly number[] {
  const at = offset === undefined ? undefined : variantAt(deployment, text, offset);
  if (at !== undefined) return [at];
  return [...(valueOf(deployment.variants) ?? []).keys()].slice(0, mostVariants);
}

const mostVariants = 3;

function fixOf({ title, changes }: Refactoring): Fix {
  return { title, safety: 'review', preferred: false, changes };
}

/** What takes something away, and says so: the models of several documents, variants or containers on one endpoint. */
function oneForAll(analysis: Analysis, index: number): readonly Fix[] {
  const deployment = analysis.deployments[index];
  if (!deployment) return [];
  const { dialect } = analysis.documents[deployment.document] ?? {};
  const changes = dialect?.amend?.(deployment, { kind: 'multi-model' });
  const title = 'Serve the models from one multi-model endpoint';
  const found = [multiModelOf(analysis.deployments, deployment), changes && { title, changes }];
  return found.flatMap((one) => (one ? [fixOf(one)] : [])).filter((fix) => bringsNoError(fix, analysis));
}

function bringsNoError(fix: Fix, analysis: Analysis): boolean {
  const edits = editsOf(analysis, fix);
  const after = analyse(applyEdits(analysis.text, edits), analysis.settings, analysis, analysis.folder);
  const errors = new Set(errorsIn(analysis));
  return edits.length > 0 && errorsIn(after).every((code) => errors.has(code));
}

/** It changes something, takes nothing away but the numbers that it raises, and brings no error that was not there. */
function isSound(fix: Fix, analysis: Analysis, index: number): boolean {
  const edits = editsOf(analysis, fix);
  if (edits.length === 0) return false;
  const after = analyse(applyEdits(analysis.text, edits), analysis.settings, analysis, analysis.folder);
  const [before, then] = [analysis.deployments[index], after.deployments[index]];
  if (!before || !then || after.deployments.length !== analysis.deployments.length) return false;
  const { plain } = toPlain(before);
  const lost = lostIn(plain, inOrderOf(plain, toPlain(then).plain));
  const errors = new Set(errorsIn(analysis));
  return lost.every((pointer) => raised.test(pointer)) && errorsIn(after).every((code) => errors.has(code));
}

/** What scales is added anywhere: its order says nothing. */
function inOrderOf({ scaling: known }: PlainDeployment, { scaling, ...rest }: PlainDeployment): PlainDeployment {
  if (!scaling) return rest;
  const ids = (known ?? []).map(({ resourceId }) => resourceId);
  const rank = ({ resourceId }: { readonly resourceId?: string | undefined }): number =>
    ids.includes(resourceId) ? ids.indexOf(resourceId) : ids.length;
  return { ...rest, scaling: [...scaling].sort((a, b) => rank(a) - rank(b)) };
}

const raised = /^\/variants\/\d+\/instanceCount$|^\/scaling\/\d+\/(min|max)$/;

function errorsIn({ findings }: Analysis): readonly string[] {
  return findings.flatMap(({ code, severity }) => (severity === 'error' ? [code] : []));
}
