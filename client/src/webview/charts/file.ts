/** What decides how an element looks; the rest of its style follows from where it stands. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

const namespace = 'http://www.w3.org/2000/svg';
const margin = 12;
const titleHeight = 26;

/** One picture of the drawings, below each other and with a title, that looks the same outside of the page and its theme. */
export function standaloneSvg(drawings: readonly SVGSVGElement[], title: string): string {
  const page = getComputedStyle(document.body);
  const boxes = drawings.map((drawing) => drawing.getBoundingClientRect());
  const width = Math.max(...boxes.map((box) => box.width)) + 2 * margin;
  const height = boxes.reduce((sum, box) => sum + box.height, titleHeight + 2 * margin);
  const picture = document.createElementNS(namespace, 'svg');
  attributes(picture, { xmlns: namespace, width, height, viewBox: `0 0 ${String(width)} ${String(height)}` });
  const ground = document.createElementNS(namespace, 'rect');
  attributes(ground, { width: '100%', height: '100%', fill: groundColour() });
  const heading = document.createElementNS(namespace, 'text');
  attributes(heading, { x: margin, y: margin + 12, fill: page.color, 'font-family': page.fontFamily });
  attributes(heading, { 'font-size': 14, 'font-weight': 600 });
  heading.textContent = title;
  picture.append(ground, heading);
  let top = margin + titleHeight;
  drawings.forEach((drawing, index) => {
    const copy = copyOf(drawing);
    attributes(copy, { x: margin, y: top, width: boxes[index]?.width ?? 0, height: boxes[index]?.height ?? 0 });
    top += boxes[index]?.height ?? 0;
    picture.append(copy);
  });
  return new XMLSerializer().serializeToString(picture);
}

function groundColour(): string {
  const colour = getComputedStyle(document.documentElement).getPropertyValue('--vscode-editor-background').trim();
  return colour === '' ? 'white' : colour;
}

function copyOf(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((node, index) => {
    const original = originals[index];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const look of looks) node.setAttribute(look, style.getPropertyValue(look));
    node.removeAttribute('class');
  });
  return copy;
}

function attributes(node: Element, values: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(values)) node.setAttribute(name, String(value));
}

/** The picture in twice its size, in base64. */
export async function pngOf(svg: string): Promise<string> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/png').replace(/^[^,]*,/, '');
  } finally {
    URL.revokeObjectURL(url);
  }
}
