/** What a key means on the canvas. */

import type { Heading } from './walk';

export type Command =
  | { readonly kind: 'walk'; readonly heading: Heading }
  | { readonly kind: 'edge'; readonly by: 1 | -1 }
  | { readonly kind: 'select'; readonly adding: boolean }
  | { readonly kind: 'zoom'; readonly by: 'in' | 'out' }
  | { readonly kind: 'open' | 'collapse' | 'pin' | 'hide' | 'hideOthers' | 'selectAll' | 'invert' }
  | { readonly kind: 'fit' | 'clear' | 'legend' | 'menu' };

/** The part of a KeyboardEvent that decides. */
export interface Stroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const HEADINGS: Readonly<Record<string, Heading>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Null for a key that is not ours, so that the browser and the page keep it. */
export function commandOf(stroke: Stroke): Command | null {
  if (stroke.key === 'Enter') {
    return { kind: 'select', adding: stroke.ctrlKey || stroke.metaKey };
  }
  if ((stroke.ctrlKey || stroke.metaKey) && !stroke.altKey && stroke.key.toLowerCase() === 'a') {
    return { kind: 'selectAll' };
  }
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey) {
    return null;
  }
  const heading = Object.hasOwn(HEADINGS, stroke.key) ? HEADINGS[stroke.key] : undefined;
  if (heading !== undefined) {
    return stroke.shiftKey
      ? { kind: 'edge', by: heading === 'right' || heading === 'down' ? 1 : -1 }
      : { kind: 'walk', heading };
  }
  switch (stroke.key) {
    case ']':
      return { kind: 'edge', by: 1 };
    case '[':
      return { kind: 'edge', by: -1 };
    case 'e':
    case 'E':
      return { kind: 'open' };
    case 'c':
    case 'C':
      return { kind: 'collapse' };
    case 'p':
    case 'P':
      return { kind: 'pin' };
    case 'h':
    case 'H':
      return { kind: stroke.shiftKey ? 'hideOthers' : 'hide' };
    case 'Delete':
      return { kind: 'hide' };
    case 'i':
    case 'I':
      return { kind: 'invert' };
    case 'l':
    case 'L':
      return { kind: 'legend' };
    case 'f':
    case 'F':
      return { kind: 'fit' };
    case '+':
    case '=':
      return { kind: 'zoom', by: 'in' };
    case '-':
      return { kind: 'zoom', by: 'out' };
    case 'ContextMenu':
      return { kind: 'menu' };
    case 'F10':
      return stroke.shiftKey ? { kind: 'menu' } : null;
    case 'Escape':
      return { kind: 'clear' };
    default:
      return null;
  }
}

/** The stroke that is written as "F", "Shift+H" or "Ctrl+A". */
export function strokeOf(written: string): Stroke {
  const parts = written.split('+');
  const held = (name: string): boolean => parts.slice(0, -1).includes(name);
  const key = written.endsWith('+') ? '+' : (parts.at(-1) ?? '');
  return { key, shiftKey: held('Shift'), ctrlKey: held('Ctrl'), metaKey: false, altKey: held('Alt') };
}
