import { listed } from '../../../model/listed.ts';
import type { EndpointType } from '../../../model/deployment.ts';
import { unitsOf, type Quantity } from '../../../model/units.ts';
import type { Problem } from '../../dialect.ts';
import { replacements, valueProblem, written, type Context } from './context.ts';
import { nearest } from '../../nearest.ts';
import { nameOf, type At } from './place.ts';

export type Measure = Quantity | 'target' | 'portion';

interface Kind {
  readonly noun: string;
  /** What its units are units of. */
  readonly unitOf: string;
  readonly example: string;
  readonly units: readonly string[];
  /** Units for a bare number, most likely first, by the key it stands behind. */
  readonly usual: Readonly<Record<string, readonly string[]>> & { readonly other: readonly string[] };
  /** Spellings of units that other formats and people use. */
  readonly aliases: Readonly<Record<string, string>>;
}

/** By the name of the definition in the public schema. */
const kinds: Readonly<Record<Measure, Kind>> = {
  size: {
    noun: 'size',
    unitOf: 'size',
    example: '4 MB',
    units: unitsOf.size,
    usual: { memory: ['GB', 'MB'], volumeSize: ['GB'], maxPayload: ['MB'], other: ['MB', 'GB', 'KB'] },
    aliases: { ki: 'KiB', mi: 'MiB', gi: 'GiB', ti: 'TiB', k: 'KB', m: 'MB', g: 'GB', t: 'TB', byte: 'B', bytes: 'B' },
  },
  duration: {
    noun: 'time',
    unitOf: 'time',
    example: '120 ms',
    units: unitsOf.duration,
    usual: {
      timeout: ['s', 'min'],
      invocationTimeout: ['s', 'min'],
      startupTimeout: ['s', 'min'],
      modelDownloadTimeout: ['s', 'min'],
      requestTtl: ['s', 'min', 'h'],
      wait: ['s', 'min'],
      maxDuration: ['s', 'min'],
      scaleInCooldown: ['s', 'min'],
      scaleOutCooldown: ['s', 'min'],
      stepCooldown: ['s', 'min'],
      cooldown: ['min', 's'],
      terminationWait: ['s', 'min'],
      provisionTimeout: ['s', 'min'],
      maxRuntime: ['s', 'min'],
      publishFrequency: ['s', 'min'],
      other: ['ms', 's'],
    },
    aliases: {
      ...each(['sec', 'secs', 'second', 'seconds'], 's'),
      ...each(['msec', 'millis', 'millisecond', 'milliseconds'], 'ms'),
      ...each(['m', 'mins', 'minute', 'minutes'], 'min'),
      ...each(['hr', 'hrs', 'hour', 'hours'], 'h'),
    },
  },
  rate: {
    noun: 'rate',
    unitOf: 'traffic',
    example: '2M/month',
    units: unitsOf.rate,
    usual: { other: ['/s', '/month', '/min'] },
    aliases: {
      ...each(['/sec', '/second', 'rps', 'tps', 'qps', 'req/s', 'requests/s', '/seconds'], '/s'),
      ...each(['/m', '/minute', 'rpm', 'req/min', 'requests/min'], '/min'),
      ...each(['/hr', '/hour'], '/h'),
      ...each(['/d', '/days'], '/day'),
      ...each(['/mo', '/mon', '/mth', '/months'], '/month'),
    },
  },
  money: {
    noun: 'amount',
    unitOf: 'money',
    example: '200 USD/month',
    units: unitsOf.money,
    usual: { other: ['USD/month'] },
    aliases: each(
      ['usd', '$', '$/month', 'usd/mo', '$/mo', 'usd/month', 'dollars', 'dollars/month', '/month'],
      'USD/month',
    ),
  },
  percent: {
    noun: 'percentage',
    unitOf: 'a share',
    example: '20 %',
    units: unitsOf.percent,
    usual: { other: ['%'] },
    aliases: each(['percent', 'pct'], '%'),
  },
  target: {
    noun: 'target',
    unitOf: 'a target',
    example: '70 invocations/min',
    units: ['invocations/min', 'concurrent', 'backlog', '% cpu', '% gpu', '% memory', '% utilization'],
    usual: { other: ['invocations/min', '% cpu', 'concurrent', 'backlog'] },
    aliases: {
      ...each(['invocations', 'invocations/minute', '/min', 'requests/min'], 'invocations/min'),
      '%': '% cpu',
    },
  },
  portion: {
    noun: 'portion',
    unitOf: 'capacity',
    example: '10 %',
    units: ['%', 'instance', 'instances', 'copy', 'copies'],
    usual: { other: ['%', 'instances'] },
    aliases: each(['percent', 'pct'], '%'),
  },
};

