import { targetWords, type Scaled } from '../dialects/own/scaling-target.ts';
import { unitsOf } from '../model/units.ts';
import type { Proposal, Situation } from './completion.ts';

const number = /^["']?(\d+(?:\.\d+)?[kM]?)\s*[A-Za-z/%]*/;

/** What can stand behind a number in the own format: `5 ` becomes `5 MB`. Before there is a number, examples. */
export function unitsAt(situation: Situation): readonly Proposal[] {
  const { place, around, cursor } = situation;
  const unit = place.slot?.unit;
  if (place.dialect !== 'own' || unit === undefined) return [];
  const typed = number.exec(around.text.slice(cursor.token.start, cursor.token.end))?.[1];
  if (typed === undefined) return [];
  return wordsFor(unit, situation).map((word) => {
    const text = `${typed}${word.startsWith('/') ? '' : ' '}${word}`;
    return { label: text, kind: 'unit', detail: '', documentation: '', insert: text, isSnippet: false };
  });
}

function wordsFor(unit: string, situation: Situation): readonly string[] {
  const key = String(situation.place.path.at(-1));
  switch (unit) {
    case 'size':
      return isLarge.test(key) ? ['GB', 'MB'] : ['KB', 'MB', 'GB', 'B'];
    case 'duration':
      return isShort.test(situation.place.path.join('.')) ? ['ms', 's', 'min', 'h'] : ['s', 'min', 'h', 'ms'];
    case 'rate':
      return ['/s', '/min', '/h', '/day', '/month'];
    case 'target':
      return legalTargets(situation);
    case 'portion':
      return ['%'];
    default:
      return unit === 'money' || unit === 'percent' ? unitsOf[unit] : [];
  }
}

const isLarge = /memory|size|storage/i;
const isShort = /inferenceTime|latency/;

/** What the autoscaling scales, with the metrics that are legal for it. */
function scaledAt({ place, around: { outline } }: Situation): Scaled {
  if (place.path[0] === 'components') return 'copies';
  return outline.value(['endpoint', 'type']) === 'serverless' ? 'provisioned' : 'instances';
}

/** Utilization is of provisioned concurrency only, and a queue is what an asynchronous endpoint has. */
function legalTargets(situation: Situation): readonly string[] {
  const scaled = scaledAt(situation);
  if (scaled === 'provisioned') return ['% utilization'];
  const isQueue = situation.around.outline.value(['endpoint', 'type']) === 'async';
  const others = targetWords(scaled).filter((words) => words !== '% utilization' && words !== 'backlog');
  return isQueue ? ['backlog', ...others] : others;
}

/** `70 invocations/min` and the like, while there is no number yet. */
export function targetsAt(situation: Situation): readonly Proposal[] {
  if (situation.place.slot?.unit !== 'target') return [];
  const { around, cursor } = situation;
  if (number.test(around.text.slice(cursor.token.start, cursor.token.end))) return [];
  return legalTargets(situation).map((words) => {
    const text = `${usual[words] ?? '70'} ${words}`;
    return { label: text, kind: 'value', detail: '', documentation: '', insert: text, isSnippet: false };
  });
}

const usual: Readonly<Record<string, string>> = { concurrent: '5', backlog: '4' };
