/** Knows which elements are in sight, of those it watches. */
export class Sight {
  readonly #watched = new WeakSet<Element>();
  readonly #out = new WeakSet<Element>();
  readonly #observer: IntersectionObserver;

  constructor(changed: () => void) {
    this.#observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) this.#out.delete(target);
        else this.#out.add(target);
      changed();
    });
  }

  watch(element: Element): void {
    if (this.#watched.has(element)) return;
    this.#watched.add(element);
    this.#observer.observe(element);
  }

  /** True too where it is not known yet. */
  isSeen(element: Element): boolean {
    return !this.#out.has(element);
  }
}
