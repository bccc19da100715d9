import type { Severity } from '../model/finding.ts';
import type { PlainDeployment } from '../model/plain.ts';
import { generalRules, typeRules } from '../rules/index.ts';
import type { Settings } from '../settings.ts';
import type { Hit } from '../rules/rule.ts';
import { rowOf, wordingOf } from './rows.ts';
import { validate, validateType } from './validate.ts';

/** Every limit that the plain model breaks, by schema and by rule. */
export function violationsOf(plain: PlainDeployment, settings: Settings): readonly Hit[] {
  return [...validate(plain), ...[...generalRules, ...typeRules].flatMap((rule) => rule(plain, settings))];
}

/** Of these, the limits of the deployment's type: those that another type might not have. */
export function violationsOfType(plain: PlainDeployment, settings: Settings): readonly Hit[] {
  return [...validateType(plain), ...typeRules.flatMap((rule) => rule(plain, settings))];
}

/** How bad it is by the documents, whatever the user made of the diagnostic. */
export function severityOf(hit: Hit, settings: Settings): Severity {
  const row = rowOf(hit.limit);
  if (!row) return 'error';
  const wording = wordingOf(row, hit.case);
  return wording.contested && settings.contested === 'error' ? 'error' : wording.severity;
}
