import { assumed } from '../catalogue/catalogue.ts';
import { aboutUsd, formatDuration, formatPeak, formatRate, formatUsd } from '../model/units.ts';
import { optionTypes, type Decision, type OptionReport, type OptionType } from '#protocol/report.ts';
import { listed } from '../model/listed.ts';
import { currentIn, paysForAll, usdOf } from './front.ts';
import { percent } from './words.ts';
import { servesAll, type Wishes } from './option.ts';
import { duration, optionName, typeName } from './option-words.ts';
import { answersAtOnce, answersNow, isOfPlace, suitedTo } from './recommend.ts';
import { trafficLabel, type Load } from './workload.ts';

interface Asked {
  readonly options: readonly OptionReport[];
  readonly recommended: string | null;
  readonly wishes: Wishes;
  readonly load: Load;
}

/** The questions that led to the recommendation, answered by this deployment's facts; a question that decides nothing is left out. */
export function decisionsOf(asked: Asked): readonly Decision[] {
  return [
    atOnce(asked),
    ...byLimits(asked),
    traffic(asked),
    ...together(asked),
    ...keepsUp(asked),
    ...latency(asked),
    ...money(asked),
  ];
}

function atOnce({ options, wishes }: Asked): Decision {
  const question = 'Does each request need its answer at once?';
  const { atOnce: needs, asked } = answersAtOnce(options, wishes);
  const now = currentIn(options)?.type;
  const goal = wishes.p95Seconds === undefined ? '' : formatDuration(wishes.p95Seconds);
  const feasible = options.filter(({ feasible: possible }) => possible);
  const inPlace = suitedTo(
    feasible.filter(({ type }) => isOfPlace(type, options)),
    options,
    wishes,
  );
  const suited = new Set([...inPlace, ...suitedTo(feasible, options, wishes)].map(({ type }) => type));
  const closes = typesIn(feasible).filter((type) => !suited.has(type));
  const isLeft = !needs || inPlace.length === 0 || inPlace.some(({ type }) => answersNow(type));
  const nearest = isLeft ? '' : ' Limits leave nothing here that does, so a queue has to do.';
  const taken =
    now === undefined
      ? 'it is taken so, as nothing is said of it'
      : `it is taken so, as it runs as ${typeName(now)} now and no p95 is asked for`;
  const words = asked
    ? needs
      ? `Yes: a p95 of ${goal} is asked for.`
      : `No: a p95 of ${goal} leaves time for a queue.`
    : needs
      ? `Yes, ${taken}.`
      : `No, ${taken}.`;
  return { question, answer: `${words}${nearest}`, closes, code: null };
}

/** Kinds of limits by what they ask, in the order in which one would ask. */
const kinds: readonly { readonly question: string; readonly of: RegExp }[] = [
  { question: 'Does the model need an accelerator?', of: /gpu/ },
  { question: 'Does every type take the payload?', of: /payload|record/ },
  { question: 'Is an inference short enough for every type?', of: /timeout|duration|seconds/ },
  { question: 'Does the model fit everywhere?', of: /memory|disk|image|zip|tmp|cpu-mem/ },
  { question: 'Does the Region have every type?', of: /region|available|offered/ },
  { question: 'Does it use what some types do not have?', of: /./ },
];

/** The doors that documented limits close, one decision for each kind of limit. */
function byLimits({ options }: Asked): readonly Decision[] {
  const closed = typesIn(options).filter((type) => options.every((option) => option.type !== type || !option.feasible));
  const found = new Map<string, { readonly type: OptionType; readonly code: string; readonly reason: string }[]>();
  for (const type of closed) {
    const option = options.find((one) => one.type === type && one.violations.length > 0);
    option?.violations.forEach((code, index) => {
      const kind = kinds.find(({ of }) => of.test(code.split('/')[1] ?? ''));
      if (!kind) return;
      const list = found.get(kind.question) ?? [];
      found.set(kind.question, [...list, { type, code, reason: option.reasons[index] ?? '' }]);
    });
  }
  return kinds.flatMap(({ question }): readonly Decision[] => {
    const hits = found.get(question) ?? [];
    const [first] = hits;
    if (!first) return [];
    const closes = [...new Set(hits.map(({ type }) => type))];
    const others = closes.filter((type) => type !== first.type).map((type) => typeName(type));
    const too = others.length === 0 ? '' : ` A like limit closes ${listed(others)}.`;
    return [{ question, answer: `${sentence(first.reason)}${too}`, closes, code: first.code }];
  });
}

