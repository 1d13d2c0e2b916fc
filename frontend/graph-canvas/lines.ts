/** Nodes in rows or columns: few crossings, room for every caption, each near what it is linked to. */

import type { Extent, Size } from './camera';
import type { Point } from './geometry';
import { compare } from './picture';
import type { Body } from './spacing';

/** What a column stands for: the days that begin so (2024, 2024-07, 2024-07-03), or none. */
export interface Guide {
  readonly from: number;
  readonly to: number;
  readonly days: string | null;
  readonly count: number;
}

/** How much room is left for what is written above columns: half of it is what nodes keep free anyhow. */
export const HEADING = 40;

/** What is to be seen of nodes in columns: their headings too, and where they fill most of the columns all of these. */
export function withColumns(nodes: Extent, guides: readonly Guide[]): Extent {
  const [first, last] = [guides[0], guides[guides.length - 1]];
  if (first === undefined || last === undefined) {
    return nodes;
  }
  const [left, right] = [Math.min(nodes.left, first.from), Math.max(nodes.right, last.to)];
  const isMost = nodes.right - nodes.left > (right - left) * 0.6;
  return { ...nodes, ...(isMost ? { left, right } : {}), top: nodes.top - HEADING / 2 };
}

export interface Bucket {
  readonly days: string | null;
  readonly bodies: readonly Body[];
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

const ROOM = 26;
const LAYER_GAP = 56;
const BUCKET_GAP = 44;
const SWEEPS = 12;

/** What a picture of columns leaves free above and beneath. */
const MARGIN = 76;

const widthOf = (body: Body): number => Math.max(body.radius * 2, body.captionWidth) + ROOM;
const heightOf = (body: Body): number => body.radius * 2 + body.captionHeight + ROOM;

const highestOf = (bodies: readonly Body[]): number => Math.max(...bodies.map(heightOf));
const widestOf = (bodies: readonly Body[]): number => Math.max(...bodies.map(widthOf));

/** Layers from top to bottom; one that is too wide takes several rows. */
export function inRows(layers: readonly (readonly Body[])[], neighbours: Neighbours, aspect: number): Map<string, Point> {
  const area = layers.flat().reduce((sum, body) => sum + widthOf(body) * (heightOf(body) + LAYER_GAP / 2), 0);
  const widest = Math.max(900, Math.sqrt(area * aspect));
  const rows = untangled(layers, neighbours).flatMap((layer) => {
    const length = layer.reduce((sum, body) => sum + widthOf(body), 0);
    const count = Math.max(1, Math.ceil(length / widest));
    return Array.from({ length: count }, (_, row) => ({
      isFirst: row === 0,
      bodies: layer.filter((_, at) => at % count === row),
    }));
  });
  const xs = aligned(
    rows.map(({ bodies }) => bodies),
    neighbours,
    widthOf,
  );
  const places = new Map<string, Point>();
  const height = rows.reduce((sum, { isFirst, bodies }) => sum + highestOf(bodies) + (isFirst ? LAYER_GAP : 0), 0);
  const wider = stretchFor(xs, height * aspect);
  let y = 0;
  for (const { isFirst, bodies } of rows) {
    y += (isFirst && y > 0 ? LAYER_GAP : 0) + highestOf(bodies) / 2;
    bodies.forEach(({ key }) => places.set(key, { x: (xs.get(key) ?? 0) * wider, y }));
    y += highestOf(bodies) / 2;
  }
  return places;
}

/**
 * Buckets from left to right, in columns as high as fits; within a bucket what came first stands further left.
 *
 * @param sheet what it should fill, and of what proportions it is where it needs more
 */
export function inColumns(
  buckets: readonly Bucket[],
  neighbours: Neighbours,
  sheet: Size,
): { places: Map<string, Point>; guides: Guide[] } {
  const aspect = sheet.width / sheet.height;
  const all = buckets.flatMap(({ bodies }) => bodies);
  const area = all.reduce((sum, body) => sum + widthOf(body) * heightOf(body), 0);
  const highest = Math.max(520, Math.sqrt((1.4 * area) / aspect));
  const columns = buckets.flatMap(({ bodies }, bucket) => {
    const length = bodies.reduce((sum, body) => sum + heightOf(body), 0);
    const size = Math.ceil(bodies.length / Math.max(1, Math.ceil(length / highest)));
    return Array.from({ length: Math.ceil(bodies.length / size) }, (_, at) => ({
      bucket,
      bodies: bodies.slice(at * size, (at + 1) * size),
    }));
  });
  const lines = untangled(
    columns.map(({ bodies }) => bodies),
    neighbours,
  );
  const wide = lines.reduce((sum, line) => sum + widestOf(line), 0) + BUCKET_GAP * buckets.length;
  const ys = drawnApart(lines, aligned(lines, neighbours, heightOf), Math.max(wide, sheet.width) / aspect - MARGIN);
  const heights = [...ys.values()];
  const high = Math.max(...heights) - Math.min(...heights) + MARGIN;
  const wider = Math.max(0, Math.max(sheet.width, high * aspect) - wide) / lines.length;
  const places = new Map<string, Point>();
  const guides: Guide[] = [];
  let x = 0;
  lines.forEach((line, at) => {
    const bucket = columns[at]?.bucket ?? 0;
    const width = widestOf(line) + wider;
    const isFirst = at === 0 || columns[at - 1]?.bucket !== bucket;
    x += isFirst && at > 0 ? BUCKET_GAP : 0;
    line.forEach(({ key }) => places.set(key, { x: x + width / 2, y: ys.get(key) ?? 0 }));
    const before = guides[guides.length - 1];
    if (!isFirst && before !== undefined) {
      guides[guides.length - 1] = { ...before, to: x + width };
    } else {
      const { days, bodies } = buckets[bucket] ?? { days: null, bodies: [] };
      guides.push({ from: x, to: x + width, days, count: bodies.length });
    }
    x += width;
  });
  return { places, guides };
}

/**
 * The same heights so far apart that they fill a length: by their rank for the most part, since few far ones would leave the
 * many together; those at one height stay at one.
 */
function drawnApart(
  lines: readonly (readonly Body[])[],
  ys: ReadonlyMap<string, number>,
  length: number,
): ReadonlyMap<string, number> {
  const levels = [...new Set([...ys.values()].map(Math.round))].sort((a, b) => a - b);
  const [least, most] = [levels[0] ?? 0, levels[levels.length - 1] ?? 0];
  const tallest = Math.max(...lines.map((line) => line.reduce((sum, body) => sum + heightOf(body), 0)));
  const first = lines.flat().find(({ key }) => Math.round(ys.get(key) ?? 0) === least);
  const rim = first === undefined ? 0 : heightOf(first);
  const whole = Math.max(tallest, length) - rim;
  if (most - least < 1) {
    return ys;
  }
  const ranks = new Map(levels.map((level, at) => [level, at / (levels.length - 1)]));
  const apart = new Map<string, number>();
  for (const line of lines) {
    const wished = line.map(({ key }) => {
      const level = Math.round(ys.get(key) ?? 0);
      return whole * (0.3 * ((level - least) / (most - least)) + 0.7 * (ranks.get(level) ?? 0));
    });
    const lengths = line.map(heightOf);
    const given = kept(wished, lengths);
    line.forEach(({ key }, at) => apart.set(key, given[at] ?? 0));
  }
  return apart;
}

/** By how much places may be drawn apart so that they fill a length. */
function stretchFor(along: ReadonlyMap<string, number>, length: number): number {
  const values = [...along.values()];
  const used = Math.max(...values) - Math.min(...values);
  return used < 1 ? 1 : Math.max(1, Math.min(4, (length - 120) / used));
}

/** Each line in the order of where its nodes' neighbours are along theirs. */
function untangled(lines: readonly (readonly Body[])[], neighbours: Neighbours): Body[][] {
  const ordered = lines.map((line) => [...line].sort((a, b) => compare(a.type, b.type) || compare(a.key, b.key)));
  const along = new Map<string, number>();
  const number = (line: readonly Body[]): void =>
    line.forEach(({ key }, at) => along.set(key, (at + 0.5) / line.length));
  ordered.forEach(number);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const turn = sweep % 2 === 0 ? ordered : [...ordered].reverse();
    for (const line of turn) {
      const pulls = new Map(line.map(({ key }) => [key, meanOf(neighbours.get(key), along) ?? along.get(key) ?? 0]));
      line.sort((a, b) => (pulls.get(a.key) ?? 0) - (pulls.get(b.key) ?? 0) || compare(a.key, b.key));
      number(line);
    }
  }
  return ordered;
}

