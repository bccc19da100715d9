import { nameMembers, type AwsKind } from '../dialects/aws/resource.ts';
import { attributesOf, namingMembers } from '../dialects/cloudformation/reference/attributes.ts';
import { spellingOf } from '../dialects/ack/spelling.ts';
import type { Elsewhere, Proposal, Situation } from './completion.ts';
import { documentsOf, Outline } from './outline.ts';
import type { Step } from './scan.ts';

/** Names of what stands in the file, where one can be referred to. */
export function namesAt(situation: Situation, elsewhere: Elsewhere): readonly Proposal[] {
  switch (situation.place.dialect) {
    case 'own':
      return ownNames(situation);
    case 'cloudformation':
    case 'step-functions':
      return elsewhere.names ? [] : templateNames(situation);
    case 'ack':
      return objectNames(situation);
    default:
      return [];
  }
}

function ownNames({ place: { path }, around: { outline } }: Situation): readonly Proposal[] {
  const [section, index, key] = path;
  if (section !== 'components') return [];
  if (key === 'variant') return named(namesIn(['variants'], outline), 'variant');
  if (key !== 'baseComponent') return [];
  const own = outline.value(['components', index ?? 0, 'name']);
  return named(
    namesIn(['components'], outline).filter((name) => name !== own),
    'component',
  );
}

function namesIn(path: readonly Step[], outline: Outline): readonly string[] {
  return Array.from(
    { length: outline.count(path) },
    (_, index) => outline.value([...path, index, 'name']) ?? '',
  ).filter((name) => name !== '');
}

function named(names: readonly string[], detail: string): readonly Proposal[] {
  return names.map((name) => proposal(name, detail));
}

const pseudo = ['AWS::Region', 'AWS::AccountId', 'AWS::StackName', 'AWS::Partition', 'AWS::URLSuffix', 'AWS::NoValue'];

