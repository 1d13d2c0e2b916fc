/** Nodes on rings around one middle, each ring wide enough for its captions, a full one in several turns. */

import type { Point } from './geometry';
import { kept } from './lines';
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

/** Angles that need more than so many times the radius that even ones do are eased. */
const SQUEEZED = 1.5;

/** A first ring of one is the middle itself; all are `stretch` times as wide as high. */
export function onRings(rings: readonly Ring[], stretch: number): Map<string, Point> {
  const places = new Map<string, Point>();
  let outer = 0;
  rings.forEach((wished, at) => {
    const [only] = wished;
    if (at === 0 && wished.length === 1 && only !== undefined) {
      places.set(only.body.key, { x: 0, y: 0 });
      return;
    }
    const tallest = Math.max(...wished.map(({ body }) => heightOf(body)));
    const base = outer + (rings.length > 1 ? Math.max(GAP, tallest) : 0);
    const ring = eased(wished, base, stretch);
    const alone = radiusFor(ring, stretch);
    const turn = Math.max(TURN, tallest);
    const turns =
      alone <= base * 1.25 || ring.length < 24
        ? 1
        : Math.max(
            1,
            Math.min(
              Math.ceil(alone / Math.max(1, base)),
              Math.ceil(Math.sqrt(alone / turn)),
              Math.ceil(ring.length / 40),
            ),
          );
    const inner = Math.max(base, alone / turns);
    ring.forEach(({ body, angle }, seat) => {
      const radius = inner + (seat % turns) * turn;
      places.set(body.key, { x: Math.cos(angle) * radius * stretch, y: Math.sin(angle) * radius });
    });
    outer = inner + (turns - 1) * turn;
  });
  return places;
}

/**
 * The same seats in the same order where their angles would need far more radius than even ones: each as near to its angle as
 * the others let it be. The ring would leave all inside it a dot in the middle.
 */
function eased(ring: Ring, base: number, stretch: number): Ring {
  const turn = 2 * Math.PI;
  const slot = turn / ring.length;
  const even = radiusFor(
    ring.map(({ body }, at) => ({ body, angle: at * slot - Math.PI / 2 })),
    stretch,
  );
  const radius = Math.max(base, even);
  if (radiusFor(ring, stretch) <= SQUEEZED * radius) {
    return ring;
  }
  const first = afterWidestGap(ring);
  const seats = [...ring.slice(first), ...ring.slice(0, first)];
  const start = seats[0]?.angle ?? 0;
  const wished = seats.map(({ angle }) => start + ((((angle - start) % turn) + turn) % turn));
  const length = (slot * even) / radius;
  const angles = kept(wished, seats.map(() => length));
  const isRound = (angles[angles.length - 1] ?? 0) - (angles[0] ?? 0) > turn - length * 0.99;
  return seats.map(({ body }, at) => ({ body, angle: isRound ? start + at * slot : (angles[at] ?? 0) }));
}

/** The seat before which most of the circle is free. */
function afterWidestGap(ring: Ring): number {
  const turn = 2 * Math.PI;
  const gaps = ring.map(({ angle }, at) => {
    const before = ring[(at + ring.length - 1) % ring.length]?.angle ?? angle;
    return (((angle - before) % turn) + turn) % turn;
  });
  return gaps.reduce((widest, gap, at) => (gap > (gaps[widest] ?? 0) ? at : widest), 0);
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