/** Where each stands along its line: in order, with room, and as near as can be to where its neighbours stand. */
function aligned(
  lines: readonly (readonly Body[])[],
  neighbours: Neighbours,
  lengthOf: (body: Body) => number,
): Map<string, number> {
  const along = new Map<string, number>();
  for (const line of lines) {
    const whole = line.reduce((sum, body) => sum + lengthOf(body), 0);
    let at = -whole / 2;
    for (const body of line) {
      along.set(body.key, at + lengthOf(body) / 2);
      at += lengthOf(body);
    }
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const line of sweep % 2 === 0 ? lines : [...lines].reverse()) {
      const wished = line.map(({ key }) => meanOf(neighbours.get(key), along) ?? along.get(key) ?? 0);
      const given = kept(wished, line.map(lengthOf));
      line.forEach(({ key }, at) => along.set(key, given[at] ?? 0));
    }
  }
  return along;
}

/** The points nearest to those wished for that keep their order and their lengths free of each other. */
export function kept(wished: readonly number[], lengths: readonly number[]): number[] {
  const starts: number[] = [];
  let offset = 0;
  lengths.forEach((length) => {
    starts.push(offset + length / 2);
    offset += length;
  });
  const blocks: { sum: number; count: number }[] = [];
  wished.forEach((wish, at) => {
    blocks.push({ sum: wish - (starts[at] ?? 0), count: 1 });
    for (;;) {
      const last = blocks[blocks.length - 1];
      const before = blocks[blocks.length - 2];
      if (last === undefined || before === undefined || before.sum / before.count <= last.sum / last.count) {
        break;
      }
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  });
  const shifts = blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return starts.map((start, at) => start + (shifts[at] ?? 0));
}

function meanOf(keys: readonly string[] | undefined, along: ReadonlyMap<string, number>): number | null {
  if (keys === undefined || keys.length === 0) {
    return null;
  }
  return keys.reduce((sum, key) => sum + (along.get(key) ?? 0), 0) / keys.length;
}
