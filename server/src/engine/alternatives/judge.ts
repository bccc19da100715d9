import { faultIn, fill, formatField, formatValue } from '../limits/message.ts';
import { valueAt } from '../limits/patch.ts';
import { rowOf, templateFor, wordingOf } from '../limits/rows.ts';
import { severityOf, violationsOf, violationsOfType } from '../limits/violations.ts';
import type { Alternative } from '../model/alternative.ts';
import type { Configuration, Deployment, EndpointType, ServiceConfiguration } from '../model/deployment.ts';
import { toPlain, type PlainDeployment } from '../model/plain.ts';
import type { Settings } from '../settings.ts';
import { as, outside } from './hypothesis.ts';

type Hits = ReturnType<typeof violationsOf>;
type Violations = Alternative['violations'];

/** Says which limits forbid a way of running the deployment; what holds for every way is looked at once. */
export class Judge {
  readonly #deployment: Deployment;
  readonly #settings: Settings;
  readonly #view: ReturnType<typeof toPlain>;
  #today: Hits | undefined;

  constructor(deployment: Deployment, settings: Settings) {
    this.#deployment = deployment;
    this.#settings = settings;
    this.#view = toPlain(deployment);
  }

  /** Only what depends on the type: a name with a blank in it speaks against no type in particular. */
  ofCurrent(): Violations {
    const { plain } = this.#view;
    // Outside of SageMaker, all limits of the service stand in its own section.
    const hits = plain.compute
      ? this.#hitsToday().filter(({ limit }) => !limit.startsWith('target/'))
      : violationsOfType(plain, this.#settings);
    return this.#inWords(hits, plain);
  }

  ofEndpoint(type: EndpointType, configuration: Configuration): Violations {
    const { plain } = this.#view;
    const tried = as(plain, type, configuration);
    const hits = violationsOfType(tried, this.#settings);
    // What forbids the type as it is forbids it in another configuration too, if that has it still.
    if (plain.type === type && !plain.compute) return this.#inWords(hits, tried);
    return this.#inWords([...this.#brought(hits, tried), ...this.#revealed(tried)], tried);
  }

  /** With the models of others behind one container; that the artifact becomes a prefix is part of it. */
  ofShared(configuration: Configuration): Violations {
    const tried = as(this.#view.plain, 'real-time', configuration);
    const containers = tried.model?.containers?.map((one) => ({ ...one, mode: 'MultiModel' }));
    const shared: PlainDeployment = { ...tried, model: { ...tried.model, containers } };
    const hits = violationsOf(shared, this.#settings).filter(({ limit }) => limit !== 'multi-model/mode');
    return this.#inWords(this.#brought(hits, shared), shared);
  }

  ofService(configuration: ServiceConfiguration, accelerated: boolean): Violations {
    const tried = outside(this.#view.plain, configuration, accelerated);
    return this.#inWords(this.#brought(violationsOf(tried, this.#settings), tried), tried, isOfAccelerators);
  }

  #hitsToday(): Hits {
    this.#today ??= violationsOf(this.#view.plain, this.#settings);
    return this.#today;
  }

  /** The faults that the switch would bring: one that is there today, and stays, speaks against no type in particular. */
  #brought(hits: Hits, tried: PlainDeployment): Hits {
    const { plain } = this.#view;
    const today = new Set(this.#hitsToday().map(keyOf));
    return hits.filter((hit) => !today.has(keyOf(hit)) || valueAt(tried, hit.pointer) !== valueAt(plain, hit.pointer));
  }

  /** The network stays as it is written, and of one that a serverless endpoint cannot have nothing else was said. */
  #revealed(tried: PlainDeployment): Hits {
    if (tried.network === undefined) return [];
    const ofNetwork = (hits: Hits): Hits => hits.filter(({ pointer }) => pointer.startsWith('/network/'));
    const known = new Set([...ofNetwork(this.#hitsToday()), ...violationsOfType(tried, this.#settings)].map(keyOf));
    return ofNetwork(violationsOf(tried, this.#settings)).filter((hit) => {
      const row = rowOf(hit.limit);
      return (
        !known.has(keyOf(hit)) &&
        (!row || wordingOf(row, hit.case).dialects?.includes(this.#deployment.dialect) !== false)
      );
    });
  }

  #inWords(hits: Hits, tried: PlainDeployment, closesToo: (hit: Hits[number]) => boolean = never): Violations {
    return hits
      .filter((hit) => severityOf(hit, this.#settings) === 'error' || closesToo(hit))
      .map((hit) => {
        const row = rowOf(hit.limit);
        const field = this.#view.fieldAt(hit.pointer);
        const value = valueAt(tried, hit.pointer);
        // A list or a section of the plain model is another object than that of the field.
        const isWritten = field?.kind === 'known' && (field.value === value || typeof value === 'object');
        const words = isWritten ? formatField(hit.pointer, field) : formatValue(hit.pointer, value ?? '');
        const template = row && templateFor(wordingOf(row, hit.case), this.#deployment.dialect);
        return { code: hit.limit, message: template === undefined ? hit.limit : faultIn(fill(template, hit, words)) };
      });
  }
}

/** A warning about a function that is there is a closed door for a model that is not there yet. */
function isOfAccelerators({ limit }: Hits[number]): boolean {
  return limit.endsWith('/no-gpu');
}

function never(): boolean {
  return false;
}

function keyOf({ limit, pointer }: Hits[number]): string {
  return `${limit} ${pointer}`;
}
