/** What keys mean to somebody who presents a story. */

export type Turn = 'next' | 'back' | 'first' | 'last' | 'reveal' | 'play' | 'full' | 'leave';

/** The part of a KeyboardEvent that decides. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const TURNS = new Map<string, Turn>(Object.entries({
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
  r: 'reveal',
  p: 'play',
  f: 'full',
} as const));

/** @param at where the keyboard is: on a button, which Space presses, in a field, which takes every key, or elsewhere */
export function turnOf({ key, ctrlKey, metaKey, altKey }: Pressed, at: 'button' | 'field' | 'page'): Turn | null {
  if (ctrlKey || metaKey || altKey || at === 'field' || (at === 'button' && key === ' ')) {
    return null;
  }
  return TURNS.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}
