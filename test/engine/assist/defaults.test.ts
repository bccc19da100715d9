import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultSettings, hoverAt, type Settings } from '#engine';
import { awsSlot } from '../../../server/src/engine/assist/aws-slots.ts';
import { ownSlot } from '../../../server/src/engine/assist/own-slots.ts';
import type { Member, Slot } from '../../../server/src/engine/assist/slot.ts';
import { parseDuration, parsePercent, parseSize } from '../../../server/src/engine/model/units.ts';

const aws = path.resolve(import.meta.dirname, '../../../schemas/aws');

/** Every key below the slot with where it stands; sections that hold themselves only once. */
function* membersIn(slot: Slot, at: string, depth = 0): Generator<readonly [string, Member]> {
  if (depth > 12) return;
  for (const member of slot.members?.() ?? []) {
    yield [`${at}/${member.name}`, member];
    yield* membersIn(member.slot(), `${at}/${member.name}`, depth + 1);
  }
  if (slot.items) yield* membersIn(slot.items(), `${at}/*`, depth + 1);
}

const readers = { size: parseSize, duration: parseDuration, percent: parsePercent };

/** Undefined where the value could be written there. */
function fault({ words }: { readonly words: string }, { choices, scalar, unit, items }: Slot): string | undefined {
  const value = /^`(.*?)`/.exec(words)?.[1];
  if (value === undefined) return /^[a-z0-9][^`]+$/.test(words) ? undefined : 'neither a value nor words';
  if (items) return 'a value, where a list stands';
  if (choices) return choices.map(String).includes(value) ? undefined : `none of ${choices.join(', ')}`;
  if (scalar === 'integer') return /^\d+$/.test(value) ? undefined : 'no whole number';
  if (scalar === 'number') return Number.isFinite(Number(value)) ? undefined : 'no number';
  const read = unit !== undefined && unit in readers ? readers[unit as keyof typeof readers] : undefined;
  return read && read(value) === undefined ? `no ${String(unit)}` : undefined;
}

function hovered(text: string, key: string, settings: Settings = defaultSettings): string {
  const offset = text.indexOf(key) + 1;
  assert.ok(offset > 0, key);
  const found = hoverAt({
    ...{ text, offset, deployments: [], findings: [], settings, origin: {} },
    isElsewhere: () => false,
  });
  return found?.parts.join('\n') ?? '';
}

describe('defaults', () => {
  it('are values that could stand there, and none of a key that has to', () => {
    const roots: (readonly [string, Slot | undefined])[] = [
      ...['real-time', 'serverless', 'async', 'batch', undefined].map(
        (type) => [`own ${String(type)}`, ownSlot(type)] as const,
      ),
      ...(['api', 'cloudformation', 'ack', 'legacy-operator', 'hyperpod'] as const).flatMap((table) => {
        const { kinds } = JSON.parse(readFileSync(path.join(aws, `${table}.json`), 'utf8')) as { kinds: object };
        return Object.keys(kinds).map((kind) => [`${table} ${kind}`, awsSlot(table, kind)] as const);
      }),
    ];
    let count = 0;
    const faults = roots.flatMap(([name, root]) => {
      assert.ok(root, name);
      return [...membersIn(root, name)].flatMap(([at, member]) => {
        if (!member.default) return [];
        count += 1;
        const wrong = member.isRequired ? 'required' : fault(member.default, member.slot());
        return wrong === undefined ? [] : [`${at}: ${member.default.words} is ${wrong}`];
      });
    });
    assert.deepEqual(faults, []);
    assert.ok(count > 300, String(count));
  });

  it('are told with who says so, and by the type of the endpoint', () => {
    const template = `Resources:
  Config:
    Type: AWS::SageMaker::EndpointConfig
    Properties:
      ProductionVariants:
        - VariantName: a
          ContainerStartupHealthCheckTimeoutInSeconds: 60
          InitialVariantWeight: 1
      DataCaptureConfig:
        EnableCapture: true
`;
    assert.match(
      hovered(template, 'ContainerStartup'),
      /Default: `480` \(\[AWS\]\(https:\/\/docs\.aws\S+\), \d{4}-\d\d-\d\d\)\./,
    );
    assert.match(hovered(template, 'EnableCapture'), /Default: `true` \(AWS's API model, \d{4}-\d\d-\d\d\)\./);
    const own = 'mldeploy: 1\nendpoint:\n  type: async\n  invocationTimeout: 1 h\n';
    assert.match(hovered(own, 'invocationTimeout'), /Default: `15 min`\./);
    assert.match(hovered(own.replace('async', 'batch'), 'invocationTimeout'), /Default: `10 min`\./);
    assert.doesNotMatch(hovered(own, 'type'), /Default/);
  });

  it('stand beside what a member is, in the words of who documents it', () => {
    const object =
      'apiVersion: sagemaker.services.k8s.aws/v1alpha1\nkind: EndpointConfig\nspec:\n  asyncInferenceConfig: {}\n';
    assert.match(
      hovered(object, 'asyncInference'),
      /^\*\*asyncInferenceConfig\*\* \(section\)\n\n[A-Z][^\n]*asynchronous inference\./,
    );
    const own = 'mldeploy: 1\nregion: us-west-2\n';
    assert.match(hovered(own, 'region'), /AWS Region\./);
    const { words } = JSON.parse(
      readFileSync(path.join(aws, '../../server/src/engine/generated/aws-words.json'), 'utf8'),
    ) as {
      words: readonly Readonly<Record<string, string>>[];
    };
    const texts = words.flatMap((one) => Object.values(one));
    assert.ok(texts.length > 700);
    assert.deepEqual(
      texts.filter((text) => !/^[A-Z`"<{].*[.!?)]$/s.test(text) || text.length > 260 || text.includes('<p>')),
      [],
    );
  });

  it('follow the settings where a manifest says nothing', () => {
    const settings = { ...defaultSettings, region: 'eu-west-1' };
    const own = 'mldeploy: 1\nregion: us-west-2\nworkload:\n  payload: 1 MB\n  traffic: 5/s\n';
    assert.match(hovered(own, 'region', settings), /Default: `eu-west-1` \(as the settings say\)\./);
    assert.match(hovered(own, 'payload', settings), /Default: `100 KB` \(as the settings say\)\./);
    assert.match(hovered(own, 'traffic', settings), /Default: `1M\/month` /);
  });
});
