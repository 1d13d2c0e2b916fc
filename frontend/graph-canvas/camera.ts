/** What part of the paper is seen: places are in CSS pixels at scale 1, whatever the canvas measures. */

import { overlaps, type Box, type Point } from './geometry';

/** The frame that sigma maps onto its unit square, in our places' units. */
export const FRAME = 1000;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Sight {
  readonly centre: Point;
  readonly scale: number;
}

export function ratioOf(scale: number, size: Size): number {
  return Math.min(size.width, size.height) / (FRAME * scale);
}

export function scaleOf(ratio: number, size: Size): number {
  return Math.min(size.width, size.height) / (FRAME * ratio);
}

/** Nodes and lines grow and shrink by the root of the scale, within bounds. */
export function sizeAt(scale: number): number {
  return Math.max(0.4, Math.min(1.7, Math.sqrt(scale)));
}

/** No picture is shown larger than this. */
const LARGEST = 1.1;

/** The sight that shows a whole extent, and no picture larger than it may be. */
export function sightOf(extent: Extent, size: Size, largest: number = LARGEST): Sight {
  const { centre, scale } = closestSightOf(extent, size);
  return { centre, scale: Math.min(scale, largest) };
}

/** The sight that shows a whole extent as large as can be. */
export function closestSightOf(extent: Extent, size: Size): Sight {
  const width = Math.max(1, extent.right - extent.left);
  const height = Math.max(1, extent.bottom - extent.top);
  return {
    centre: { x: (extent.left + extent.right) / 2, y: (extent.top + extent.bottom) / 2 },
    scale: Math.min(size.width / width, size.height / height),
  };
}

/**
 * The same, moved or made a little smaller where it has to be, so that no place lies beneath what floats over the
 * canvas. Places are points, what floats is in screen pixels.
 */
export function clearSightOf(
  extent: Extent,
  size: Size,
  places: readonly Point[],
  blocked: readonly Box[],
  largest: number = LARGEST,
): Sight {
  const whole = sightOf(extent, size, largest);
  for (let smaller = 1; smaller > 0.6; smaller -= 0.05) {
    const scale = whole.scale * smaller;
    const slackX = size.width / scale - (extent.right - extent.left);
    const slackY = size.height / scale - (extent.bottom - extent.top);
    for (const part of [0, 0.4, -0.4, 0.2, -0.2]) {
      for (const other of [0, 0.4, -0.4]) {
        const sight = { scale, centre: { x: whole.centre.x + slackX * part, y: whole.centre.y + slackY * other } };
        if (liesClear(places, sight, size, blocked)) {
          return sight;
        }
      }
    }
  }
  return whole;
}

/** Room that a node takes around its place, on the screen. */
const ROOM = 24;

/** Whether no place lies beneath what floats over the canvas. */
export function liesClear(places: readonly Point[], sight: Sight, size: Size, blocked: readonly Box[]): boolean {
  return places.every((place) => isClear(place, sight, size, blocked));
}

function isClear(place: Point, sight: Sight, size: Size, blocked: readonly Box[]): boolean {
  const x = (place.x - sight.centre.x) * sight.scale + size.width / 2;
  const y = (place.y - sight.centre.y) * sight.scale + size.height / 2;
  return !blocked.some((box) => overlaps(box, { x, y, width: ROOM, height: ROOM }));
}

export function union(a: Extent, b: Extent): Extent {
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

export function areaOf(extent: Extent): number {
  return Math.max(0, extent.right - extent.left) * Math.max(0, extent.bottom - extent.top);
}

export function contains(outer: Extent, inner: Extent): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}

export function isIn({ x, y }: Point, { left, right, top, bottom }: Extent): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** How near the edge of what is seen a node may lie before it is brought to the middle. */
const MARGIN = 48;

/** No picture is squeezed beside a drawer, or above one, into less than this, in CSS pixels. */
const NARROWEST = 240;
const LOWEST = 120;

/** How much of the canvas lies beneath drawers at its right and at its lower edge, in CSS pixels. */
export interface Covered {
  readonly right: number;
  readonly below: number;
}

/**
 * How much of the canvas is free beside a drawer at its right, and above one at its lower edge: all of it where the drawer
 * leaves next to nothing.
 */
export function beside({ width, height }: Size, { right, below }: Covered): Size {
  return {
    width: width - right < NARROWEST ? width : width - right,
    height: height - below < LOWEST ? height : height - below,
  };
}

/** The sight of the whole canvas that shows in its free upper left part what a canvas of only that part would show. */
export function asideOf(sight: Sight, free: Size, size: Size): Sight {
  const { x, y } = sight.centre;
  return {
    ...sight,
    centre: { x: x + (size.width - free.width) / 2 / sight.scale, y: y + (size.height - free.height) / 2 / sight.scale },
  };
}

/**
 * The part of the paper that a sight shows where nothing covers the canvas.
 *
 * @param free that part of the canvas, from its upper left corner
 */
export function extentIn({ centre, scale }: Sight, size: Size, free: Size): Extent {
  const left = centre.x - size.width / 2 / scale;
  const top = centre.y - size.height / 2 / scale;
  return { left, right: left + free.width / scale, top, bottom: top + free.height / scale };
}

/**
 * The sight that moves, and shrinks, no more than it has to, so that an extent is seen; null where it is.
 *
 * @param free the part of the canvas, from its upper left corner, that nothing covers
 */
export function following(extent: Extent, sight: Sight, size: Size, free: Size): Sight | null {
  if (contains(extentIn(sight, size, free), extent)) {
    return null;
  }
  const scale = Math.min(sight.scale, closestSightOf(extent, free).scale);
  const seen = extentIn({ ...sight, scale }, size, free);
  const by = (least: number, most: number, from: number, to: number): number => Math.min(0, least - from) + Math.max(0, most - to);
  return {
    scale,
    centre: {
      x: sight.centre.x + by(extent.left, extent.right, seen.left, seen.right),
      y: sight.centre.y + by(extent.top, extent.bottom, seen.top, seen.bottom),
    },
  };
}

/**
 * The sight that brings a place to the middle of what is free, where the place lies at the edge or beyond; null where
 * it is well seen.
 *
 * @param free the part of the canvas, from its upper left corner, that nothing covers
 */
export function revealing(place: Point, sight: Sight, size: Size, free: Size): Sight | null {
  const x = (place.x - sight.centre.x) * sight.scale + size.width / 2;
  const y = (place.y - sight.centre.y) * sight.scale + size.height / 2;
  const isSeen = x >= MARGIN && y >= MARGIN && x <= free.width - MARGIN && y <= free.height - MARGIN;
  return isSeen ? null : asideOf({ centre: place, scale: sight.scale }, free, size);
}