function traffic({ options, load }: Asked): Decision {
  const { averagePerSecond, activeShare, pattern, peakPerSecond } = load;
  const question = 'Is the traffic sustained?';
  const [average, plain] = [formatRate(averagePerSecond), formatPeak(averagePerSecond)];
  const rate = `${average} on average${average === plain ? '' : ` (${plain})`}, ${formatPeak(peakPerSecond)} at the peak`;
  const rest = activeShare < 1 ? `, nearly all of it in ${percent(activeShare)} of the time` : '';
  const waste = wasteWords(options);
  const isBusy = averagePerSecond * load.meanSeconds >= 0.3;
  const kind = isBusy ? 'Yes' : activeShare < 1 || pattern === 'spiky' ? 'No' : 'Steady, but thin';
  const isSaid = load.facts.some(({ label, basis }) => label === trafficLabel && basis !== 'assumed');
  const said = isSaid ? '' : ' The traffic is assumed: the manifest does not say.';
  return { question, answer: `${kind}: ${pattern}, ${rate}${rest}.${said}${waste}`, closes: [], code: null };
}

/** Of models of one image in one file: whether an endpoint for all of them is worth it. */
function together({ options }: Asked): readonly Decision[] {
  const sharing = options.filter(({ shared, feasible }) => shared && feasible).toSorted((a, b) => usdOf(a) - usdOf(b));
  const option = sharing.find(paysForAll) ?? sharing[0];
  const { shared } = option ?? {};
  if (!option || !shared || shared.usdPerMonth === null) return [];
  const { models, usdPerMonth, separateUsdPerMonth, rarelyCalled } = shared;
  const all = `an endpoint for all of them (${option.configuration}) costs ${aboutUsd(usdPerMonth)}/month`;
  const apart =
    separateUsdPerMonth === null
      ? ''
      : `, each on what is best for it alone they cost ${aboutUsd(separateUsdPerMonth)}/month in all`;
  const given = `${String(models)} models of one image are in this file`;
  const answer = !rarelyCalled
    ? `No: ${given}, but not all of them are called rarely; AWS advises endpoints of their own for those with much traffic.`
    : paysForAll(option)
      ? `Yes: ${given} and are rarely called; ${all}${apart}.`
      : `It does not pay: ${given} and are rarely called, but ${all}${apart}.`;
  return [{ question: 'Can several models share an endpoint?', answer, closes: [], code: null }];
}

/** Of the instances that run now, or that a real-time endpoint would have. */
function wasteWords(options: readonly OptionReport[]): string {
  const now = currentIn(options);
  const instead = options.find(({ type, best, feasible }) => type === 'real-time' && best && feasible);
  const idle = (option: OptionReport | undefined): number | null => option?.capacity?.idle ?? null;
  const [own, other] = [idle(now), idle(instead)];
  if (own !== null) return ` What runs now is idle ${most(own)} of the time it is billed for.`;
  return other === null ? '' : ` Instances of a real-time endpoint would be idle ${most(other)} of the time.`;
}

/** Nothing that answers at all is idle all the time. */
function most(share: number): string {
  return share >= 0.995 ? 'over 99 %' : percent(share);
}

/** Types of which no configuration keeps up with the traffic. */
function keepsUp(asked: Asked): readonly Decision[] {
  const lost = lostTypes(asked, servesAll);
  const [first] = lost;
  if (!first) return [];
  const { throttled } = first.capacity ?? { throttled: 0 };
  const how =
    throttled > 0
      ? `refuses ${percent(throttled)} of the requests`
      : first.latencyMs
        ? `takes longer than the ${String(assumed.answerWithinSeconds)} s AWS waits`
        : 'cannot work off what comes in';
  const others = lost.slice(1).map(({ type }) => typeName(type));
  const too = others.length === 0 ? '' : `, and so for ${listed(others)}`;
  return [
    {
      question: 'Does every type keep up with the peak?',
      answer: `No: ${optionName(first)} ${how}${too}.`,
      closes: lost.map(({ type }) => type),
      code: null,
    },
  ];
}