/** A value that should be a quantity: a bare number, a number with an unknown unit, or no number at all. */
export function quantityProblem(context: Context, at: At, measure: Measure): Problem {
  const kind = kinds[measure];
  const text = at.node.kind === 'scalar' ? at.node.text.trim() : '';
  const said = `\`${written(context, at)}\` for ${nameOf(at.path)}`;
  const parts = /^(\$?)\s*([-+]?(?:\d+(?:\.\d*)?|\.\d+))\s*(.*)$/s.exec(text.replace(/(?<=\d)[_,](?=\d{3})/g, ''));
  const number = parts?.[2] ?? '';
  if (parts === null || number.startsWith('-')) {
    return valueProblem(
      'shape/quantity',
      `${said} is no ${kind.noun}; write a number with its unit, such as ${kind.example}`,
      at,
      [],
    );
  }
  const unit = `${parts[1] ?? ''}${parts[3] ?? ''}`;
  // `2M` says how many requests and not in what time.
  const isCount = measure === 'rate' && /^[kM]$/.test(unit);
  if (unit === '' || isCount) {
    const key = at.path.findLast((part) => typeof part === 'string') ?? '';
    const usual = sensible(usualFor(context, kind, key), Number(number) * (unit === 'M' ? 1e6 : 1));
    const choices = usual.map((name) => withUnit(number + unit, name));
    const message = `${said} has no unit; write ${listed(choices, 'or')}`;
    return valueProblem('shape/missing-unit', message, at, replacements(context, at, choices));
  }
  return unknownUnit(context, at, measure, { said, number, unit });
}

function unknownUnit(
  context: Context,
  at: At,
  measure: Measure,
  { said, number, unit }: { readonly said: string; readonly number: string; readonly unit: string },
): Problem {
  const kind = kinds[measure];
  const meant = measure === 'rate' ? rateMeant(unit) : unitMeant(kind, unit);
  const choice = meant === undefined ? [] : [withUnit(number, meant)];
  const advice =
    choice.length > 0 ? `write ${listed(choice, 'or')}` : `the units are ${listed(kind.units)}, as in ${kind.example}`;
  // `mb` can only be megabytes here; `m` could be minutes or a slip of `ms`.
  const onlyCase = meant?.toLowerCase() === unit.toLowerCase();
  return valueProblem(
    'shape/unknown-unit',
    `${said}: \`${unit}\` is no unit of ${kind.unitOf}; ${advice}`,
    at,
    replacements(context, at, choice, onlyCase),
  );
}

function unitMeant({ aliases, units }: Kind, unit: string): string | undefined {
  return aliases[unit.toLowerCase().replaceAll(' ', '')] ?? nearest(unit, units);
}

/** `M per month` and `k requests/day`: a number of requests stays what it is. */
function rateMeant(unit: string): string | undefined {
  const parts = /^([kM]?)\s*(?:(?:requests?|reqs?|calls?|invocations?)\b)?\s*(?:per\b|an?\b|\/)\s*(\w+)$/.exec(unit);
  const whole = unitMeant(kinds.rate, parts === null ? unit : `/${parts[2] ?? ''}`);
  return whole === undefined ? undefined : `${parts?.[1] ?? ''}${whole}`;
}

/** An asynchronous endpoint follows its backlog, a serverless one its utilization. */
function usualFor({ type }: Context, { usual }: Kind, key: string): readonly string[] {
  const onType = key === 'target' && type !== undefined ? usualTargets[type] : undefined;
  return onType ?? usual[key] ?? usual.other;
}

const usualTargets: Readonly<Partial<Record<EndpointType, readonly string[]>>> = {
  'real-time': ['invocations/min', '% cpu', 'concurrent'],
  serverless: ['% utilization'],
  async: ['backlog'],
};

/** Nobody means 2048 GB of memory, half a millisecond or a million requests in a second. */
function sensible(usual: readonly string[], number: number): readonly string[] {
  const isLikely: Readonly<Record<string, boolean>> = { GB: number < 64, ms: number >= 1, '/s': number < 1e4 };
  const likely = usual.filter((unit) => isLikely[unit] ?? true);
  return likely.length > 0 ? likely : usual;
}

function withUnit(number: string, unit: string): string {
  return /^[kM]?\//.test(unit) ? `${number}${unit}` : `${number} ${unit}`;
}

function each(spellings: readonly string[], unit: string): Record<string, string> {
  return Object.fromEntries(spellings.map((spelling) => [spelling, unit]));
}

/** The measure that the definition of the schema stands for. */
export function measureNamed(definition: string | undefined): Measure | undefined {
  return (Object.keys(kinds) as Measure[]).find((measure) => measure === definition);
}
