/** The arrangements that follow a rule: around a node, on a circle, in layers, along the time. None depends on chance. */

import type { Size } from './camera';
import { bucketsOf, firstDays } from './days';
import type { Point } from './geometry';
import { inColumns, inRows, type Guide } from './lines';
import { compare } from './picture';
import { onRings, type Ring } from './rings';
import type { Body } from './spacing';

/** How the whole picture may be laid out. */
export const LAYOUTS = ['force', 'radial', 'circular', 'layered', 'time'] as const;

export type LayoutKind = (typeof LAYOUTS)[number];

/** An edge as an arrangement sees it. */
export interface Relation {
  readonly source: string;
  readonly target: string;
  /** Whether it reads the same from both ends. */
  readonly symmetric: boolean;
  /** Its first day, as YYYY-MM-DD. */
  readonly from: string | null;
}

export interface Arranged {
  readonly places: Map<string, Point>;
  readonly guides: readonly Guide[];
}

export interface Question {
  readonly kind: Exclude<LayoutKind, 'force'>;
  /** Sorted by key. */
  readonly bodies: readonly Body[];
  readonly relations: readonly Relation[];
  /** Own days of bodies, as YYYY-MM-DD: these come in by them, the others by those of their relations. */
  readonly days: readonly (readonly [string, string])[];
  /** What it starts from; the best-connected node where this is none. */
  readonly root: string | null;
  /** What it should fill. */
  readonly sheet: Size;
}

export function arranged({ kind, bodies, relations, days, root, sheet }: Question): Arranged {
  const web = new Web(bodies, relations);
  const aspect = sheet.width / sheet.height;
  const stretch = Math.max(1, Math.min(1.7, aspect));
  switch (kind) {
    case 'radial':
      return { places: onRings(radialRings(web, web.startFrom(root)), stretch), guides: [] };
    case 'circular':
      return { places: onRings([circle(web)], stretch), guides: [] };
    case 'layered':
      return { places: inRows(layersOf(web, web.startFrom(root)), web.neighbours, aspect), guides: [] };
    case 'time':
      return inColumns(bucketsOf(bodies, new Map([...firstDays(relations), ...days])), web.neighbours, sheet);
  }
}

/** Who is linked to whom, and which way. */
class Web {
  readonly bodies: ReadonlyMap<string, Body>;
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
  private readonly relations: readonly Relation[];

  constructor(bodies: readonly Body[], relations: readonly Relation[]) {
    this.bodies = new Map(bodies.map((body) => [body.key, body]));
    this.relations = relations.filter(
      ({ source, target }) => source !== target && this.bodies.has(source) && this.bodies.has(target),
    );
    const neighbours = new Map<string, Set<string>>(bodies.map(({ key }) => [key, new Set<string>()]));
    for (const { source, target } of this.relations) {
      neighbours.get(source)?.add(target);
      neighbours.get(target)?.add(source);
    }
    this.neighbours = new Map([...neighbours].map(([key, others]) => [key, [...others].sort(compare)]));
  }

  linksOf(key: string): readonly string[] {
    return this.neighbours.get(key) ?? [];
  }

  /** How many layers down each neighbour is: one where the node does something to it, one up where it is done to. */
  steps(): Map<string, Map<string, 1 | -1>> {
    const steps = new Map<string, Map<string, 1 | -1>>();
    const put = (from: string, to: string, by: 1 | -1): void => {
      const own = steps.get(from) ?? new Map<string, 1 | -1>();
      own.set(to, own.get(to) === 1 ? 1 : by);
      steps.set(from, own);
    };
    for (const { source, target, symmetric } of this.relations) {
      put(source, target, 1);
      put(target, source, symmetric ? 1 : -1);
    }
    return steps;
  }

  startFrom(root: string | null): string[] {
    const ranked = [...this.bodies.keys()].sort(
      (a, b) => this.linksOf(b).length - this.linksOf(a).length || compare(a, b),
    );
    return root !== null && this.bodies.has(root) ? [root, ...ranked.filter((key) => key !== root)] : ranked;
  }
}

/** What each node hangs on, breadth first from the first of `starts`; what nothing leads to hangs on nothing. */
function treeFrom(web: Web, root: string): Map<string, string | null> {
  const parents = new Map<string, string | null>([[root, null]]);
  const queue = [root];
  for (let at = 0; at < queue.length; at++) {
    const key = queue[at] ?? root;
    for (const other of web.linksOf(key)) {
      if (!parents.has(other)) {
        parents.set(other, key);
        queue.push(other);
      }
    }
  }
  return parents;
}

