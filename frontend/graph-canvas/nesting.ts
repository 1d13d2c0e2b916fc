/** Finds new nodes a free spot near what they are linked to, while everything placed stays where it is. */

import type { Extent } from './camera';
import { overlaps, type Box, type Point } from './geometry';
import { compare } from './picture';
import { REACH, seedOf, seeded, type Link } from './placing';
import { cross, runsUnder } from './score';
import { bodyBox, type Body, type Sheet } from './spacing';

const REACHES = [0.8, 1, 1.25, 1.55, 1.9, 2.4, 3, 3.8].map((factor) => factor * REACH);
const DIRECTIONS = 24;
const ROOM = 10;

/** A net over the sheet has so many knots, and one for so much of a large one, in square pixels. */
const KNOTS = 250;
const MESH = 9_000;
const CELL = 160;
const COVERED = 50;

/** More than this a spot near may not cost before others are looked at. */
const GOOD = 12;

/** How far nodes stay from each other, and from captions. */
const GAP = 10;

/** What it costs that a node lies off the sheet, or beneath what floats over it: it would make the whole smaller. */
const OFF = 120;

/** What it costs that captions overlap: a little, and more the more of them is covered. */
const TOUCHED = 4;
const HIDDEN = 10;

/** Among more lines than this it does not matter which are crossed, and counting takes long. */
const CROWD = 300;

interface Line {
  readonly link: Link;
  readonly from: Point;
  readonly to: Point;
}

interface Placed {
  readonly key: string;
  readonly place: Point;
  /** What it fills with its caption, and without. */
  readonly box: Box;
  readonly node: Box;
}

/** What has been placed, found again by cells of the sheet. */
class Neighbourhood {
  private readonly cells = new Map<string, Placed[]>();

  add(one: Placed): void {
    for (const cell of cellsOf(one.box)) {
      const others = this.cells.get(cell);
      if (others === undefined) {
        this.cells.set(cell, [one]);
      } else {
        others.push(one);
      }
    }
  }

  /** All that a box may overlap, each once. */
  around(box: Box): readonly Placed[] {
    const found = cellsOf(box).flatMap((cell) => this.cells.get(cell) ?? []);
    return found.length < 2 ? found : [...new Set(found)];
  }
}

function cellsOf({ x, y, width, height }: Box): string[] {
  const cells: string[] = [];
  for (let column = Math.floor((x - width / 2) / CELL); column <= Math.floor((x + width / 2) / CELL); column++) {
    for (let row = Math.floor((y - height / 2) / CELL); row <= Math.floor((y + height / 2) / CELL); row++) {
      cells.push(`${column} ${row}`);
    }
  }
  return cells;
}

/** Places of all bodies: those given, and for each other one the spot that costs least, best linked first. */
export function nested(
  bodies: readonly Body[],
  links: readonly Link[],
  placed: ReadonlyMap<string, Point>,
  origin: string | null,
  sheet: Sheet,
): Map<string, Point> {
  const places = new Map(placed);
  const byKey = new Map(bodies.map((body) => [body.key, body]));
  const boxes = new Neighbourhood();
  const add = (body: Body, place: Point | undefined): void => boxed(body, place).forEach((one) => boxes.add(one));
  bodies.forEach((body) => add(body, places.get(body.key)));
  const lines = links.flatMap((link) => drawn(link, places));
  const waiting = bodies.filter((body) => !placed.has(body.key)).map((body) => body.key);
  const linked = linksOf(waiting, links);
  const partners = new Map([...linked].map(([key, own]) => [key, othersOf(key, own)]));
  const settled = (key: string): string[] => (partners.get(key) ?? []).filter((other) => places.has(other));
  const counts = new Map(waiting.map((key) => [key, settled(key).length]));
  const isBefore = (a: string, b: string): boolean =>
    ((counts.get(a) ?? 0) - (counts.get(b) ?? 0) || compare(b, a)) > 0;
  while (waiting.length > 0) {
    const at = waiting.reduce((best, key, at) => (isBefore(key, waiting[best] ?? key) ? at : best), 0);
    const [key] = waiting.splice(at, 1);
    const body = key === undefined ? undefined : byKey.get(key);
    if (body !== undefined) {
      const spot = bestSpot(body, settled(body.key), { boxes, lines, places, origin, sheet });
      places.set(body.key, spot);
      add(body, spot);
      lines.push(...(linked.get(body.key) ?? []).flatMap((link) => drawn(link, places)));
      (partners.get(body.key) ?? []).forEach((other) => counts.set(other, (counts.get(other) ?? 0) + 1));
    }
  }
  return places;
}

