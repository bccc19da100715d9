export interface Steady {
  hold(isHeld: boolean): void;
}

/**
 * Keeps what stands below a part from moving under the pointer. For as long as it is held, the part takes no less room than it
 * had; what it grows by is scrolled away where the browser does not do so itself, which is at the top of the page.
 */
export function steady(node: HTMLElement): Steady {
  let isHeld = false;
  let [width, height] = [0, 0];
  new ResizeObserver(() => {
    const grown = node.offsetHeight - height;
    const isTurned = node.offsetWidth !== width;
    [width, height] = [node.offsetWidth, node.offsetHeight];
    if (!isHeld) return;
    node.style.minHeight = isTurned ? '' : `${String(height)}px`;
    if (!isTurned && grown > 0 && window.scrollY === 0) window.scrollBy(0, grown);
  }).observe(node);
  return {
    hold: (next) => {
      if (next === isHeld) return;
      isHeld = next;
      node.style.minHeight = isHeld ? `${String(height)}px` : '';
    },
  };
}