/** The root in the middle, its neighbours around it, theirs around these; each in the sector of what it hangs on. */
function radialRings(web: Web, starts: readonly string[]): Ring[] {
  const [root] = starts;
  if (root === undefined) {
    return [];
  }
  const parents = treeFrom(web, root);
  const children = new Map<string, string[]>();
  for (const [key, parent] of parents) {
    if (parent !== null) {
      children.set(parent, [...(children.get(parent) ?? []), key]);
    }
  }
  const byType = (a: string, b: string): number =>
    compare(web.bodies.get(a)?.type ?? '', web.bodies.get(b)?.type ?? '') || compare(a, b);
  children.forEach((keys) => keys.sort(byType));
  const weights = leavesOf(parents);
  const rings: Ring[] = [];
  let sectors = [{ key: root, from: 0, width: 2 * Math.PI }];
  while (sectors.length > 0) {
    rings.push(
      sectors.flatMap(({ key, from, width }) => {
        const body = web.bodies.get(key);
        return body === undefined ? [] : [{ body, angle: from + width / 2 - Math.PI / 2 }];
      }),
    );
    sectors = sectors.flatMap(({ key, from, width }) => {
      const own = children.get(key) ?? [];
      const whole = own.reduce((sum, child) => sum + (weights.get(child) ?? 1), 0);
      let start = from;
      return own.map((child) => {
        const share = (width * (weights.get(child) ?? 1)) / whole;
        start += share;
        return { key: child, from: start - share, width: share };
      });
    });
  }
  const apart = starts.filter((key) => !parents.has(key)).sort(byType);
  return apart.length === 0 ? rings : [...rings, evenly(web, [apart])];
}

/** How many leaves hang on each node, itself if none does: what its sector is as wide as. */
function leavesOf(parents: ReadonlyMap<string, string | null>): Map<string, number> {
  const leaves = new Map<string, number>();
  for (const [key, parent] of [...parents].reverse()) {
    const own = Math.max(1, leaves.get(key) ?? 0);
    leaves.set(key, own);
    if (parent !== null) {
      leaves.set(parent, (leaves.get(parent) ?? 0) + own);
    }
  }
  return leaves;
}

/** Nodes of one type beside each other, within it each near those that it is linked to. */
function circle(web: Web): Ring {
  const types = new Map<string, string[]>();
  for (const { key, type } of web.bodies.values()) {
    types.set(type, [...(types.get(type) ?? []), key]);
  }
  let groups = [...types].sort(([a, one], [b, other]) => other.length - one.length || compare(a, b)).map(([, g]) => g);
  for (let sweep = 0; sweep < 8; sweep++) {
    const angles = new Map(evenly(web, groups).map(({ body, angle }) => [body.key, angle]));
    groups = groups.map((group) => towardsLinked(group, angles, web));
  }
  return evenly(web, groups);
}

/** A group in the order of the directions in which its nodes' neighbours lie. */
function towardsLinked(group: readonly string[], angles: ReadonlyMap<string, number>, web: Web): string[] {
  const middle = (angles.get(group[0] ?? '') ?? 0) / 2 + (angles.get(group[group.length - 1] ?? '') ?? 0) / 2;
  const pulls = new Map(
    group.map((key) => {
      const linked = web.linksOf(key).map((other) => angles.get(other) ?? 0);
      const x = linked.reduce((sum, angle) => sum + Math.cos(angle - middle), 0);
      const y = linked.reduce((sum, angle) => sum + Math.sin(angle - middle), 0);
      return [key, linked.length === 0 ? (angles.get(key) ?? 0) - middle : Math.atan2(y, x)] as const;
    }),
  );
  return [...group].sort((a, b) => (pulls.get(a) ?? 0) - (pulls.get(b) ?? 0) || compare(a, b));
}

/** Round the circle at one distance, with a wider gap between groups. */
function evenly(web: Web, groups: readonly (readonly string[])[]): Ring {
  const gap = groups.length > 1 ? 0.8 : 0;
  const slots = groups.reduce((sum, group) => sum + group.length + gap, 0);
  let slot = 0;
  return groups.flatMap((group) => {
    const part = group.flatMap((key, at) => {
      const body = web.bodies.get(key);
      return body === undefined ? [] : [{ body, angle: (2 * Math.PI * (slot + at)) / slots - Math.PI / 2 }];
    });
    slot += group.length + gap;
    return part;
  });
}

/** Layers from top to bottom: what acts above what it acts on, counted from the start. */
function layersOf(web: Web, starts: readonly string[]): Body[][] {
  const steps = web.steps();
  const levels = new Map<string, number>();
  for (const start of starts) {
    if (levels.has(start)) {
      continue;
    }
    levels.set(start, 0);
    const queue = [start];
    for (let at = 0; at < queue.length; at++) {
      const key = queue[at] ?? start;
      for (const [other, by] of [...(steps.get(key) ?? [])].sort(([a], [b]) => compare(a, b))) {
        if (!levels.has(other)) {
          levels.set(other, (levels.get(key) ?? 0) + by);
          queue.push(other);
        }
      }
    }
  }
  const layers = new Map<number, Body[]>();
  for (const [key, level] of levels) {
    const body = web.bodies.get(key);
    if (body !== undefined) {
      layers.set(level, [...(layers.get(level) ?? []), body]);
    }
  }
  return [...layers].sort(([a], [b]) => a - b).map(([, layer]) => layer);
}
