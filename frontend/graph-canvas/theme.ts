/** The colours of the page, read from its custom properties and ready for WebGL and canvas. */

import { COLOURS, type Colour } from './appearance';

export interface Rgb {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

export interface Theme {
  readonly colours: Readonly<Record<Colour, Rgb>>;
  readonly font: string;
}

/** Reads through an element of our own, since only a used colour is resolved: `var()`, `light-dark()` and all. */
export function readTheme(probe: HTMLElement): Theme {
  const colours = Object.fromEntries(
    COLOURS.map((name) => {
      probe.style.color = `var(--_${name})`;
      return [name, parsed(getComputedStyle(probe).color)];
    }),
  ) as Record<Colour, Rgb>;
  return { colours, font: getComputedStyle(probe).fontFamily };
}

function parsed(color: string): Rgb {
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return color.startsWith('color(') ? { r: r * 255, g: g * 255, b: b * 255 } : { r, g, b };
}

export function css(colour: Rgb, strength = 1): string {
  return `rgba(${Math.round(colour.r)}, ${Math.round(colour.g)}, ${Math.round(colour.b)}, ${strength})`;
}

/** Calls back when the page may look different; returns what ends the watch. */
export function watchTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  const watched = { attributes: true, attributeFilter: ['theme', 'class', 'style', 'data-theme'] };
  observer.observe(document.documentElement, watched);
  observer.observe(document.body, watched);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    dark.removeEventListener('change', changed);
  };
}

/** Whether the page says outright that it is dark, as Vaadin's `theme` attribute does. */
export function saysDark(): boolean | null {
  const said = [document.documentElement, document.body]
    .map((element) => element.getAttribute('theme') ?? '')
    .join(' ')
    .split(/\s+/);
  return said.includes('dark') ? true : said.includes('light') ? false : null;
}