/** Types of which no configuration keeps to the p95 that is asked for. */
function latency(asked: Asked): readonly Decision[] {
  const { p95Seconds } = asked.wishes;
  if (p95Seconds === undefined) return [];
  const question = `Which types keep to a p95 of ${formatDuration(p95Seconds)}?`;
  const serving = suitedNow(asked).filter(servesAll);
  const isFast = ({ latencyMs }: OptionReport): boolean => latencyMs !== null && latencyMs.p95 <= 1000 * p95Seconds;
  const fast = typesIn(serving.filter(isFast));
  const slow = typesIn(serving).filter((type) => !fast.includes(type));
  const missing = slow.map((type) => {
    const nearest = serving
      .filter((option) => option.type === type)
      .reduce((a, b) => ((b.latencyMs?.p95 ?? Infinity) < (a.latencyMs?.p95 ?? Infinity) ? b : a));
    const cold = nearest.latencyMs?.cold;
    const why = cold && cold.share > 0 ? ` (${percent(cold.share)} of the requests start cold)` : '';
    return `${typeName(type)} reaches ${duration(nearest.latencyMs?.p95 ?? 0)} at best${why}`;
  });
  const keeping = fast.length === 0 ? 'None' : listed(fast.map((type, index) => typeName(type, index === 0)));
  const rest = missing.length === 0 ? '' : `; ${missing.join(', ')}`;
  return [{ question, answer: `${keeping}${rest}.`, closes: slow, code: null }];
}

function money(asked: Asked): readonly Decision[] {
  const { options, recommended, wishes } = asked;
  const chosen = options.find(({ id }) => id === recommended);
  const budget = wishes.usdPerMonth;
  const price = chosen && usdOf(chosen);
  if (!chosen || price === undefined || price === Infinity) return [];
  const keeps = budget === undefined ? '' : ` The budget is ${formatUsd(budget)}/month.`;
  const suited = new Set(suitedNow(asked).map(({ id }) => id));
  const dearer = options
    .filter(
      ({ id, type, feasible, meets, cost }) =>
        id !== chosen.id && type !== chosen.type && feasible && meets === true && cost.usdPerMonth !== null,
    )
    .filter(({ id, type }) => suited.has(id) && isOfPlace(type, options))
    .toSorted((a, b) => usdOf(a) - usdOf(b))[0];
  const next = dearer ? `; the best of another type is ${optionName(dearer)} at ${aboutUsd(usdOf(dearer))}/month` : '';
  return [
    {
      question: 'Which of those that are left costs least?',
      answer: `${optionName(chosen, true)} at ${aboutUsd(price)}/month${next}.${keeps}`,
      closes: [],
      code: null,
    },
  ];
}

function suitedNow({ options, wishes }: Asked): readonly OptionReport[] {
  return suitedTo(
    options.filter(({ feasible }) => feasible),
    options,
    wishes,
  );
}

/** Of each type that would do but for the test, one option that fails it. */
function lostTypes(asked: Asked, passes: (option: OptionReport) => boolean): readonly OptionReport[] {
  const suited = suitedNow(asked).filter(({ type }) => isOfPlace(type, asked.options));
  return typesIn(suited).flatMap((type) => {
    const all = suited.filter((option) => option.type === type && option.configuration !== 'not known');
    return all.some(passes) ? [] : all.slice(0, 1);
  });
}

function typesIn(options: readonly OptionReport[]): readonly OptionType[] {
  return optionTypes.filter((type) => options.some((option) => option.type === type));
}

function sentence(words: string): string {
  const text = `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
  return text.endsWith('.') ? text : `${text}.`;
}
