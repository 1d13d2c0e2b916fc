/** Room for every node and its caption: fills the sheet, then pushes apart what overlaps. */

import type { Box, Point } from './geometry';

/** A node as the layout sees it: its circle, and the caption beneath it. */
export interface Body {
  readonly key: string;
  readonly type: string;
  readonly radius: number;
  readonly captionWidth: number;
  readonly captionHeight: number;
  readonly fixed: boolean;
}

/** Where nodes may be, and what lies over it. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly obstacles: readonly Box[];
}

const MARGIN = 14;
const ROOM = 12;

/** The box that a node and its caption fill around its place. */
export function bodyBox(body: Body, place: Point, room: number): Box {
  const width = Math.max(body.radius * 2, body.captionWidth) + 2 * room;
  const height = body.radius * 2 + body.captionHeight + 2 * room;
  return { x: place.x, y: place.y + body.captionHeight / 2, width, height };
}

/** Stretches the places so that they fill the sheet, captions included. */
export function fillSheet(
  bodies: readonly Body[],
  places: ReadonlyMap<string, Point>,
  sheet: Sheet,
): Map<string, Point> {
  const xs = axis(
    bodies,
    places,
    (place) => place.x,
    sheet.width,
    (body) => {
      const half = Math.max(body.radius, body.captionWidth / 2) + MARGIN;
      return { before: half, after: half };
    },
  );
  const ys = axis(
    bodies,
    places,
    (place) => place.y,
    sheet.height,
    (body) => ({
      before: body.radius + MARGIN * 2,
      after: body.radius + body.captionHeight + MARGIN,
    }),
  );
  return new Map(
    bodies.flatMap((body) => {
      const place = places.get(body.key);
      return place === undefined ? [] : [[body.key, { x: xs(place.x), y: ys(place.y) }] as const];
    }),
  );
}

/**
 * The map of one axis onto 0 … length. Half of it is linear, half by rank, so that one far node does not squeeze the
 * others into a corner.
 */
function axis(
  bodies: readonly Body[],
  places: ReadonlyMap<string, Point>,
  read: (place: Point) => number,
  length: number,
  needs: (body: Body) => { before: number; after: number },
): (value: number) => number {
  const values = bodies.flatMap((body) => {
    const place = places.get(body.key);
    return place === undefined ? [] : [read(place)];
  });
  const before = Math.max(...bodies.map((body) => needs(body).before));
  const after = Math.max(...bodies.map((body) => needs(body).after));
  const sorted = [...values].sort((a, b) => a - b);
  const least = sorted[0] ?? 0;
  const most = sorted[sorted.length - 1] ?? 0;
  const usable = Math.max(0, length - before - after);
  if (most - least < 1) {
    return () => length / 2;
  }
  return (value) => {
    const linear = (value - least) / (most - least);
    const rank = sorted.findIndex((one) => one >= value) / Math.max(1, sorted.length - 1);
    return before + usable * (0.55 * linear + 0.45 * rank);
  };
}

/**
 * Pushes overlapping bodies apart, and off the obstacles, along the shorter way; fixed ones stay. Stops when nothing
 * overlaps, or after `rounds`.
 */
export function spread(
  bodies: readonly Body[],
  places: ReadonlyMap<string, Point>,
  sheet: Sheet | null,
  rounds = 300,
): Map<string, Point> {
  const movers = bodies.flatMap((body) => {
    const place = places.get(body.key);
    return place === undefined ? [] : [new Mover(body, place)];
  });
  const bounds = sheet === null ? null : { ...sheet, obstacles: sheet.obstacles.map((box) => toEdges(box, sheet)) };
  for (let round = 0; round < rounds; round++) {
    const apart = pushApart(movers);
    const within = bounds === null || keepWithin(movers, bounds);
    if (apart && within) {
      break;
    }
  }
  return new Map(movers.map((mover) => [mover.body.key, mover.place()]));
}

/** A body on its way: its box, which moves with it. */
class Mover {
  readonly body: Body;
  box: Box;
  private readonly below: number;

  constructor(body: Body, place: Point) {
    this.body = body;
    this.box = bodyBox(body, place, ROOM);
    this.below = this.box.y - place.y;
  }

  place(): Point {
    return { x: this.box.x, y: this.box.y - this.below };
  }

  shift(by: Point, share: number): void {
    if (!this.body.fixed) {
      this.box = { ...this.box, x: this.box.x + by.x * share, y: this.box.y + by.y * share };
    }
  }
}

/** True when nothing had to be pushed. */
function pushApart(movers: Mover[]): boolean {
  let clear = true;
  const left = ({ box }: Mover): number => box.x - box.width / 2;
  movers.sort((a, b) => left(a) - left(b));
  movers.forEach((one, at) => {
    const right = one.box.x + one.box.width / 2;
    for (let next = at + 1; next < movers.length; next++) {
      const other = movers[next];
      if (other === undefined || left(other) > right + one.box.width) {
        break;
      }
      const push = one.body.fixed && other.body.fixed ? null : separation(one.box, other.box);
      if (push !== null) {
        clear = false;
        const share = one.body.fixed || other.body.fixed ? 1 : 0.5;
        one.shift(push, -share);
        other.shift(push, share);
      }
    }
  });
  return clear;
}

/** An obstacle near an edge reaches past it, so that nothing is pushed between the two. */
function toEdges(box: Box, sheet: Sheet): Box {
  const near = 0.06;
  const far = 4 * (sheet.width + sheet.height);
  const left = box.x - box.width / 2 < sheet.width * near ? -far : box.x - box.width / 2;
  const right = box.x + box.width / 2 > sheet.width * (1 - near) ? far : box.x + box.width / 2;
  const top = box.y - box.height / 2 < sheet.height * near ? -far : box.y - box.height / 2;
  const bottom = box.y + box.height / 2 > sheet.height * (1 - near) ? far : box.y + box.height / 2;
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}

/** Pushes off the obstacles, then back inside the sheet; true when nothing had to be. */
function keepWithin(movers: readonly Mover[], sheet: Sheet): boolean {
  let clear = true;
  for (const mover of movers) {
    for (const obstacle of sheet.obstacles) {
      const push = separation(obstacle, mover.box);
      if (push !== null) {
        clear = false;
        mover.shift(push, 1);
      }
    }
    const back = backInside(mover.box, sheet);
    if (back !== null) {
      clear = false;
      mover.shift(back, 1);
    }
  }
  return clear;
}

/** How far `b` must move to lie clear of `a`, along the shorter way; null when it does already. */
function separation(a: Box, b: Box): Point | null {
  const overX = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
  const overY = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
  if (overX <= 0.5 || overY <= 0.5) {
    return null;
  }
  return overX < overY ? { x: a.x <= b.x ? overX : -overX, y: 0 } : { x: 0, y: a.y <= b.y ? overY : -overY };
}

function backInside(box: Box, sheet: Sheet): Point | null {
  const x = Math.max(0, box.width / 2 - box.x) - Math.max(0, box.x + box.width / 2 - sheet.width);
  const y = Math.max(0, box.height / 2 - box.y) - Math.max(0, box.y + box.height / 2 - sheet.height);
  return Math.abs(x) < 0.5 && Math.abs(y) < 0.5 ? null : { x, y };
}
