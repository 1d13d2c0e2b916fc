/** Points, boxes, and the curve that an edge is drawn along. Screen coordinates: y grows downwards. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box by its centre. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function overlaps(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;
}

/** Whether `inner` lies in a box of this width and height that starts at 0, 0. */
export function inside(inner: Box, width: number, height: number): boolean {
  return (
    inner.x - inner.width / 2 >= 0 &&
    inner.y - inner.height / 2 >= 0 &&
    inner.x + inner.width / 2 <= width &&
    inner.y + inner.height / 2 <= height
  );
}

/** How far the middle of a loop is from its node, and its radius, both beyond the node's own radius. */
export const LOOP_DISTANCE = 9;
export const LOOP_RADIUS = 13;

/** The point at `t` of the quadratic curve from `a` to `b`; `curvature` moves the control point off the chord. */
export function curvePoint(a: Point, b: Point, curvature: number, t: number): Point {
  const control = { x: (a.x + b.x) / 2 + (b.y - a.y) * curvature, y: (a.y + b.y) / 2 - (b.x - a.x) * curvature };
  const s = 1 - t;
  return {
    x: s * s * a.x + 2 * s * t * control.x + t * t * b.x,
    y: s * s * a.y + 2 * s * t * control.y + t * t * b.y,
  };
}

/** The middle of the loop that an edge from a node to itself is drawn as: above it, to the left, where no number lies. */
export function loopCentre(node: Point, radius: number): Point {
  const distance = (radius + LOOP_DISTANCE) * Math.SQRT1_2;
  return { x: node.x - distance, y: node.y - distance };
}
