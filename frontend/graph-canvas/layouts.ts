/** What layouts of everything, and hands that moved a pinned node, have replaced, so that each can be taken back, and made again. */

import type { LayoutKind } from './arrangements';
import { arrangement, layout } from './checks';
import type { Guide } from './lines';
import { PLAIN } from './manner';
import { putTo } from './pins';
import type { Sheet } from './spacing';
import type { CanvasState } from './state';
import type { Place } from './view';

/** Where everything lies, and what has laid it out. */
export interface Lay {
  readonly kind: LayoutKind;
  readonly places: ReadonlyMap<string, Place>;
  readonly guides: readonly Guide[];
  /** The sheet that it fills, where that is known. */
  readonly sheet: Sheet | null;
  /** Whether it tells of some nodes alone, as a hand has moved them: the rest stays. */
  readonly isPart: boolean;
}

/** By the number of a layout, or of a move: what it replaced or, while it is taken back, what it made. The oldest come first. */
export type Layouts = ReadonlyMap<number, Lay>;

/** Where in the session's store they are. */
export const LAYOUTS_STORE = 'simpul-layouts-1';

/** So many are remembered, as many as steps can be taken back. */
const DEPTH = 200;

/** The session's store takes the youngest that together have no more places than this. */
const STORED = 20_000;

export function layOf({ places, guides }: CanvasState, kind: LayoutKind, sheet: Sheet | null): Lay {
  return { kind, places, guides, sheet, isPart: false };
}

/** Where one node was before a hand moved it. */
export function partOf(kind: LayoutKind, key: string, place: Place): Lay {
  return { kind, places: new Map([[key, place]]), guides: [], sheet: null, isPart: true };
}

/** What is to be remembered while a lay is in force again: the same of what lies now. */
export function insteadOf(lay: Lay, now: Lay): Lay {
  return lay.isPart ? { ...lay, places: new Map([...now.places].filter(([key]) => lay.places.has(key))) } : now;
}

/** Whether something lies elsewhere, or by another layout. */
export function differs(a: Lay, b: Lay): boolean {
  return (
    a.kind !== b.kind ||
    a.places.size !== b.places.size ||
    [...a.places].some(([key, { x, y }]) => b.places.get(key)?.x !== x || b.places.get(key)?.y !== y)
  );
}

export function remembered(layouts: Layouts, number: number, lay: Lay): Layouts {
  return new Map([...layouts, [number, lay] as const].slice(-DEPTH));
}

/** Everything lies there again, as far as it is here; whether a node is pinned is for the server to say. */
export function laidAs(state: CanvasState, lay: Lay): CanvasState {
  const places = new Map(state.places);
  for (const [key, { pinned }] of state.picture.nodes) {
    const place = lay.places.get(key);
    if (place !== undefined) {
      places.set(key, { x: place.x, y: place.y, pinned });
    }
  }
  return lay.isPart ? { ...state, places, moves: putTo(state.moves, lay.places) } : { ...state, places, guides: lay.guides };
}

/** As text for the session's store: the youngest of them. */
export function layoutsKept(layouts: Layouts): string {
  let room = STORED;
  const youngest = [...layouts].reverse().filter(([, { places }]) => (room -= places.size) >= 0);
  return JSON.stringify(
    youngest.reverse().map(([number, { kind, places, isPart }]) => {
      const placed = [...places].map(([key, { x, y, pinned }]) => ({ key, x, y, pinned }));
      return { number, isPart, places: placed, manner: { ...PLAIN, layout: kind }, sight: null };
    }),
  );
}

/** What the store holds; none where that is something else, whoever wrote it. */
export function layoutsRecalled(text: string | null): Layouts {
  try {
    const all: unknown = JSON.parse(text ?? '[]');
    return new Map(
      (Array.isArray(all) ? all : []).map((one: unknown) => {
        const { places, manner } = arrangement(one);
        const placed = new Map(places.map((place) => [place.key, place]));
        const isPart = (one as { isPart?: unknown }).isPart === true;
        return [layout(one).number, { kind: manner.layout, places: placed, guides: [], sheet: null, isPart }];
      }),
    );
  } catch {
    return new Map();
  }
}
