/** Where new nodes start from: near what they are linked to, on its free side, the same on every run. */

import type { Point } from './geometry';
import { compare } from './picture';

/** Numbers in [0, 1) that depend on the seed alone (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A seed from a name (FNV-1a). */
export function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

export interface Link {
  readonly source: string;
  readonly target: string;
}

/** How far from its neighbour a new node starts. */
export const REACH = 150;

/**
 * Starting points of the nodes that have no place yet, none of which depends on the order they came in. The first
 * nodes of all start on a ring; later ones around the placed node that they hang on, in its widest gap.
 */
export function startingPoints(
  nodes: readonly string[],
  links: readonly Link[],
  placed: ReadonlyMap<string, Point>,
  origin: string | null,
): Map<string, Point> {
  const fresh = nodes.filter((key) => !placed.has(key)).sort(compare);
  if (placed.size === 0) {
    return new Map(fresh.map((key, at) => [key, onSpiral(at, fresh.length, key)]));
  }
  const anchors = groupByAnchor(fresh, links, placed, origin);
  const result = new Map<string, Point>();
  for (const [anchor, keys] of anchors) {
    const centre = (anchor === null ? undefined : placed.get(anchor)) ?? middleOf([...placed.values()]);
    const taken = [...placed].filter(([key]) => key !== anchor).map(([, place]) => place);
    const gap = widestGap(centre, taken);
    keys.forEach((key, at) => {
      const angle = gap.from + (gap.width * (at + 1)) / (keys.length + 1);
      const reach = REACH * (0.9 + 0.35 * seeded(seedOf(key))());
      result.set(key, { x: centre.x + Math.cos(angle) * reach, y: centre.y + Math.sin(angle) * reach });
    });
  }
  return result;
}

function onSpiral(at: number, of: number, key: string): Point {
  const jitter = seeded(seedOf(key))();
  const radius = REACH * Math.sqrt(of) * 0.5 * Math.sqrt((at + 0.5) / of);
  const angle = at * 2.399963 + jitter * 0.2;
  return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius };
}

/** Each new node under the placed neighbour it hangs on: the origin if it is one, else the first by key. */
function groupByAnchor(
  fresh: readonly string[],
  links: readonly Link[],
  placed: ReadonlyMap<string, Point>,
  origin: string | null,
): Map<string | null, string[]> {
  const linked = new Map<string, string[]>(fresh.map((key) => [key, []]));
  for (const { source, target } of links) {
    linked.get(source)?.push(target);
    linked.get(target)?.push(source);
  }
  const groups = new Map<string | null, string[]>();
  for (const key of fresh) {
    const candidates = (linked.get(key) ?? []).filter((other) => placed.has(other)).sort(compare);
    const fallback = origin !== null && placed.has(origin) ? origin : null;
    const anchor = origin !== null && candidates.includes(origin) ? origin : (candidates[0] ?? fallback);
    groups.set(anchor, [...(groups.get(anchor) ?? []), key]);
  }
  return groups;
}

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / Math.max(1, points.length), y: sum.y / Math.max(1, points.length) };
}

/** The widest stretch of directions around a point in which nothing near lies, at least a third of a turn. */
export function widestGap(centre: Point, others: readonly Point[]): { from: number; width: number } {
  const turn = 2 * Math.PI;
  const angles = others
    .filter((other) => Math.hypot(other.x - centre.x, other.y - centre.y) < REACH * 2.2)
    .map((other) => Math.atan2(other.y - centre.y, other.x - centre.x))
    .sort((a, b) => a - b);
  const [first] = angles;
  if (first === undefined) {
    return { from: -Math.PI / 2, width: turn };
  }
  let best = { from: first, width: 0 };
  angles.forEach((angle, at) => {
    const width = (angles[at + 1] ?? first + turn) - angle;
    if (width > best.width) {
      best = { from: angle, width };
    }
  });
  const least = turn / 3;
  return best.width >= least ? best : { from: best.from - (least - best.width) / 2, width: least };
}

/** Every place turned around the origin. */
export function rotated(places: ReadonlyMap<string, Point>, angle: number): Map<string, Point> {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return new Map([...places].map(([key, { x, y }]) => [key, { x: x * cos - y * sin, y: x * sin + y * cos }]));
}
