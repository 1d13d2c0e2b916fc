/**
 * What layouts of everything, views that were opened, hands that moved a pinned node and other sizes and colours have replaced,
 * so that each can be taken back, and made again.
 */

import type { Extent } from './camera';
import { arrangement, layout } from './checks';
import { put } from './keeping';
import type { Guide } from './lines';
import type { Manner } from './manner';
import type { Arrangement } from './messages';
import { putTo, type Move } from './pins';
import type { Sheet } from './spacing';
import type { CanvasState } from './state';
import type { Place } from './view';

/** How a picture is drawn, and which part of it is seen. */
export interface Outlook {
  readonly manner: Manner;
  /** The sheet that it fills, where that is known. */
  readonly sheet: Sheet | null;
  /** The part that is seen; all of it where there is none. */
  readonly sight: Extent | null;
}

/** Where everything lies, and how it is drawn. */
export interface Lay extends Outlook {
  readonly places: ReadonlyMap<string, Place>;
  readonly guides: readonly Guide[];
  readonly moves: ReadonlyMap<string, Move>;
  /** Whether it tells of some nodes alone, as a hand has moved them, or of none: the rest stays. */
  readonly isPart: boolean;
}

/** By the number of a change: what it replaced or, while it is taken back, what it made. The oldest come first. */
export type Layouts = ReadonlyMap<number, Lay>;

/** Where in the session's store they are; another version has another name. */
export const LAYOUTS_STORE = 'simpul-layouts-2';

/** So many are remembered, as many as steps can be taken back. */
const DEPTH = 200;

/** The session's store takes the youngest that together have no more places than this. */
const STORED = 20_000;

export function layOf({ places, guides, moves }: CanvasState, outlook: Outlook): Lay {
  return { ...outlook, places, guides, moves, isPart: false };
}

/** What an arrangement makes of a picture. */
export function layFrom(state: CanvasState, wanted: Arrangement): Lay {
  const { guides, moves } = put(state, wanted);
  const places = new Map(wanted.places.map(({ key, ...place }) => [key, place]));
  return { manner: wanted.manner, sheet: null, sight: wanted.sight, places, guides, moves, isPart: false };
}

/** Where one node was before a hand moved it; or nothing but in what manner all was drawn. */
export function partOf(manner: Manner, moved: readonly (readonly [string, Place])[]): Lay {
  return { manner, sheet: null, sight: null, places: new Map(moved), guides: [], moves: new Map(), isPart: true };
}

/** What is to be remembered while a lay is in force again: the same of what lay before it came. */
export function insteadOf(lay: Lay, before: Lay): Lay {
  return lay.isPart ? partOf(before.manner, [...before.places].filter(([key]) => lay.places.has(key))) : before;
}

/** Whether something lies elsewhere, or by another layout. */
export function differs(a: Lay, b: Lay): boolean {
  return (
    a.manner.layout !== b.manner.layout ||
    a.places.size !== b.places.size ||
    [...a.places].some(([key, { x, y }]) => b.places.get(key)?.x !== x || b.places.get(key)?.y !== y)
  );
}

export function remembered(layouts: Layouts, number: number, lay: Lay): Layouts {
  return new Map([...layouts, [number, lay] as const].slice(-DEPTH));
}

/** A number that none of them has, and the later the higher. */
export function nextNumber(layouts: Layouts, now: number): number {
  return Math.max(now, ...[...layouts.keys()].map((number) => number + 1));
}

/** Everything lies there again, or will as soon as it is here; whether a node is pinned is for the server to say. */
export function laidAs(state: CanvasState, lay: Lay): CanvasState {
  const places = new Map(state.places);
  const awaited = new Map(state.awaited);
  for (const [key, { x, y, pinned }] of lay.places) {
    const node = state.picture.nodes.get(key);
    if (node === undefined) {
      awaited.set(key, { x, y, pinned });
    } else {
      places.set(key, { x, y, pinned: node.pinned });
    }
  }
  return lay.isPart
    ? { ...state, places, moves: putTo(state.moves, lay.places) }
    : { ...state, places, awaited, guides: lay.guides, moves: lay.moves };
}

/** As text for the session's store: the youngest of them. */
export function layoutsKept(layouts: Layouts): string {
  let room = STORED;
  const youngest = [...layouts].reverse().filter(([, { places }]) => (room -= places.size) >= 0);
  return JSON.stringify(
    youngest.reverse().map(([number, { manner, sight, places, guides, isPart }]) => {
      const placed = [...places].map(([key, { x, y, pinned }]) => ({ key, x, y, pinned }));
      return { number, isPart, places: placed, guides, manner, sight };
    }),
  );
}

/** What the store holds; none where that is something else, whoever wrote it. */
export function layoutsRecalled(text: string | null): Layouts {
  try {
    const all: unknown = JSON.parse(text ?? '[]');
    return new Map(
      (Array.isArray(all) ? all : []).map((one: unknown) => {
        const { places, guides, manner, sight } = arrangement(one);
        const placed = new Map(places.map(({ key, ...place }) => [key, place]));
        const isPart = (one as { isPart?: unknown }).isPart === true;
        return [layout(one).number, { manner, sheet: null, sight, places: placed, guides, moves: new Map(), isPart }];
      }),
    );
  } catch {
    return new Map();
  }
}
