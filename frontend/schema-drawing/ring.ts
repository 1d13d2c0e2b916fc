/** Where the labels of a schema stand, and how the lines between them run. */

import { shortened } from '../graph-canvas/labels';

export interface Label {
  readonly name: string;
  readonly count: number;
}

export interface Link {
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly count: number;
}

export interface Place {
  readonly label: Label;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Where its name stands: in it or, where many stand close, beside it and away from the middle. */
  readonly name: Name;
}

export interface Name {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** In degrees, clockwise. */
  readonly turn: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** All types between two labels in one direction, as one line. */
export interface Line {
  readonly source: string;
  readonly target: string;
  readonly types: readonly string[];
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

export const SIZE = 640;

/** From so many labels on, names stand around the ring. */
export const MANY = 11;

/** How many characters of a name find room around the ring. */
export const LONGEST = 18;

const RING = 0.36 * SIZE;
const CLOSE_RING = 0.3 * SIZE;
const SMALLEST = 14;
const LARGEST = 34;
const BEND = 0.16;

/** Labels evenly in a ring, the largest on top, each as large as it has nodes. */
export function placed(labels: readonly Label[]): Place[] {
  const drawn = [...labels].sort((a, b) => b.count - a.count);
  const most = Math.max(1, ...drawn.map(({ count }) => count));
  const isClose = drawn.length >= MANY;
  const ring = drawn.length === 1 ? 0 : isClose ? CLOSE_RING : RING;
  const largest = Math.min(LARGEST, (Math.PI * ring * 0.8) / drawn.length || LARGEST);
  const smallest = Math.min(SMALLEST, largest / 2);
  return drawn.map((label, at) => {
    const angle = (2 * Math.PI * at) / drawn.length - Math.PI / 2;
    const x = SIZE / 2 + ring * Math.cos(angle);
    const y = SIZE / 2 + ring * Math.sin(angle);
    const radius = smallest + (largest - smallest) * Math.sqrt(label.count / most);
    const name = isClose ? around(label.name, angle, ring + radius + 7) : inside(label.name, x, y);
    return { label, x, y, radius, name };
  });
}

function inside(text: string, x: number, y: number): Name {
  return { text, x: round(x), y: round(y + 4), turn: 0, anchor: 'middle' };
}

/** Along a line from the middle outwards, and never upside down. */
function around(text: string, angle: number, far: number): Name {
  const isLeft = Math.cos(angle) < -1e-9;
  return {
    text: shortened(text, LONGEST),
    x: round(SIZE / 2 + far * Math.cos(angle)),
    y: round(SIZE / 2 + far * Math.sin(angle)),
    turn: round((angle * 180) / Math.PI + (isLeft ? 180 : 0)),
    anchor: isLeft ? 'end' : 'start',
  };
}

/** A curve from each label to each that relationships lead to; there and back run apart, and one to itself is a loop. */
export function lines(places: readonly Place[], links: readonly Link[]): Line[] {
  const byName = new Map(places.map((place) => [place.label.name, place]));
  const found = new Map<string, { source: Place; target: Place; types: string[] }>();
  for (const { source, type, target } of links) {
    const from = byName.get(source);
    const to = byName.get(target);
    if (from !== undefined && to !== undefined) {
      const key = JSON.stringify([source, target]);
      const line = found.get(key) ?? { source: from, target: to, types: [] };
      found.set(key, { ...line, types: [...line.types, type] });
    }
  }
  return [...found.values()].map(({ source, target, types }) => ({
    source: source.label.name,
    target: target.label.name,
    types,
    ...(source === target ? loop(source) : curve(source, target)),
  }));
}

function curve(source: Place, target: Place): { path: string; x: number; y: number } {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy);
  const [bendX, bendY] = [(source.x + target.x) / 2 - dy * BEND, (source.y + target.y) / 2 + dx * BEND];
  const endX = target.x - (dx / length) * (target.radius + 6) - dy * BEND * 0.1;
  const endY = target.y - (dy / length) * (target.radius + 6) + dx * BEND * 0.1;
  return {
    path: `M${round(source.x)} ${round(source.y)}Q${round(bendX)} ${round(bendY)} ${round(endX)} ${round(endY)}`,
    x: round((source.x + target.x) / 4 + bendX / 2),
    y: round((source.y + target.y) / 4 + bendY / 2),
  };
}

/** Away from the middle of the ring or, where names stand there, towards it. */
function loop({ x, y, radius, name }: Place): { path: string; x: number; y: number } {
  const angle = Math.atan2(y - SIZE / 2, x - SIZE / 2) + (name.anchor === 'middle' ? 0 : Math.PI);
  const reach = radius * 2.6;
  const at = (turn: number, far: number): string =>
    `${round(x + far * Math.cos(angle + turn))} ${round(y + far * Math.sin(angle + turn))}`;
  return {
    path: `M${at(-0.5, radius)}C${at(-0.6, reach)} ${at(0.6, reach)} ${at(0.5, radius + 5)}`,
    x: round(x + radius * 2.2 * Math.cos(angle)),
    y: round(y + radius * 2.2 * Math.sin(angle)),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
