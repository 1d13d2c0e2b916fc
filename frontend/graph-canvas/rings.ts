/** Nodes on rings around one middle, each ring wide enough for its captions, a full one in several turns. */

import type { Point } from './geometry';
import type { Body } from './spacing';

export interface Seat {
  readonly body: Body;
  readonly angle: number;
}

export type Ring = readonly Seat[];

const ROOM = 24;

/** From one ring to the next, and from one turn of a full ring to the next. */
const GAP = 150;
const TURN = 84;

/** A first ring of one is the middle itself; all are `stretch` times as wide as high. */
export function onRings(rings: readonly Ring[], stretch: number): Map<string, Point> {
  const places = new Map<string, Point>();
  let outer = 0;
  rings.forEach((ring, at) => {
    const [only] = ring;
    if (at === 0 && ring.length === 1 && only !== undefined) {
      places.set(only.body.key, { x: 0, y: 0 });
      return;
    }
    const base = outer + (rings.length > 1 ? GAP : 0);
    const alone = radiusFor(ring, stretch);
    const turns =
      alone <= base * 1.25 || ring.length < 24
        ? 1
        : Math.max(
            1,
            Math.min(
              Math.ceil(alone / Math.max(1, base)),
              Math.ceil(Math.sqrt(alone / TURN)),
              Math.ceil(ring.length / 40),
            ),
          );
    const inner = Math.max(base, alone / turns);
    ring.forEach(({ body, angle }, seat) => {
      const radius = inner + (seat % turns) * TURN;
      places.set(body.key, { x: Math.cos(angle) * radius * stretch, y: Math.sin(angle) * radius });
    });
    outer = inner + (turns - 1) * TURN;
  });
  return places;
}

/** The radius at which no two that sit side by side touch. */
function radiusFor(ring: Ring, stretch: number): number {
  return ring.reduce((least, one, at) => {
    const next = ring[(at + 1) % ring.length];
    if (next === undefined || next === one) {
      return least;
    }
    const turn = 2 * Math.PI;
    const between = (((next.angle - one.angle) % turn) + turn) % turn;
    const towards = one.angle + between / 2;
    const width = (widthOf(one.body) + widthOf(next.body)) / 2 / stretch;
    const height = (heightOf(one.body) + heightOf(next.body)) / 2;
    const needed = Math.min(
      width / Math.max(0.01, Math.abs(Math.sin(towards))),
      height / Math.max(0.01, Math.abs(Math.cos(towards))),
    );
    return Math.max(least, needed / Math.max(0.001, 2 * Math.sin(Math.min(Math.PI, between) / 2)));
  }, 0);
}

function widthOf(body: Body): number {
  return Math.max(body.radius * 2, body.captionWidth) + ROOM;
}

function heightOf(body: Body): number {
  return body.radius * 2 + body.captionHeight + ROOM;
}
