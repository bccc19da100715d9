import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { analyse, applyEdits, defaultSettings, editsOf, type Analysis, type Finding } from '#engine';
import { tableOf, type Table, type TableName, type Type } from '#engine/dialects/aws/shape/tables.ts';

/** One dialect whose resources are held against a table of their members. */
interface Case {
  readonly name: string;
  readonly table: TableName;
  readonly kinds: readonly string[];
  readonly write: (kind: string, members: unknown) => string;
}

const sagemaker = ['Endpoint', 'EndpointConfig', 'Model', 'InferenceComponent'];
const named: Readonly<Record<string, object>> = {
  EndpointConfig: { EndpointConfigName: 'a', ProductionVariants: [] },
  Model: { ModelName: 'a', PrimaryContainer: {} },
  TransformJob: { TransformJobName: 'a', TransformInput: {} },
};

const cases: readonly Case[] = [
  {
    name: 'cloudformation',
    table: 'cloudformation',
    kinds: [...sagemaker, 'MonitoringSchedule', 'ModelPackage', 'InferenceExperiment'],
    write: (kind, members) =>
      stringify({
        Resources: {
          Tested: { Type: `AWS::SageMaker::${kind}`, Properties: members },
          // By which the template is known to be ours, whatever is tested.
          Other: { Type: 'AWS::SageMaker::Endpoint', Properties: { EndpointConfigName: 'other' } },
        },
      }),
  },
  {
    name: 'ack',
    table: 'ack',
    kinds: [...sagemaker, 'TransformJob', 'MonitoringSchedule', 'ModelPackage'],
    write: (kind, members) => object('sagemaker.services.k8s.aws/v1alpha1', kind, members),
  },
  {
    name: 'hyperpod',
    table: 'hyperpod',
    kinds: ['InferenceEndpointConfig', 'InferenceEndpointConfig v1alpha1', 'JumpStartModel', 'JumpStartModel v1alpha1'],
    write: (kind, members) => {
      const [name, version = 'v1'] = kind.split(' ');
      return object(`inference.sagemaker.aws.amazon.com/${version}`, name, members);
    },
  },
  {
    name: 'legacy-operator',
    table: 'legacy-operator',
    kinds: ['HostingDeployment', 'EndpointConfig', 'Model', 'BatchTransformJob', 'HostingAutoscalingPolicy'],
    write: (kind, members) => object('sagemaker.aws.amazon.com/v1', kind, members),
  },
  {
    name: 'step-functions',
    table: 'api',
    kinds: ['EndpointConfig', 'Endpoint', 'Model', 'TransformJob'],
    write: (kind, members) =>
      stringify({
        StartAt: 'Tested',
        States: {
          Tested: {
            Type: 'Task',
            Resource: `arn:aws:states:::sagemaker:create${kind}`,
            Parameters: members,
            End: true,
          },
        },
      }),
  },
  {
    name: 'cli',
    table: 'api',
    kinds: ['EndpointConfig', 'Model', 'TransformJob'],
    write: (kind, members) => stringify(isMap(members) ? { ...named[kind], ...members } : members),
  },
];

function object(apiVersion: string, kind: string | undefined, spec: unknown): string {
  return stringify({ apiVersion, kind, metadata: { name: 'tested' }, spec });
}

const shapeOf = ({ findings }: Analysis): readonly Finding[] =>
  findings.filter(({ code }) => code.startsWith('shape/'));
const found = (text: string): readonly Finding[] => shapeOf(analyse(text, defaultSettings));
const keyOf = ({ code, message }: Finding): string => `${code} ${message}`;

