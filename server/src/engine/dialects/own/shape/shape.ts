import { endpointTypes } from '../../../model/deployment.ts';
import type { Problem } from '../../dialect.ts';
import type { Section } from '../../read.ts';
import type { Context } from './context.ts';
import { dataOf } from './data.ts';
import { isSaidElsewhere } from './elsewhere.ts';
import { shapeErrors, type ShapeError } from './errors.ts';
import { missingKey } from './missing-key.ts';
import { follow, type At } from './place.ts';
import { measureNamed, quantityProblem } from './quantity.ts';
import { foreignPart, unknownKey } from './unknown-key.ts';
import { choiceProblem, formatProblem, typeProblem } from './value.ts';

/** Holds the document against the public schema, and says in plain words where it differs. */
export function checkShape(root: Section): readonly Problem[] {
  if (root.node === undefined) return [];
  const data = dataOf(root.node, root.scope);
  const context: Context = { root, type: typeOf(root) };
  const errors = shapeErrors(data, (pointer) => valueAt(root, pointer));
  const found = errors.flatMap((error) => {
    const at = follow(root, error.instancePath);
    if (at === undefined || isSaidElsewhere(error, context.type, valueAt(root, error.instancePath))) return [];
    const problem = problemOf(context, at, error);
    return problem === undefined
      ? []
      : [{ problem, missing: problem.code === 'shape/missing-key' ? missingIn(at, error) : undefined }];
  });
  // A key that is only mistyped, or stands elsewhere, is not missing as well.
  const meant = new Set(found.flatMap(({ problem }) => meantBy(problem)));
  const problems = found.filter(({ missing }) => missing === undefined || !meant.has(missing));
  return [...unique(problems.map(({ problem }) => problem)), ...twoModels(root)];
}

function missingIn(map: At, { params }: ShapeError): string | undefined {
  const key = params['missingProperty'];
  return typeof key === 'string' ? [...map.path, key].join('/') : undefined;
}

function meantBy({ code, fixes }: Problem): readonly string[] {
  const changes = code === 'shape/missing-key' ? [] : fixes.flatMap((fix) => fix.changes);
  return changes.flatMap((change) => {
    if (change.kind === 'rename') return [[...change.place.path.slice(0, -1), change.key].join('/')];
    // A key that is moved makes its section.
    return change.kind === 'set' ? [change.place.path.join('/'), String(change.place.path[0])] : [];
  });
}

function problemOf(context: Context, at: At, { keyword, params, schemaPath }: ShapeError): Problem | undefined {
  const measure = measureNamed(/^#\/definitions\/(\w+)\//.exec(schemaPath)?.[1]);
  if (measure !== undefined && at.node.kind === 'scalar' && at.node.value !== null)
    return quantityProblem(context, at, measure);
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(context, at, String(params['additionalProperty']));
    case 'required':
      return missingKey(context, at, String(params['missingProperty']));
    case 'enum':
    case 'const':
      return isQuotedNumber(at, allowedOf(params)) ? undefined : choiceProblem(context, at, allowedOf(params));
    case 'pattern':
      return formatProblem(context, at, schemaPath);
    case 'false schema':
      return foreignPart(context, at);
    case 'type':
      return typeProblem(context, at, params['type']);
    default:
      return undefined;
  }
}

/** `"1"` is read as 1, as in other places. */
function isQuotedNumber({ node }: At, allowed: readonly (string | number)[]): boolean {
  return node.kind === 'scalar' && allowed.some((value) => typeof value === 'number' && String(value) === node.text);
}

function allowedOf(params: ShapeError['params']): readonly (string | number)[] {
  const allowed = params['allowedValues'] ?? [params['allowedValue']];
  return Array.isArray(allowed)
    ? allowed.filter((value) => typeof value === 'string' || typeof value === 'number')
    : [];
}

function typeOf(root: Section): Context['type'] {
  const at = follow(root, '/endpoint/type');
  return at?.node.kind === 'scalar'
    ? endpointTypes.find((type) => at.node.kind === 'scalar' && type === at.node.text)
    : undefined;
}

/** Enough of the value to tell a map from a list from a scalar. */
function valueAt(root: Section, pointer: string): unknown {
  const node = follow(root, pointer)?.node;
  if (node === undefined) return undefined;
  return node.kind === 'scalar' ? node.value : node.kind === 'seq' ? [] : {};
}

/** Several branches of the schema may say the same. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, message, span }) => {
    const id = `${code} ${String(span.start)} ${message}`;
    return !seen.has(id) && seen.add(id);
  });
}

const ways = ['model', 'models', 'containers', 'variants', 'components'];

/** There is one way to say what is deployed; of a second one nobody knows which counts. */
function twoModels(root: Section): readonly Problem[] {
  const pairs = ways.flatMap((key) => root.node?.get(key) ?? []);
  const [first, ...others] = [...pairs].sort((a, b) => a.key.span.start - b.key.span.start);
  if (first === undefined) return [];
  return others.map((pair) => ({
    code: 'shape/two-models',
    severity: 'error',
    message: `\`${pair.key.text}\` and \`${first.key.text}\` both say what is deployed; keep one of them`,
    span: pair.merged ? pair.value.site : pair.key.span,
    related: [{ message: `\`${first.key.text}\` is here.`, span: first.key.span }],
    fixes: pair.merged
      ? []
      : [
          {
            title: `Remove ${pair.key.text}`,
            safety: 'review',
            preferred: false,
            changes: [{ kind: 'remove', place: { document: root.scope.document, path: [pair.key.text] } }],
          },
        ],
  }));
}
