/** What layouts of everything have replaced, so that each can be taken back, and made again. */

import type { LayoutKind } from './arrangements';
import { arrangement, layout } from './checks';
import type { Guide } from './lines';
import { PLAIN } from './manner';
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
}

/** By the number of a layout: what it replaced or, while it is taken back, what it made. The oldest come first. */
export type Layouts = ReadonlyMap<number, Lay>;

/** Where in the session's store they are. */
export const LAYOUTS_STORE = 'simpul-layouts-1';

/** So many are remembered, as many as steps can be taken back. */
const DEPTH = 200;

/** The session's store takes the youngest that together have no more places than this. */
const STORED = 20_000;

export function layOf({ places, guides }: CanvasState, kind: LayoutKind, sheet: Sheet | null): Lay {
  return { kind, places, guides, sheet };
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
  return { ...state, places, guides: lay.guides };
}

/** As text for the session's store: the youngest of them. */
export function layoutsKept(layouts: Layouts): string {
  let room = STORED;
  const youngest = [...layouts].reverse().filter(([, { places }]) => (room -= places.size) >= 0);
  return JSON.stringify(
    youngest.reverse().map(([number, { kind, places }]) => {
      const placed = [...places].map(([key, { x, y, pinned }]) => ({ key, x, y, pinned }));
      return { number, places: placed, manner: { ...PLAIN, layout: kind }, sight: null };
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
        const lay = { kind: manner.layout, places: new Map(places.map((place) => [place.key, place])), guides: [], sheet: null };
        return [layout(one).number, lay];
      }),
    );
  } catch {
    return new Map();
  }
}
