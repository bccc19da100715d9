/** Random numbers by xoshiro128** (Blackman and Vigna, 2018), seeded by splitmix32: the same seed gives the same numbers everywhere. */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  constructor(seed: number) {
    let state = seed >>> 0;
    const next = (): number => {
      state = (state + 0x9e3779b9) | 0;
      let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
      return mixed ^ (mixed >>> 15);
    };
    this.#a = next();
    this.#b = next();
    this.#c = next();
    this.#d = next() | 1;
  }

  /** 32 bits, as a signed integer. */
  bits(): number {
    const product = Math.imul(this.#b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= shifted;
    this.#d = (this.#d << 11) | (this.#d >>> 21);
    return result;
  }

  /** Between 0 and 1, never one of them. */
  uniform(): number {
    return ((this.bits() >>> 0) + 0.5) / 4294967296;
  }

  /** Of mean 1. */
  exponential(): number {
    return -Math.log(this.uniform());
  }

  /** Of mean 0 and variance 1, by the ziggurat of Doornik (2005) with 128 layers. */
  normal(): number {
    for (;;) {
      const value = 2 * this.uniform() - 1;
      const layer = this.bits() & 127;
      if (Math.abs(value) < (ratios[layer] ?? 0)) return value * (edges[layer] ?? 0);
      if (layer === 0) return this.#tail(value < 0);
      const x = value * (edges[layer] ?? 0);
      const [outer, inner] = [edges[layer] ?? 0, edges[layer + 1] ?? 0];
      const high = Math.exp(-0.5 * (outer * outer - x * x));
      const low = Math.exp(-0.5 * (inner * inner - x * x));
      if (low + this.uniform() * (high - low) < 1) return x;
    }
  }

  #tail(negative: boolean): number {
    for (;;) {
      const x = Math.log(this.uniform()) / lastEdge;
      const y = Math.log(this.uniform());
      if (-2 * y >= x * x) return negative ? x - lastEdge : lastEdge - x;
    }
  }
}

const lastEdge = 3.442619855899;
const layerArea = 9.91256303526217e-3;
const edges = new Float64Array(129);
const ratios = new Float64Array(128);

let density = Math.exp(-0.5 * lastEdge * lastEdge);
edges[0] = layerArea / density;
edges[1] = lastEdge;
for (let layer = 2; layer < 128; layer++) {
  edges[layer] = Math.sqrt(-2 * Math.log(layerArea / (edges[layer - 1] ?? 1) + density));
  density = Math.exp(-0.5 * (edges[layer] ?? 0) ** 2);
}
for (let layer = 0; layer < 128; layer++) ratios[layer] = (edges[layer + 1] ?? 0) / (edges[layer] ?? 1);