/** What a template has of its own: by `!Ref`, `!GetAtt`, `!Sub`, `DependsOn`, `Condition`, or where a property wants a name. */
function templateNames(situation: Situation): readonly Proposal[] {
  const { around, cursor } = situation;
  const { text } = around;
  const offset = cursor.offset;
  const before = text.slice(cursor.token.start, offset);
  const hole = /\$\{([\w:.]*)$/.exec(before);
  if (hole)
    return spanned([...referable(situation), ...attributes(situation)], offset - (hole[1]?.length ?? 0), situation);
  const tag = /^!(Ref|GetAtt|Condition|If)\s+([\w:.]*)$/.exec(before);
  const key = String(situation.place.path.at(-1));
  const what =
    tag?.[1] ?? (cursor.place === 'value' || cursor.place === 'item' ? functionOf(key, situation) : undefined);
  const found = what === undefined ? [] : ofFunction(what, situation);
  if (tag) return spanned(likelyFirst(found, key), offset - (tag[2]?.length ?? 0), situation);
  return found.length > 0 || what !== undefined ? found : namedBy(key, situation);
}

/** Parameters and attributes are often called like the property. */
function likelyFirst(found: readonly Proposal[], key: string): readonly Proposal[] {
  const isLikely = ({ label }: Proposal): boolean => label.toLowerCase().includes(key.toLowerCase());
  return [...found.filter(isLikely), ...found.filter((one) => !isLikely(one))];
}

function functionOf(key: string, { cursor, place }: Situation): string | undefined {
  if (key === 'Ref') return 'Ref';
  if (key === 'Fn::GetAtt') return cursor.place === 'item' ? 'Ref' : 'GetAtt';
  if (key === 'DependsOn' && place.path.length === 1) return 'DependsOn';
  if (key === 'Condition' && place.path.length === 1) return 'Condition';
  return undefined;
}

function ofFunction(name: string, situation: Situation): readonly Proposal[] {
  switch (name) {
    case 'Ref':
      return referable(situation);
    case 'GetAtt':
      return attributes(situation);
    case 'DependsOn':
      return resources(situation).filter(({ label }) => label !== situation.place.home.at(-1));
    default:
      return named(situation.around.outline.keys(['Conditions']), 'condition');
  }
}

function referable(situation: Situation): readonly Proposal[] {
  const { outline } = situation.around;
  const parameters = outline
    .keys(['Parameters'])
    .map((name) => proposal(name, `parameter, ${outline.value(['Parameters', name, 'Type']) ?? ''}`));
  return [...parameters, ...resources(situation), ...named(pseudo, 'of AWS')];
}

function resources({ around: { outline } }: Situation): readonly Proposal[] {
  return outline.keys(['Resources']).map((name) => proposal(name, outline.value(['Resources', name, 'Type']) ?? ''));
}

/** `Config.EndpointConfigName`, for types whose attributes are known. */
function attributes({ around: { outline } }: Situation): readonly Proposal[] {
  return outline.keys(['Resources']).flatMap((name) => {
    const type = outline.value(['Resources', name, 'Type']) ?? '';
    return attributesOf(type).map((attribute) => proposal(`${name}.${attribute}`, type));
  });
}

/** A property that takes the name of a resource of the template: by a reference, so that it is made before. */
function namedBy(key: string, { around: { outline }, style, cursor }: Situation): readonly Proposal[] {
  const kind = Object.hasOwn(namingMembers, key) ? namingMembers[key] : undefined;
  if (kind === undefined || cursor.place !== 'value' || cursor.quote !== undefined) return [];
  const attribute = kind === 'InferenceComponent' ? 'InferenceComponentName' : `${kind}Name`;
  return outline
    .keys(['Resources'])
    .filter((name) => outline.value(['Resources', name, 'Type']) === `AWS::SageMaker::${kind}`)
    .map((name) => {
      const label = `!GetAtt ${name}.${attribute}`;
      return {
        ...proposal(label, kind),
        insert: style === 'json' ? `{"Fn::GetAtt": ["${name}", "${attribute}"]}` : label,
        isRaw: true,
      };
    });
}

/** Behind a tag or within a text only the name itself is replaced. */
function spanned(
  found: readonly Proposal[],
  start: number,
  { around: { text }, cursor }: Situation,
): readonly Proposal[] {
  const rest = /^[\w:.]*/.exec(text.slice(cursor.offset, cursor.token.end))?.[0].length ?? 0;
  return found.map((one) => ({ ...one, span: { start, end: cursor.offset + rest }, isRaw: true }));
}

const references: Readonly<Record<string, AwsKind>> = {
  EndpointConfigName: 'EndpointConfig',
  ModelName: 'Model',
  EndpointName: 'Endpoint',
  BaseInferenceComponentName: 'InferenceComponent',
};

/** Objects of the file, by the names that AWS knows them by. */
function objectNames({ place, around: { text, document } }: Situation): readonly Proposal[] {
  const key = String(place.path.at(-1));
  const own = place.kind === undefined ? undefined : nameMembers[place.kind as AwsKind];
  const spell = spellingOf(place.kind ?? '');
  const [, wanted] = Object.entries(references).find(([member]) => spell(member) === key && member !== own) ?? [];
  if (wanted === undefined) return [];
  const names = documentsOf(text).flatMap((span) => {
    if (span.start === document.start) return [];
    const outline = new Outline(text, span);
    if (outline.value(['kind']) !== wanted) return [];
    const member = nameMembers[wanted];
    const name = member === undefined ? undefined : outline.value(['spec', spellingOf(wanted)(member)]);
    return name ?? outline.value(['metadata', 'name']) ?? [];
  });
  return named(
    [...new Set(names)].filter((name) => name !== ''),
    wanted,
  );
}

function proposal(name: string, detail: string): Proposal {
  return { label: name, kind: 'name', detail, documentation: '', insert: name, isSnippet: false };
}
