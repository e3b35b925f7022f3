type Child = Node | string | null;

interface Attributes {
  readonly class?: string;
  readonly id?: string;
  readonly [name: `aria-${string}` | `data-${string}`]: string;
  readonly role?: string;
  readonly title?: string;
}

/** An element with its children; strings become text and nothing else. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value as string);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A sign drawn by ourselves, in the colour of its text; what it says stands beside it in words. */
export function sign(path: string): SVGSVGElement {
  const SVG = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of [
    ['viewBox', '0 0 16 16'],
    ['width', '16'],
    ['height', '16'],
    ['aria-hidden', 'true'],
    ['class', 'sign'],
  ] as const)
    svg.setAttribute(name, value);
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
