/** Where the labels of a schema stand, in rows, and how the lines between them run. */

import { shortened } from '../graph-canvas/labels';

/** A number as the language of the page writes it. */
export function figures(count: number): string {
  return count.toLocaleString(globalThis.document?.documentElement.lang || undefined);
}

export interface Label {
  readonly name: string;
  readonly count: number;
  /** The label that all of its nodes bear, too; empty where there is none. */
  readonly within: string;
}

export interface Link {
  readonly source: string;
  readonly type: string;
  readonly target: string;
  /** How many of those looked at run so. */
  readonly count: number;
  /** How many of the type there are, however they run. */
  readonly total: number;
}

/** A label with those that are within it. */
export interface Group extends Label {
  readonly parts: readonly Label[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Place {
  readonly label: Group;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** What stands below the circle, line by line: the name, the count, the parts. */
  readonly words: readonly string[];
}

/** All types between two labels in one direction, as one line. */
export interface Line {
  readonly source: string;
  readonly target: string;
  readonly types: readonly string[];
  readonly count: number;
  /** Whether the count follows from those that were looked at. */
  readonly isAbout: boolean;
  readonly path: string;
  readonly words: string;
  readonly x: number;
  readonly y: number;
  /** Whether its words stand where nothing else does. */
  readonly isFree: boolean;
}

export interface Drawing {
  readonly places: readonly Place[];
  readonly lines: readonly Line[];
  readonly height: number;
}

type Point = readonly [x: number, y: number];

export const WIDTH = 640;

/** How high a line of words is. */
export const WORDS = 14;

/** How many characters of a name find room. */
export const LONGEST = 22;

/** How many rows there are at most. */
const ROWS = 6;

/** How many labels stand beside one another at most. */
const BESIDE = 4;

/** How many characters of the names of parts stand in a line. */
const PARTS = 34;

/** How many types the words of a line name. */
const NAMED = 2;

const LARGEST = 38;
const SMALLEST = 9;
const GAP = 64;
const MARGIN = 44;
const CHARACTER = 6.1;
const STEPS = 24;
const BENDS = [0, 0.14, -0.14, 0.28, -0.28, 0.42, -0.42, 0.6, -0.6];
const APART = [0.12, 0.24, 0.38, 0.52, -0.3];
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

export function drawn(labels: readonly Label[], links: readonly Link[]): Drawing {
  const { groups, own } = folded(labels, links);
  const { places, height } = placed(groups, own);
  return { places, lines: lines(places, own), height };
}

/** Labels that are within others stand with these, whose links are theirs, too. */
export function folded(labels: readonly Label[], links: readonly Link[]): { groups: Group[]; own: Link[] } {
  const names = new Set(labels.map(({ name }) => name));
  const isTop = ({ name, within }: Label): boolean => within === name || !names.has(within);
  const tops = new Set(labels.filter(isTop).map(({ name }) => name));
  return {
    groups: labels.filter(isTop).map((label) => ({
      ...label,
      parts: labels.filter((part) => !isTop(part) && part.within === label.name).sort((a, b) => b.count - a.count),
    })),
    own: links.filter(({ source, target }) => tops.has(source) && tops.has(target)),
  };
}

/** Row by row, so that lines run down where they can; each as large as it has nodes. */
export function placed(groups: readonly Group[], links: readonly Link[]): { places: Place[]; height: number } {
  const most = Math.max(1, ...groups.map(({ count }) => count));
  const places: Place[] = [];
  let top = MARGIN;
  for (const row of ordered(rows(groups, links), links)) {
    const largest = Math.max(...row.map(({ count }) => radius(count, most)));
    const words = row.map(wordsOf);
    row.forEach((label, at) => {
      const x = (WIDTH * (at + 0.5)) / row.length;
      places.push({ label, x: round(x), y: round(top + largest), radius: radius(label.count, most), words: words[at] ?? [] });
    });
    top += 2 * largest + WORDS * Math.max(...words.map(({ length }) => length)) + GAP;
  }
  return { places, height: Math.max(WIDTH / 2, top - GAP + MARGIN) };
}

function radius(count: number, most: number): number {
  return round(Math.max(SMALLEST, LARGEST * Math.sqrt(count / most)));
}

function wordsOf({ name, count, parts }: Group): string[] {
  const told: string[] = [];
  for (const part of parts.map((one) => `${shortened(one.name, LONGEST)} ${figures(one.count)}`)) {
    const last = told.at(-1);
    if (last !== undefined && last.length + part.length + 3 <= PARTS) {
      told[told.length - 1] = `${last} · ${part}`;
    } else {
      told.push(part);
    }
  }
  return [shortened(name, LONGEST), figures(count), ...told];
}

/** The labels in rows, those first that others are reached from, and those last that nothing is linked to. */
function rows(groups: readonly Group[], links: readonly Link[]): Group[][] {
  const arcs = links.filter(({ source, target }) => source !== target);
  const order = directed(groups.map(({ name }) => name), arcs);
  const depth = new Map<string, number>();
  order.forEach((name, at) => {
    const before = arcs.filter(({ source, target }) => target === name && order.indexOf(source) < at);
    depth.set(name, Math.max(0, ...before.map(({ source }) => (depth.get(source) ?? 0) + 1)));
  });
  const isLinked = ({ name }: Group): boolean => arcs.some(({ source, target }) => source === name || target === name);
  const found: Group[][] = [];
  for (const group of groups.filter(isLinked)) {
    (found[depth.get(group.name) ?? 0] ??= []).push(group);
  }
  return broken([...joined(found), groups.filter((group) => !isLinked(group))]);
}

/** So that few lines run back: what nothing leads to comes first, what leads to nothing last (Eades, Lin and Smyth). */
function directed(names: readonly string[], arcs: readonly Link[]): string[] {
  const left = new Set(names);
  const first: string[] = [];
  const last: string[] = [];
  const reached = (name: string): number => new Set(arcs.filter((arc) => arc.target === name && left.has(arc.source)).map((arc) => arc.source)).size;
  const reaching = (name: string): number => new Set(arcs.filter((arc) => arc.source === name && left.has(arc.target)).map((arc) => arc.target)).size;
  while (left.size > 0) {
    const all = [...left];
    const sink = all.find((name) => reaching(name) === 0);
    const source = all.find((name) => reached(name) === 0);
    const next = sink ?? source ?? all.reduce((a, b) => (reaching(b) - reached(b) > reaching(a) - reached(a) ? b : a));
    left.delete(next);
    if (next === sink) {
      last.unshift(next);
    } else {
      first.push(next);
    }
  }
  return [...first, ...last];
}

/** Where there are too many rows, the shortest neighbours become one. */
function joined(all: readonly Group[][]): Group[][] {
  const found = [...all];
  while (found.length > ROWS) {
    const sizes = found.slice(1).map((row, at) => row.length + (found[at]?.length ?? 0));
    const at = sizes.indexOf(Math.min(...sizes));
    found.splice(at, 2, [...(found[at] ?? []), ...(found[at + 1] ?? [])]);
  }
  return found;
}

function broken(all: readonly Group[][]): Group[][] {
  return all.flatMap((row) => {
    const parts = Math.ceil(row.length / BESIDE);
    return Array.from({ length: parts }, (_, at) => row.slice(Math.ceil((at * row.length) / parts), Math.ceil(((at + 1) * row.length) / parts)));
  });
}

/** In each row those stand near one another that the rows around link. */
function ordered(all: readonly Group[][], links: readonly Link[]): Group[][] {
  const place = new Map<string, number>();
  const tell = (row: readonly Group[]): void => row.forEach(({ name }, at) => place.set(name, (at + 0.5) / row.length));
  all.forEach(tell);
  let found = all.map((row) => [...row]);
  for (let round = 0; round < ROWS; round++) {
    found = found.map((row) => {
      const wanted = new Map(
        row.map(({ name }) => {
          const others = links
            .filter(({ source, target }) => source !== target && (source === name || target === name))
            .map(({ source, target }) => place.get(source === name ? target : source) ?? 0.5);
          return [name, others.length === 0 ? (place.get(name) ?? 0.5) : others.reduce((a, b) => a + b, 0) / others.length];
        }),
      );
      const sorted = [...row].sort((a, b) => (wanted.get(a.name) ?? 0) - (wanted.get(b.name) ?? 0));
      tell(sorted);
      return sorted;
    });
  }
  return found;
}

/** A curve from each label to each that relationships lead to, around what stands between; one to itself is a loop. */
export function lines(places: readonly Place[], links: readonly Link[]): Line[] {
  const byName = new Map(places.map((place) => [place.label.name, place]));
  const looked = new Map<string, number>();
  links.forEach(({ type, count }) => looked.set(type, (looked.get(type) ?? 0) + count));
  const found = new Map<string, { source: Place; target: Place; types: string[]; count: number; isAbout: boolean }>();
  for (const { source, type, target, count, total } of links) {
    const from = byName.get(source);
    const to = byName.get(target);
    if (from !== undefined && to !== undefined) {
      const key = JSON.stringify([source, target]);
      const line = found.get(key) ?? { source: from, target: to, types: [], count: 0, isAbout: false };
      const seen = looked.get(type) ?? count;
      found.set(key, {
        ...line,
        types: [...line.types, type],
        count: line.count + (seen === count || seen === 0 ? Math.max(total, count) : (count * Math.max(total, seen)) / seen),
        isAbout: line.isAbout || (seen !== count && seen < total),
      });
    }
  }
  const taken = places.flatMap((place) => [circle(place), ...below(place)]);
  return [...found.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ source, target, types, count, isAbout }) => {
      const isBoth = found.has(JSON.stringify([target.label.name, source.label.name]));
      const run = source === target ? loop(source) : curve(source, target, places, isBoth);
      const rounded = Math.round(count);
      const words = wordsOn(types, rounded, isAbout);
      const [[x, y], isFree] = free(run.points, words, taken);
      taken.push(boxOf(words, x, y));
      return { source: source.label.name, target: target.label.name, types, count: rounded, isAbout, path: run.path, words, x, y, isFree };
    });
}

