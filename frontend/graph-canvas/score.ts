/** How easily a picture is read: the lower, the better. */

import { overlaps, type Box, type Point } from './geometry';
import type { Link } from './placing';
import { bodyBox, type Body, type Sheet } from './spacing';

/** What a line must show to carry its word. */
const LEGIBLE = 70;

/**
 * Counts what hampers reading: lines that cross, lines that run under a node, its caption or an obstacle, lines too short
 * for their word, long lines, and parts of the sheet left empty.
 */
export function untidiness(
  bodies: readonly Body[],
  links: readonly Link[],
  places: ReadonlyMap<string, Point>,
  sheet: Sheet,
): number {
  const lines = links.flatMap(({ source, target }) => {
    const from = places.get(source);
    const to = places.get(target);
    return from === undefined || to === undefined || source === target ? [] : [{ source, target, from, to }];
  });
  const diagonal = Math.hypot(sheet.width, sheet.height);
  let sum = 0;
  lines.forEach((line, at) => {
    const length = Math.hypot(line.to.x - line.from.x, line.to.y - line.from.y);
    sum += (1.2 * length) / diagonal + (length < LEGIBLE ? 0.7 : 0);
    for (let next = at + 1; next < lines.length; next++) {
      const other = lines[next];
      if (other !== undefined && !meet(line, other) && cross(line.from, line.to, other.from, other.to)) {
        sum += 1;
      }
    }
    for (const body of bodies) {
      const place = places.get(body.key);
      if (place !== undefined && body.key !== line.source && body.key !== line.target) {
        sum += runsUnder(bodyBox(body, place, 0), line.from, line.to) ? 1.5 : 0;
      }
    }
    for (const obstacle of sheet.obstacles) {
      sum += runsUnder(obstacle, line.from, line.to) ? 3 : 0;
    }
  });
  return sum + 0.8 * emptyParts(places, sheet);
}

function meet(a: Link, b: Link): boolean {
  return a.source === b.source || a.source === b.target || a.target === b.source || a.target === b.target;
}

/** Whether two stretches of line cross. */
export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function side(a: Point, b: Point, point: Point): number {
  return Math.sign((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x));
}

/** Whether a stretch of line goes through a box. */
export function runsUnder(box: Box, from: Point, to: Point): boolean {
  const [left, right] = [box.x - box.width / 2, box.x + box.width / 2];
  const [top, bottom] = [box.y - box.height / 2, box.y + box.height / 2];
  if (
    Math.max(from.x, to.x) < left ||
    Math.min(from.x, to.x) > right ||
    Math.max(from.y, to.y) < top ||
    Math.min(from.y, to.y) > bottom
  ) {
    return false;
  }
  return (
    cross(from, to, { x: left, y: top }, { x: right, y: bottom }) ||
    cross(from, to, { x: left, y: bottom }, { x: right, y: top })
  );
}

/** How many of twelve parts of the sheet hold no node, those under an obstacle aside. */
function emptyParts(places: ReadonlyMap<string, Point>, sheet: Sheet): number {
  const [width, height] = [sheet.width / 4, sheet.height / 3];
  let empty = 0;
  for (let part = 0; part < 12; part++) {
    const box = { x: ((part % 4) + 0.5) * width, y: (Math.floor(part / 4) + 0.5) * height, width, height };
    const isCovered = sheet.obstacles.some((obstacle) => overlaps(obstacle, { ...box, width: 1, height: 1 }));
    const isUsed = [...places.values()].some((place) => overlaps({ ...place, width: 1, height: 1 }, box));
    empty += isCovered || isUsed ? 0 : 1;
  }
  return empty;
}
