/** What a pin does to places: a pinned node stays where it was put, and goes back when the putting is taken back. */

import type { Point } from './geometry';
import type { Picture } from './picture';
import type { Place } from './view';

/** How a hand has moved a node: from where, and to where. */
export interface Move {
  readonly from: Point;
  readonly to: Point;
}

type Places = ReadonlyMap<string, Place>;
type Moves = ReadonlyMap<string, Move>;

/** A hand has moved a node on: where it came from first is remembered. */
export function moved(moves: Moves, places: Places, key: string, to: Point): Moves {
  const place = places.get(key);
  const from = (place?.pinned === true ? moves.get(key)?.from : undefined) ?? place ?? to;
  return new Map(moves).set(key, { from: { x: from.x, y: from.y }, to: { x: to.x, y: to.y } });
}

/** Nodes that a hand has moved lie elsewhere again: there a pin that is made again puts them. */
export function putTo(moves: Moves, places: Places): Moves {
  return new Map(
    [...moves].map(([key, move]) => {
      const to = places.get(key);
      return [key, to === undefined ? move : { from: move.from, to: { x: to.x, y: to.y } }];
    }),
  );
}

export function forgotten(moves: Moves, keys: readonly string[]): Moves {
  return new Map([...moves].filter(([key]) => !keys.includes(key)));
}

/**
 * The places of what is still there. A node that the server pins goes to where a hand had put it, one that it lets go
 * back to where it came from; what it says again of a node changes nothing, since a hand may be quicker.
 */
export function kept(before: Picture, places: Places, moves: Moves, picture: Picture): Map<string, Place> {
  const next = new Map<string, Place>();
  for (const [key, place] of places) {
    const node = picture.nodes.get(key);
    if (node !== undefined) {
      const was = before.nodes.get(key)?.pinned ?? false;
      next.set(key, node.pinned === was ? place : pinned(place, node.pinned, moves.get(key)));
    }
  }
  return next;
}

function pinned(place: Place, isPinned: boolean, move: Move | undefined): Place {
  if (isPinned) {
    return place.pinned ? place : { ...(move?.to ?? place), pinned: true };
  }
  return { x: move?.from.x ?? place.x, y: move?.from.y ?? place.y, pinned: false };
}