function wordsOn(types: readonly string[], count: number, isAbout: boolean): string {
  const more = types.length > NAMED ? ` +${types.length - NAMED}` : '';
  const named = types.slice(0, NAMED).map((type) => shortened(type, LONGEST));
  return `${named.join(', ')}${more} · ${isAbout ? '~' : ''}${figures(count)}`;
}

/** Where along a line its words stand best, and whether nothing else stands there. */
function free(points: readonly Point[], words: string, taken: readonly Box[]): [Point, boolean] {
  const tried = ALONG.map((part) => {
    const [x, y] = points[Math.round(part * (points.length - 1))] ?? [0, 0];
    const half = (words.length * CHARACTER) / 2;
    const at: Point = [round(Math.min(WIDTH - half, Math.max(half, x))), round(y)];
    return { at, hits: taken.filter((box) => overlap(box, boxOf(words, ...at))).length };
  });
  const best = tried.reduce((a, b) => (b.hits < a.hits ? b : a));
  return [best.at, best.hits === 0];
}

function boxOf(words: string, x: number, y: number): Box {
  const half = (words.length * CHARACTER) / 2;
  return { left: x - half, right: x + half, top: y - WORDS * 0.8, bottom: y + WORDS * 0.3 };
}

function circle({ x, y, radius: r }: Place): Box {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

/** The boxes of the words below a circle. */
export function below({ x, y, radius: r, words }: Place): Box[] {
  return words.map((line, at) => boxOf(line, x, y + r + WORDS * (at + 1)));
}

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function curve(source: Place, target: Place, places: readonly Place[], isBoth: boolean): { path: string; points: Point[] } {
  const boxes = places.flatMap((place) => [...(place === source || place === target ? [] : [circle(place)]), ...below(place)]);
  const tried = (isBoth ? APART : BENDS).map((bend) => {
    const run = bent(source, target, bend);
    const inside = run.points.filter(([x, y]) => x < 0 || x > WIDTH || boxes.some((box) => x > box.left - 4 && x < box.right + 4 && y > box.top - 4 && y < box.bottom + 4));
    return { run, cost: inside.length + Math.abs(bend) };
  });
  return tried.reduce((a, b) => (b.cost < a.cost ? b : a)).run;
}

/** From edge to edge, so far to the side as {@code bend} is of its length. */
function bent(source: Place, target: Place, bend: number): { path: string; points: Point[] } {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const [midX, midY] = [(source.x + target.x) / 2 - dy * bend, (source.y + target.y) / 2 + dx * bend];
  const start = towards(source, midX, midY, source.radius);
  const end = towards(target, midX, midY, target.radius + 6);
  const points = Array.from({ length: STEPS + 1 }, (_, at): Point => {
    const t = at / STEPS;
    const part = (a: number, b: number, c: number): number => (1 - t) * (1 - t) * a + 2 * t * (1 - t) * b + t * t * c;
    return [part(start[0], midX, end[0]), part(start[1], midY, end[1])];
  });
  return { path: `M${round(start[0])} ${round(start[1])}Q${round(midX)} ${round(midY)} ${round(end[0])} ${round(end[1])}`, points };
}

function towards({ x, y }: Place, toX: number, toY: number, far: number): Point {
  const length = Math.hypot(toX - x, toY - y) || 1;
  return [x + ((toX - x) / length) * far, y + ((toY - y) / length) * far];
}

/** Over the circle, its words on top. */
function loop({ x, y, radius: r }: Place): { path: string; points: Point[] } {
  const side = Math.max(12, r * 0.8);
  const reach = r + 30;
  const [fromX, toX, foot] = [x - r * 0.6, x + r * 0.6, y - r * 0.8];
  return {
    path: `M${round(fromX)} ${round(foot)}C${round(fromX - side)} ${round(y - reach)} ${round(toX + side)} ${round(y - reach)} ${round(toX + 1)} ${round(foot - 5)}`,
    points: [[x, y - r - 22 - WORDS * 0.4]],
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
