/** Finds new nodes spots that are free on the screen, since names do not grow smaller with the picture. */

import { clearSightOf, sizeAt, type Extent, type Sight, type Size } from './camera';
import type { Point } from './geometry';
import { nested } from './nesting';
import type { Link } from './placing';
import { bodyBox, type Body, type Sheet } from './spacing';

/** What one node and its caption need, in square pixels, before a sheet counts as full. */
export const AREA = 19_000;

/** Smaller than this nobody reads a picture as a whole: whoever reads in it has a part before him. */
const LEAST = 0.4;

/** Seen larger than this, captions keep symbols apart. */
const CROWDED = 0.6;

const MARGIN = 14;

/** How many times as large as at scale 1 a symbol is on the paper: it shrinks less than the picture does. */
function sizeOnPaper(scale: number): number {
  return sizeAt(scale) / scale;
}

/**
 * Bodies with so much room as their symbols take once all are seen on a sheet together: laid out for scale 1, symbols of many
 * would lie on one another.
 */
export function asSeenTogether(bodies: readonly Body[], { width, height }: Size): Body[] {
  const scale = Math.min(1, Math.sqrt((width * height) / (bodies.length * AREA)));
  if (scale > CROWDED) {
    return [...bodies];
  }
  const grown = sizeOnPaper(scale);
  return bodies.map((body) => ({
    ...body,
    captionWidth: Math.max(body.captionWidth, 2 * body.radius * grown),
    captionHeight: Math.max(body.captionHeight, 2 * body.radius * (grown - 1)),
  }));
}

/** Places of all bodies: those given, and for each other one a spot where it has room once all are seen together. */
export function nestedAsSeen(
  bodies: readonly Body[],
  links: readonly Link[],
  placed: ReadonlyMap<string, Point>,
  origin: string | null,
  room: Sheet,
): Map<string, Point> {
  const outlook = outlookOn(bodies, placed, room);
  const seen = bodies.map((body) => outlook.body(body));
  const nests = nested(seen, links, outlook.onScreen(placed), origin, outlook.sheet);
  return new Map([...outlook.onPaper(nests), ...placed]);
}

/** How the picture will be seen once its new nodes are in it. */
interface Outlook {
  /** What is seen of the paper, in pixels: what is placed lies on it, and it has room for the rest. */
  readonly sheet: Sheet;
  readonly body: (body: Body) => Body;
  readonly onScreen: (places: ReadonlyMap<string, Point>) => Map<string, Point>;
  readonly onPaper: (places: ReadonlyMap<string, Point>) => Map<string, Point>;
}

/** In a room, which is in pixels: as small as all need it, and what is placed clear of what floats there. */
function outlookOn(bodies: readonly Body[], placed: ReadonlyMap<string, Point>, room: Sheet): Outlook {
  const extent = extentOf(bodies, placed);
  const covered = room.obstacles.reduce((sum, { width, height }) => sum + width * height, 0);
  const free = Math.max(AREA, room.width * room.height - covered);
  const allAtOnce = Math.sqrt(free / (bodies.length * AREA));
  if (allAtOnce < LEAST) {
    return outlookOnCrowd(bodies.length, extent, room);
  }
  const largest = Math.min(1, allAtOnce);
  const clear = clearSightOf(extent, room, [...placed.values()], room.obstacles, largest);
  const sight = clear.scale < LEAST ? { centre: middleOf(extent), scale: LEAST } : clear;
  const sheet =
    sight === clear
      ? room
      : { width: (extent.right - extent.left) * LEAST, height: (extent.bottom - extent.top) * LEAST, obstacles: [] };
  return {
    sheet,
    body: (body) => ({ ...body, radius: body.radius * sizeAt(sight.scale) }),
    onScreen: (places) => mapped(places, (place) => toScreen(place, sight, sheet)),
    onPaper: (places) => mapped(places, (place) => toPaper(place, sight, sheet)),
  };
}

/** More than are read at once: on a sheet as large as they all need, with what is placed in its middle. */
function outlookOnCrowd(nodes: number, extent: Extent, { width, height }: Sheet): Outlook {
  const by = Math.sqrt((nodes * AREA) / (width * height));
  const sheet = {
    width: Math.max(width * by, extent.right - extent.left),
    height: Math.max(height * by, extent.bottom - extent.top),
    obstacles: [],
  };
  const sight = { centre: middleOf(extent), scale: 1 };
  const grown = sizeOnPaper(1 / Math.max(1, by));
  return {
    sheet,
    body: (body) => ({ ...body, radius: body.radius * grown }),
    onScreen: (places) => mapped(places, (place) => toScreen(place, sight, sheet)),
    onPaper: (places) => mapped(places, (place) => toPaper(place, sight, sheet)),
  };
}

function extentOf(bodies: readonly Body[], placed: ReadonlyMap<string, Point>): Extent {
  const boxes = bodies.flatMap((body) => {
    const place = placed.get(body.key);
    return place === undefined ? [] : [bodyBox(body, place, MARGIN)];
  });
  return {
    left: Math.min(...boxes.map(({ x, width }) => x - width / 2)),
    right: Math.max(...boxes.map(({ x, width }) => x + width / 2)),
    top: Math.min(...boxes.map(({ y, height }) => y - height / 2)),
    bottom: Math.max(...boxes.map(({ y, height }) => y + height / 2)),
  };
}

function middleOf({ left, right, top, bottom }: Extent): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

function toScreen({ x, y }: Point, { centre, scale }: Sight, { width, height }: Sheet): Point {
  return { x: (x - centre.x) * scale + width / 2, y: (y - centre.y) * scale + height / 2 };
}

function toPaper({ x, y }: Point, { centre, scale }: Sight, { width, height }: Sheet): Point {
  return { x: (x - width / 2) / scale + centre.x, y: (y - height / 2) / scale + centre.y };
}

function mapped(places: ReadonlyMap<string, Point>, by: (place: Point) => Point): Map<string, Point> {
  return new Map([...places].map(([key, place]) => [key, by(place)]));
}
