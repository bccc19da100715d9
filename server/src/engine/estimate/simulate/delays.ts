/** 64 bins in each doubling, from 61 microseconds to a year: each is under 1.6 % wide, and straight within. */
const binsPerDoubling = 64;
const smallest = -14;
const doublings = 39;
const least = 2 ** smallest;
const bins = binsPerDoubling * doublings;
const firstBin = (1023 + smallest) * binsPerDoubling;

/** The bin is read off the bits of the number: its exponent and the first six bits of its fraction. */
const number = new Float64Array(1);
const words = new Uint32Array(number.buffer);
number[0] = 1;
const highWord = words[1] === 0 ? 0 : 1;

/** Delays by frequency, with weights: the wait for a worker and the cold start, without the work itself. In seconds. */
export class Delays {
  #weight = 0;
  #delayed = 0;
  #sum = 0;
  #bins: Float64Array | undefined;
  /** Running sums of the bins, made when they are first asked for. */
  #upTo: Float64Array | undefined;

  /** Of everything that was added. */
  get weight(): number {
    return this.#weight;
  }

  /** Of it, what is delayed at all. */
  get share(): number {
    return this.#weight > 0 ? this.#delayed / this.#weight : 0;
  }

  get mean(): number {
    return this.#weight > 0 ? this.#sum / this.#weight : 0;
  }

  add(seconds: number, weight: number): void {
    this.#weight += weight;
    if (!(seconds > least)) return;
    this.#delayed += weight;
    this.#sum += seconds * weight;
    const into = (this.#bins ??= new Float64Array(bins));
    this.#upTo = undefined;
    number[0] = seconds;
    const bin = ((words[highWord] ?? 0) >>> 14) - firstBin;
    const within = bin < bins ? bin : bins - 1;
    into[within] = (into[within] ?? 0) + weight;
  }

  /** All of them, or of each so great a part. */
  addAll(others: Delays, part = 1): void {
    this.#weight += part * others.#weight;
    this.#delayed += part * others.#delayed;
    this.#sum += part * others.#sum;
    if (!others.#bins) return;
    this.#upTo = undefined;
    const into = (this.#bins ??= new Float64Array(bins));
    for (let bin = 0; bin < bins; bin++) into[bin] = (into[bin] ?? 0) + part * (others.#bins[bin] ?? 0);
  }

  /** P(delay <= seconds) among those that are delayed; straight within a bin. */
  cdf(seconds: number): number {
    if (!(seconds > least) || this.#delayed <= 0) return 0;
    const upTo = (this.#upTo ??= this.#sums());
    number[0] = seconds;
    const high = words[highWord] ?? 0;
    const bin = (high >>> 14) - firstBin;
    if (bin >= bins) return 1;
    const fraction = (high & 16383) / 16384;
    const before = bin > 0 ? (upTo[bin - 1] ?? 0) : 0;
    return before + ((upTo[bin] ?? 0) - before) * fraction;
  }

  #sums(): Float64Array {
    const upTo = new Float64Array(bins);
    let sum = 0;
    for (let bin = 0; bin < bins; bin++) {
      sum += this.#bins?.[bin] ?? 0;
      upTo[bin] = sum / this.#delayed;
    }
    return upTo;
  }
}