function boxed(body: Body, place: Point | undefined): Placed[] {
  return place === undefined ? [] : [{ key: body.key, place, box: bodyBox(body, place, 0), node: square(place, body.radius) }];
}

function drawn(link: Link, places: ReadonlyMap<string, Point>): Line[] {
  const [from, to] = [places.get(link.source), places.get(link.target)];
  return from === undefined || to === undefined ? [] : [{ link, from, to }];
}

/** What has its place already. */
interface Scenery {
  readonly boxes: Neighbourhood;
  readonly lines: readonly Line[];
  readonly places: ReadonlyMap<string, Point>;
  readonly origin: string | null;
  readonly sheet: Sheet;
}

/** Around what the body is linked to or, where nothing near is good enough, anywhere on the sheet. */
function bestSpot(body: Body, partners: readonly string[], scenery: Scenery): Point {
  const near = cheapest(body, spots(body.key, partners, scenery), partners, scenery);
  if (near.cost <= GOOD) {
    return near.spot;
  }
  const far = cheapest(body, allOver(scenery.sheet, seeded(seedOf(body.key))()), partners, scenery);
  return far.cost < near.cost ? far.spot : near.spot;
}

function cheapest(
  body: Body,
  candidates: readonly Point[],
  partners: readonly string[],
  { places, sheet, boxes, lines: allLines }: Scenery,
): { readonly spot: Point; readonly cost: number } {
  const ends = partners.flatMap((key) => {
    const place = places.get(key);
    return place === undefined ? [] : [{ key, place }];
  });
  const around = frameOf([...candidates, ...ends.map(({ place }) => place)]);
  const near = allLines.filter(({ from, to }) => isWithin(around, from, to));
  const lines = near.length > CROWD ? null : near;
  let best = { spot: { x: sheet.width / 2, y: sheet.height / 2 }, cost: Infinity };
  for (const spot of candidates) {
    const cost = costOf(body, spot, ends, boxes, lines, sheet, best.cost);
    if (cost < best.cost) {
      best = { spot, cost };
    }
  }
  return best;
}

/** What a spot may be hampered by lies in here. */
function frameOf(points: readonly Point[]): Extent {
  const reach = 2 * REACH;
  return {
    left: Math.min(...points.map(({ x }) => x)) - reach,
    right: Math.max(...points.map(({ x }) => x)) + reach,
    top: Math.min(...points.map(({ y }) => y)) - reach,
    bottom: Math.max(...points.map(({ y }) => y)) + reach,
  };
}

function isWithin({ left, right, top, bottom }: Extent, from: Point, to: Point): boolean {
  return (
    Math.max(from.x, to.x) >= left && Math.min(from.x, to.x) <= right && Math.max(from.y, to.y) >= top && Math.min(from.y, to.y) <= bottom
  );
}

/** Rings around the origin, or the one partner, and around the middle of all partners. */
function spots(key: string, partners: readonly string[], { places, origin, sheet }: Scenery): Point[] {
  const anchor = origin !== null && (partners.includes(origin) || partners.length === 0) ? origin : partners[0];
  const centres = [anchor === undefined ? undefined : places.get(anchor)];
  if (partners.length > 1) {
    const all = partners.map((partner) => places.get(partner) ?? { x: 0, y: 0 });
    centres.push({
      x: all.reduce((sum, { x }) => sum + x, 0) / all.length,
      y: all.reduce((sum, { y }) => sum + y, 0) / all.length,
    });
  }
  const turn = seeded(seedOf(key))();
  return centres.flatMap((centre) => {
    const { x, y } = centre ?? { x: sheet.width / 2, y: sheet.height / 2 };
    return REACHES.flatMap((reach) =>
      Array.from({ length: DIRECTIONS }, (_, at) => {
        const angle = ((at + turn) * 2 * Math.PI) / DIRECTIONS;
        return { x: x + Math.cos(angle) * reach, y: y + Math.sin(angle) * reach };
      }),
    );
  });
}

