/** What the browser keeps of where things are, so that a reload, or a saved view, brings them back there. */

import type { Extent, Size } from './camera';
import { arrangement, sheet } from './checks';
import type { Manner } from './manner';
import type { Arrangement } from './messages';
import type { CanvasState } from './state';
import type { Place } from './view';

/** Where in the session's store it is; another version has another name. */
export const STORE = 'simpul-places-3';

export function arrangementOf(state: CanvasState, manner: Manner, sight: Extent | null): Arrangement {
  const { picture, places, awaited, guides } = state;
  const known = [...awaited, ...places].filter(([key]) => picture.nodes.has(key));
  return { places: [...new Map(known)].map(([key, { x, y, pinned }]) => ({ key, x, y, pinned })), guides, manner, sight };
}

/** Where in the session's store it is what was on the canvas; another version has another name. */
export const CANVAS_STORE = 'simpul-canvas-1';

/**
 * What is on the canvas, by keys, as the text of a view without a name; empty where nothing is.
 *
 * @param whose tells who has it there, and of which database it is
 */
export function canvasKept({ picture, filter, selection }: CanvasState, arrangement: Arrangement, whose: string): string {
  const nodes = [...picture.nodes.values()].map(({ key, caption }) => ({ key, caption }));
  const edges = [...picture.edges.keys()];
  return nodes.length === 0 ? '' : JSON.stringify({ whose, nodes, edges, arrangement, filter, selection });
}

/** The same text, where it is theirs; empty where it is of others. */
export function theirs(text: string, whose: string): string {
  try {
    return text !== '' && (JSON.parse(text) as { whose?: unknown }).whose === whose ? text : '';
  } catch {
    return '';
  }
}

/** Puts nodes where an arrangement has them, whatever hands did before, and awaits those that are still to come. */
export function put(state: CanvasState, wanted: Arrangement): CanvasState {
  const places = new Map(state.places);
  const awaited = new Map(state.awaited);
  const moves = new Map(state.moves);
  for (const { key, x, y, pinned } of wanted.places) {
    const place: Place = { x, y, pinned };
    moves.delete(key);
    if (state.picture.nodes.has(key)) {
      places.set(key, place);
    } else {
      awaited.set(key, place);
    }
  }
  return { ...state, places, awaited, moves, guides: wanted.guides };
}

/** An arrangement as the session's store has it. */
export interface Kept {
  readonly arrangement: Arrangement;
  /** The size of the sheet that it fills, where that is known. */
  readonly sheet: Size | null;
  /** Whether nothing may move. */
  readonly locked: boolean;
}

/** As text for the session's store. */
export function kept({ arrangement, sheet, locked }: Kept): string {
  const size = sheet === null ? null : { width: sheet.width, height: sheet.height };
  return JSON.stringify({ ...arrangement, sheet: size, locked });
}

/** What the store holds; nothing where that is no arrangement, whoever wrote it. */
export function recalled(text: string | null): Kept | null {
  if (text === null) {
    return null;
  }
  try {
    const all: unknown = JSON.parse(text);
    const { locked, sheet: size } = all as { locked?: unknown; sheet?: unknown };
    return { arrangement: arrangement(all), sheet: sheet(size), locked: locked === true };
  } catch {
    return null;
  }
}
