/** The lines of edges as paths, for files that are drawn without the GPU; measures as in `edge-program.ts`. */

import { LOOP_RADIUS, loopCentre, type Point } from './geometry';
import { short } from './shapes';

const GAP = 2.5;

export interface Ends {
  readonly from: Point;
  readonly to: Point;
  readonly fromRadius: number;
  readonly toRadius: number;
  readonly curvature: number;
}

export interface Line {
  readonly path: string;
  /** The arrow head, where it has one. */
  readonly head: string | null;
}

interface Curve {
  readonly a: Point;
  readonly control: Point;
  readonly b: Point;
}

/** A part of a line, in parts of its length. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * From rim to rim.
 *
 * @param aside how far off the middle, for a line that is one of two
 */
export function lineOf(
  ends: Ends,
  halfWidth: number,
  hasHead: boolean,
  aside = 0,
  stretch: Stretch = { from: 0, to: 1 },
): Line {
  const { from, to, fromRadius, toRadius, curvature } = ends;
  const chord = Math.hypot(to.x - from.x, to.y - from.y);
  if (chord < 0.01) {
    return { path: loop(from, fromRadius, aside, stretch), head: null };
  }
  const control = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * curvature,
    y: (from.y + to.y) / 2 - (to.x - from.x) * curvature,
  };
  const whole = (2 * chord + distance(control, from) + distance(control, to)) / 3;
  const start = Math.min(0.5, (fromRadius + GAP) / whole);
  const end = Math.max(0.5, 1 - (toRadius + GAP) / whole);
  const head = hasHead ? Math.min(6.5 + 2 * halfWidth, (end - start) * whole) : 0;
  const curve = { a: from, control, b: to };
  const along = (t: number): number => Math.min(start + t * (end - start), end - (0.8 * head) / whole);
  const line = part(curve, Math.max(0, along(stretch.from)), Math.max(0, along(stretch.to)));
  return { path: pathOf(moved(line, aside)), head: head === 0 ? null : arrow(curve, end, head, halfWidth + 2.6) };
}

function pathOf({ a, control, b }: Curve): string {
  return `M${at(a)}Q${at(control)} ${at(b)}`;
}

function loop(node: Point, radius: number, aside: number, stretch: Stretch): string {
  const centre = loopCentre(node, radius);
  const r = LOOP_RADIUS + aside;
  const point = (angle: number): Point => ({
    x: centre.x + r * Math.cos(angle),
    y: centre.y - r * Math.sin(angle),
  });
  const angle = (t: number): number => 0.09 + 4.53 * t;
  const large = 4.53 * (stretch.to - stretch.from) > Math.PI ? 1 : 0;
  return `M${at(point(angle(stretch.from)))}A${short(r)} ${short(r)} 0 ${large} 0 ${at(point(angle(stretch.to)))}`;
}

/** The piece of a curve between two of its parameters. */
function part({ a, control, b }: Curve, from: number, to: number): Curve {
  return {
    a: between(between(a, control, from), between(control, b, from), from),
    control: between(between(a, control, from), between(control, b, from), to),
    b: between(between(a, control, to), between(control, b, to), to),
  };
}

/** As good as parallel, for curves as gentle as ours. */
function moved({ a, control, b }: Curve, aside: number): Curve {
  const start = across(a, control);
  const end = across(control, b);
  const shift = (p: Point, by: Point): Point => ({ x: p.x + by.x * aside, y: p.y + by.y * aside });
  return {
    a: shift(a, start),
    control: shift(control, between(start, end, 0.5)),
    b: shift(b, end),
  };
}

function arrow({ a, control, b }: Curve, end: number, length: number, half: number): string {
  const tip = part({ a, control, b }, 0, end).b;
  const from = between(a, control, end);
  const to = between(control, b, end);
  const side = across(from, to);
  const back = { x: tip.x - side.y * length, y: tip.y + side.x * length };
  const left = { x: back.x + side.x * half, y: back.y + side.y * half };
  const right = { x: back.x - side.x * half, y: back.y - side.y * half };
  return `M${at(tip)}L${at(left)}L${at(right)}Z`;
}

/** The unit vector at right angles to the way from one point to the other. */
function across(from: Point, to: Point): Point {
  const length = distance(from, to) || 1;
  return { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
}

function between(a: Point, b: Point, t: number): Point {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function at({ x, y }: Point): string {
  return `${short(x)} ${short(y)}`;
}
