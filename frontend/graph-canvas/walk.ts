/** Walking the picture by keyboard: from node to neighbour by direction, and around a node's edges. */

import type { Point } from './geometry';
import { compare, neighboursOf, type Picture } from './picture';

export type Heading = 'up' | 'down' | 'left' | 'right';

/** Where the keyboard is: on a node, or on one of its edges. */
export interface Focus {
  readonly node: string;
  readonly edge: string | null;
}

const HEADINGS: Record<Heading, Point> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/** The neighbour that lies most nearly that way, else any node within 45° of it; null where there is none. */
export function step(
  picture: Picture,
  places: ReadonlyMap<string, Point>,
  from: string,
  heading: Heading,
): string | null {
  const neighbours = neighboursOf(picture, from);
  const others = [...picture.nodes.keys()].filter((key) => key !== from);
  return (
    nearest(
      others.filter((key) => neighbours.has(key)),
      places,
      from,
      heading,
      80,
    ) ?? nearest(others, places, from, heading, 45)
  );
}

function nearest(
  keys: readonly string[],
  places: ReadonlyMap<string, Point>,
  from: string,
  heading: Heading,
  withinDegrees: number,
): string | null {
  const start = places.get(from);
  if (start === undefined) {
    return null;
  }
  const way = HEADINGS[heading];
  const ranked = keys
    .flatMap((key) => {
      const place = places.get(key);
      if (place === undefined) {
        return [];
      }
      const dx = place.x - start.x;
      const dy = place.y - start.y;
      const distance = Math.hypot(dx, dy);
      const angle = Math.acos(Math.max(-1, Math.min(1, (dx * way.x + dy * way.y) / (distance || 1))));
      return distance > 0 && angle <= (withinDegrees * Math.PI) / 180
        ? [{ key, cost: distance * (1 + 2 * angle) }]
        : [];
    })
    .sort((a, b) => a.cost - b.cost || compare(a.key, b.key));
  return ranked[0]?.key ?? null;
}

/** The next of a ring of keys, or the one before it; from nothing the first or the last. */
export function cycled(keys: readonly string[], current: string | null, by: 1 | -1): string | null {
  if (keys.length === 0) {
    return null;
  }
  const at = current === null ? -1 : keys.indexOf(current);
  const next = at < 0 ? (by === 1 ? 0 : keys.length - 1) : (at + by + keys.length) % keys.length;
  return keys[next] ?? null;
}
