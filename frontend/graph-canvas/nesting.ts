/** Finds new nodes a free spot near what they are linked to, while everything placed stays where it is. */

import type { Extent } from './camera';
import { overlaps, type Box, type Point } from './geometry';
import { Neighbourhood, square, type Placed } from './neighbourhood';
import { GAP, Net } from './net';
import { REACH, seedOf, seeded, type Link } from './placing';
import { Queue } from './queue';
import { cross, runsUnder } from './score';
import { bodyBox, type Body, type Sheet } from './spacing';

const REACHES = [0.8, 1, 1.25, 1.55, 1.9, 2.4, 3, 3.8].map((factor) => factor * REACH);
const DIRECTIONS = 24;
const ROOM = 10;

/** What it costs that a node lies on another, and how many times that where all of it does. */
const COVERED = 50;
const BURIED = 13;

/** So many knots are looked at, the nearest, before the best of them is taken. */
const ENOUGH = 400;

/** What of a node is kept clear of others where no knot leaves all of it so. */
const LAPPED = 0.5;

/** More than this a spot near may not cost before others are looked at. */
const GOOD = 12;

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
  const waiting = bodies.filter((body) => !placed.has(body.key));
  const least = Math.min(...waiting.map(({ radius }) => radius));
  const nets = [new Net(sheet, least, 1), new Net(sheet, least, LAPPED)];
  const add = (body: Body, place: Point | undefined): void =>
    boxed(body, place).forEach((one) => {
      boxes.add(one);
      nets.forEach((net) => net.cover(one));
    });
  bodies.forEach((body) => add(body, places.get(body.key)));
  const lines = links.flatMap((link) => drawn(link, places));
  const linked = linksOf(waiting.map(({ key }) => key), links);
  const partners = new Map([...linked].map(([key, own]) => [key, othersOf(key, own)]));
  const settled = (key: string): string[] => (partners.get(key) ?? []).filter((other) => places.has(other));
  const queue = new Queue(new Map(waiting.map(({ key }) => [key, settled(key).length])));
  for (let key = queue.take(); key !== null; key = queue.take()) {
    const body = byKey.get(key);
    if (body !== undefined) {
      const spot = bestSpot(body, settled(body.key), { boxes, nets, lines, places, origin, sheet });
      places.set(body.key, spot);
      add(body, spot);
      lines.push(...(linked.get(body.key) ?? []).flatMap((link) => drawn(link, places)));
      (partners.get(body.key) ?? []).forEach((other) => queue.raise(other));
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
  readonly nets: readonly Net[];
  readonly lines: readonly Line[];
  readonly places: ReadonlyMap<string, Point>;
  readonly origin: string | null;
  readonly sheet: Sheet;
}

/** Around what the body is linked to or, where nothing near is good enough, at the nearest knots that are free. */
function bestSpot(body: Body, partners: readonly string[], scenery: Scenery): Point {
  const { places, origin, sheet, nets } = scenery;
  const ends = partners.flatMap((key) => {
    const place = places.get(key);
    return place === undefined ? [] : [{ key, place }];
  });
  const middle = middleOf(ends) ?? places.get(origin ?? '') ?? { x: sheet.width / 2, y: sheet.height / 2 };
  const near = spots(body.key, ends, middle, origin);
  let best = cheapest(body, near, ends, linesIn(near, ends, scenery), scenery, NOWHERE);
  let enough = GOOD;
  for (const net of nets) {
    if (best.cost > enough) {
      best = nearest(body, middle, ends, net, scenery, best);
    }
    enough = COVERED;
  }
  return best.spot;
}

interface Choice {
  readonly spot: Point;
  readonly cost: number;
}

/** An end of the lines that a body brings. */
interface End {
  readonly key: string;
  readonly place: Point;
}

const NOWHERE: Choice = { spot: { x: 0, y: 0 }, cost: Infinity };

function cheapest(
  body: Body,
  candidates: readonly Point[],
  ends: readonly End[],
  lines: readonly Line[] | null,
  { boxes, sheet }: Scenery,
  first: Choice,
): Choice {
  let best = first;
  for (const spot of candidates) {
    const cost = costOf(body, spot, ends, boxes, lines, sheet, best.cost);
    if (cost < best.cost) {
      best = { spot, cost };
    }
  }
  return best;
}

/** Ring by ring, until what is farther costs more for that alone, or so many have been looked at. */
function nearest(body: Body, middle: Point, ends: readonly End[], net: Net, scenery: Scenery, first: Choice): Choice {
  const { sheet } = scenery;
  const corners = [{ x: 0, y: 0 }, { x: sheet.width, y: sheet.height }];
  const lines = linesIn(corners, ends, scenery);
  let best = first;
  let looked = 0;
  for (const { away, knots } of net.ringsAround(middle)) {
    if (best.cost <= ends.length * (away / REACH - 1) || looked >= ENOUGH) {
      break;
    }
    best = cheapest(body, knots, ends, lines, scenery, best);
    looked += knots.length;
  }
  return best;
}

function middleOf(ends: readonly End[]): Point | null {
  const sum = ends.reduce((all, { place }) => ({ x: all.x + place.x, y: all.y + place.y }), { x: 0, y: 0 });
  return ends.length === 0 ? null : { x: sum.x / ends.length, y: sum.y / ends.length };
}

/** The lines that may hamper some spots; null where they are a crowd. */
function linesIn(candidates: readonly Point[], ends: readonly End[], { lines }: Scenery): Line[] | null {
  const around = frameOf([...candidates, ...ends.map(({ place }) => place)]);
  const near: Line[] = [];
  for (const line of lines) {
    if (isWithin(around, line.from, line.to)) {
      near.push(line);
    }
    if (near.length > CROWD) {
      return null;
    }
  }
  return near;
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

/** Rings around the origin, or the first partner, and around the middle of all partners. */
function spots(key: string, ends: readonly End[], middle: Point, origin: string | null): Point[] {
  const anchor = ends.find((end) => end.key === origin) ?? ends[0];
  const centres = anchor === undefined || ends.length === 1 ? [middle] : [anchor.place, middle];
  const turn = seeded(seedOf(key))();
  return centres.flatMap(({ x, y }) =>
    REACHES.flatMap((reach) =>
      Array.from({ length: DIRECTIONS }, (_, at) => {
        const angle = ((at + turn) * 2 * Math.PI) / DIRECTIONS;
        return { x: x + Math.cos(angle) * reach, y: y + Math.sin(angle) * reach };
      }),
    ),
  );
}

/** What is wrong with a spot, lines aside where they are null; gives up counting when it is more than `enough`. */
function costOf(
  body: Body,
  spot: Point,
  ends: readonly End[],
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
  if (cost >= enough) {
    return cost;
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
  return overlaps(bare, node) ? COVERED * (1 + (BURIED - 1) * shared(bare, node) ** 2) : TOUCHED + HIDDEN * shared(own, box);
}

/** How much of the smaller of two boxes that overlap is in both. */
function shared(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width / 2, b.x + b.width / 2) - Math.max(a.x - a.width / 2, b.x - b.width / 2);
  const height = Math.min(a.y + a.height / 2, b.y + b.height / 2) - Math.max(a.y - a.height / 2, b.y - b.height / 2);
  return (width * height) / Math.min(a.width * a.height, b.width * b.height);
}

function isOff(node: Box, sheet: Sheet): boolean {
  return outside(node, sheet) > 0 || sheet.obstacles.some((obstacle) => overlaps(node, obstacle));
}

/** The box that a stretch of line is a diagonal of. */
function between(a: Point, b: Point): Box {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
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