/** A loose net over the sheet, for where there is no room near. */
function allOver({ width, height }: Sheet, turn: number): Point[] {
  const step = Math.sqrt((width * height) / Math.max(KNOTS, (width * height) / MESH));
  const points: Point[] = [];
  for (let x = step * turn; x < width; x += step) {
    for (let y = step * (1 - turn); y < height; y += step) {
      points.push({ x, y });
    }
  }
  return points;
}

/** What is wrong with a spot, lines aside where they are null; gives up counting when it is more than `enough`. */
function costOf(
  body: Body,
  spot: Point,
  ends: readonly { readonly key: string; readonly place: Point }[],
  boxes: Neighbourhood,
  lines: readonly Line[] | null,
  sheet: Sheet,
  enough: number,
): number {
  const own = bodyBox(body, spot, ROOM);
  const bare = bodyBox(body, spot, 0);
  const disc = square(spot, body.radius + GAP);
  let cost = outside(own, sheet) / 10 + (isOff(disc, sheet) ? OFF : 0);
  for (const { place } of ends) {
    const off = Math.hypot(place.x - spot.x, place.y - spot.y) / REACH - 1;
    cost += off > 0 ? off : -2.5 * off;
  }
  for (const other of boxes.around(own)) {
    cost += closeness(own, disc, other);
    if (cost >= enough) {
      return cost;
    }
  }
  for (const obstacle of sheet.obstacles) {
    cost += overlaps(own, obstacle) ? COVERED : 0;
  }
  if (cost >= enough || lines === null) {
    return cost;
  }
  for (const line of lines) {
    if (cost >= enough) {
      return cost;
    }
    cost += runsUnder(bare, line.from, line.to) ? 1.5 : 0;
    for (const end of ends) {
      const meets = line.link.source === end.key || line.link.target === end.key;
      cost += !meets && cross(spot, end.place, line.from, line.to) ? 1 : 0;
    }
  }
  for (const end of ends) {
    for (const { key, box } of boxes.around(between(spot, end.place))) {
      cost += key !== end.key && runsUnder(box, spot, end.place) ? 1.2 : 0;
    }
  }
  return cost;
}

/** What it costs that another is near: much where a node lies on it, less where captions do. */
function closeness(own: Box, bare: Box, { box, node }: Placed): number {
  if (!overlaps(own, box)) {
    return 0;
  }
  if (overlaps(bare, node)) {
    return COVERED;
  }
  const width = Math.min(own.x + own.width / 2, box.x + box.width / 2) - Math.max(own.x - own.width / 2, box.x - box.width / 2);
  const height = Math.min(own.y + own.height / 2, box.y + box.height / 2) - Math.max(own.y - own.height / 2, box.y - box.height / 2);
  return TOUCHED + (HIDDEN * width * height) / Math.min(own.width * own.height, box.width * box.height);
}

function isOff(node: Box, sheet: Sheet): boolean {
  return outside(node, sheet) > 0 || sheet.obstacles.some((obstacle) => overlaps(node, obstacle));
}

/** The box that a stretch of line is a diagonal of. */
function between(a: Point, b: Point): Box {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

function square({ x, y }: Point, half: number): Box {
  return { x, y, width: 2 * half, height: 2 * half };
}

function outside(box: Box, sheet: Sheet): number {
  return (
    Math.max(0, box.width / 2 - box.x) +
    Math.max(0, box.x + box.width / 2 - sheet.width) +
    Math.max(0, box.height / 2 - box.y) +
    Math.max(0, box.y + box.height / 2 - sheet.height)
  );
}

/** The links of each of these keys: where there are several to one other, each counts. */
function linksOf(keys: readonly string[], links: readonly Link[]): Map<string, Link[]> {
  const linked = new Map<string, Link[]>(keys.map((key) => [key, []]));
  for (const link of links) {
    if (link.source !== link.target) {
      linked.get(link.source)?.push(link);
      linked.get(link.target)?.push(link);
    }
  }
  return linked;
}

function othersOf(key: string, links: readonly Link[]): string[] {
  return [...new Set(links.map(({ source, target }) => (source === key ? target : source)))];
}