for (const { name, table: tableName, kinds, write } of cases) {
  const table = tableOf(tableName);
  describe(`the shape of ${name}`, () => {
    for (const kind of kinds) {
      const root = table.root(kind);
      assert.ok(root, kind);

      it(`is right where ${kind} is written as the table says`, () => {
        fc.assert(
          fc.property(valid(table, root), (members) => {
            const text = write(kind, members);
            assert.deepEqual(found(text).map(keyOf), [], text);
          }),
          { numRuns: 30 },
        );
      });

      it(`is wrong where a key of ${kind} is mistyped, and the fix puts it right`, () => {
        fc.assert(
          fc.property(valid(table, root, true), fc.nat(), fc.nat(), (members, which, where) => {
            const keys = keysIn(members);
            const path = keys[which % keys.length];
            const key = path?.at(-1) ?? '';
            // Of a shorter word, nobody can tell what was meant.
            fc.pre(path !== undefined && key.length >= 6);
            const typo = key.slice(0, 1 + (where % (key.length - 2))) + key.slice(2 + (where % (key.length - 2)));
            const right = write(kind, members);
            const wrong = write(kind, renamed(members, path, typo));
            const analysis = analyse(wrong, defaultSettings);
            const finding = shapeOf(analysis).find(({ span }) => wrong.slice(span.start, span.end) === typo);
            assert.ok(finding, `${path.join('.')} as ${typo}:\n${wrong}`);
            const fix = finding.fixes().find(({ title }) => title === `Rename to ${key}`);
            // Another key of the section may be as near.
            if (fix) assert.equal(applyEdits(wrong, editsOf(analysis, fix)), right);
          }),
          { numRuns: 60 },
        );
      });
    }

    it('can be anything, and every fix removes its finding', () => {
      const kind = fc.constantFrom(...kinds);
      fc.assert(
        fc.property(
          kind.chain((one) => fc.tuple(fc.constant(one), mutated(table, one))),
          ([one, members]) => {
            const text = write(one, members);
            const analysis = analyse(text, defaultSettings);
            for (const finding of shapeOf(analysis)) {
              assert.ok(finding.span.start <= finding.span.end && finding.span.end <= text.length);
              for (const fix of finding.fixes()) {
                const after = applyEdits(text, editsOf(analysis, fix));
                const count = (list: readonly Finding[]): number =>
                  list.filter((other) => keyOf(other) === keyOf(finding)).length;
                assert.ok(
                  count(found(after)) < count(shapeOf(analysis)),
                  `${fix.title}: ${finding.message}\n${text}\n${after}`,
                );
              }
            }
          },
        ),
        { numRuns: 150 },
      );
    });
  });
}

/** Values of the type: with all that is required, and all the rest when `isFull`. */
function valid(table: Table, type: Type, isFull = false): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case 'string':
    case 'timestamp':
    case 'any':
      return fc.constantFrom('fraud', 's3://acme/models/', 'a-b');
    case 'integer':
      return fc.integer({ min: 1, max: 5 });
    case 'number':
      return fc.constantFrom(0.5, 1, 2);
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...type.choices);
    case 'list':
      return fc.array(valid(table, type.of, isFull), { minLength: 1, maxLength: 2 });
    case 'map':
      return fc.dictionary(fc.constantFrom('SOME_KEY', 'OTHER_KEY'), valid(table, type.of, isFull));
    case 'shape': {
      const members = [...table.shape(type.index).members];
      const record = Object.fromEntries(members.map(([name, member]) => [name, valid(table, member.type, isFull)]));
      const required = members.filter(([, { isRequired }]) => isRequired).map(([name]) => name);
      return isFull ? fc.record(record) : fc.record(record, { requiredKeys: required });
    }
  }
}

/** A valid value in which something was replaced by anything. */
function mutated(table: Table, kind: string): fc.Arbitrary<unknown> {
  const root = table.root(kind);
  assert.ok(root);
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(null, 'yes', '10', 1.5, true, [], {}, [{}], { Fn: 1 }),
  );
  return fc.tuple(valid(table, root), fc.nat(), anything, fc.boolean()).map(([members, which, value, isAdded]) => {
    const keys = keysIn(members);
    const path = keys[which % Math.max(1, keys.length)];
    if (path === undefined) return value;
    return isAdded
      ? withValue(members, [...path.slice(0, -1), 'InstanceType'], value)
      : withValue(members, path, value);
  });
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The paths of the keys that AWS has named. */
function keysIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => keysIn(item, [...path, String(index)]));
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(/^[A-Z_]+$/.test(key) ? [] : [[...path, key]]),
    ...keysIn(inner, [...path, key]),
  ]);
}

function withValue(value: unknown, [step, ...rest]: readonly string[], replacement: unknown): unknown {
  if (step === undefined) return replacement;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (String(index) === step ? withValue(item, rest, replacement) : item));
  }
  return isMap(value) ? { ...value, [step]: withValue(value[step], rest, replacement) } : value;
}

function renamed(value: unknown, [step, ...rest]: readonly string[], name: string): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (String(index) === step ? renamed(item, rest, name) : item));
  }
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key !== step) return [key, inner];
      return rest.length === 0 ? [name, inner] : [key, renamed(inner, rest, name)];
    }),
  );
}

describe('the setting `shape`', () => {
  const wrong = cases.map(({ write, kinds }) => {
    const kind = kinds.find((one) => one === 'EndpointConfig') ?? kinds[0] ?? '';
    return write(kind, { EndpointConfigName: 'a', ProductionVariants: {} });
  });

  it('switches off what other extensions report too, and nothing else', () => {
    const own = 'mldeploy: 1\nname: a\nendpoint: {type: serverless, memori: 2 GB, maxConcurrency: 1}\n';
    const off = { ...defaultSettings, shape: 'off' } as const;
    for (const text of wrong) {
      assert.ok(shapeOf(analyse(text, defaultSettings)).length > 0, text);
      assert.deepEqual(shapeOf(analyse(text, off)).map(keyOf), []);
    }
    assert.ok(shapeOf(analyse(own, off)).length > 0);
  });
});
