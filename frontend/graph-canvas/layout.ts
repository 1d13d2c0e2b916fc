/** Finds places: by a rule, or by ForceAtlas2 for the shape of the whole and our own spacing. Runs in the worker. */

import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { byRule, type LayoutAnswer, type LayoutRequest } from './arranging';
import type { Point } from './geometry';
import { rotated, seeded, startingPoints, type Link } from './placing';
import { AREA, asSeenTogether, nestedAsSeen } from './outlook';
import { compare } from './picture';
import { untidiness } from './score';
import { fillSheet, spread, type Body, type Sheet } from './spacing';

/** More nodes than this take the whole sheet: going round the legend would only pile them up beside it. */
const CROWD = 200;

/** The same answer for the same question, in whatever order it is put. */
export function layOut(request: LayoutRequest): LayoutAnswer {
  const { origin, ticket } = request;
  const sorted = [...request.bodies].sort((a, b) => compare(a.key, b.key));
  const isWhole = request.kind !== 'force' || !sorted.some((body) => body.fixed);
  const bodies = isWhole ? asSeenTogether(sorted, request.sheet) : sorted;
  const links = [...request.links].sort((a, b) => compare(a.source, b.source) || compare(a.target, b.target));
  const placed = new Map([...request.placed].sort(([a], [b]) => compare(a, b)));
  if (request.kind !== 'force') {
    return byRule({ ...request, bodies, links }, placed);
  }
  const keys = bodies.map((body) => body.key);
  const started = (): Map<string, Point> => new Map([...placed, ...startingPoints(keys, links, placed, origin)]);
  if (isWhole) {
    const sheet = enlarged(request.sheet, bodies.length);
    return { ticket, sheet, places: [...tidiest(bodies, links, started(), sheet)], guides: [] };
  }
  const { sheet } = request;
  const places = nestedAsSeen(bodies, links, placed, origin, sheet);
  const fresh = bodies.filter((body) => !body.fixed);
  return { ticket, sheet, places: fresh.map(({ key }) => [key, places.get(key) ?? middle(places)] as const), guides: [] };
}

/** Tries several starts and turns of each, the fewer the more nodes, and takes what reads best. */
function tidiest(
  bodies: readonly Body[],
  links: readonly Link[],
  places: ReadonlyMap<string, Point>,
  sheet: Sheet,
): Map<string, Point> {
  const starts = Math.max(1, Math.min(8, Math.round(8 * (45 / bodies.length) ** 2)));
  const turns = bodies.length <= 150 ? 6 : 1;
  let best = new Map(places);
  let least = Infinity;
  for (let start = 0; start < starts; start++) {
    const settled = settle(bodies, links, start === 0 ? places : shuffled(places, start));
    for (let turn = 0; turn < turns; turn++) {
      const turned = rotated(settled, (turn * Math.PI) / turns);
      const spaced = spread(bodies, fillSheet(bodies, turned, sheet), sheet);
      const score = turns === 1 ? 0 : untidiness(bodies, links, spaced, sheet);
      if (score < least) {
        best = spaced;
        least = score;
      }
    }
  }
  return best;
}

/** The same places dealt out to the nodes in another order. */
function shuffled(places: ReadonlyMap<string, Point>, seed: number): Map<string, Point> {
  const next = seeded(seed);
  const points = [...places.values()]
    .map((point) => ({ point, lot: next() }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ point }) => point);
  return new Map([...places.keys()].map((key, at) => [key, points[at] ?? { x: 0, y: 0 }]));
}

/** A sheet of the same proportions in which so many nodes have room. */
function enlarged(sheet: Sheet, nodes: number): Sheet {
  const obstacles = nodes > CROWD ? [] : sheet.obstacles;
  const by = Math.max(1, Math.sqrt((nodes * AREA) / (sheet.width * sheet.height)));
  return {
    width: sheet.width * by,
    height: sheet.height * by,
    obstacles: obstacles.map((box) => ({
      x: box.x * by,
      y: box.y * by,
      width: box.width * by,
      height: box.height * by,
    })),
  };
}

function settle(
  bodies: readonly Body[],
  links: readonly Link[],
  places: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const centre = middle(places);
  const graph = new Graph({ type: 'directed', multi: false });
  for (const body of bodies) {
    const place = places.get(body.key) ?? centre;
    graph.addNode(body.key, { x: place.x - centre.x, y: place.y - centre.y, size: body.radius });
  }
  for (const { source, target } of links) {
    if (source !== target && graph.hasNode(source) && graph.hasNode(target)) {
      graph.mergeEdge(source, target);
    }
  }
  forceAtlas2.assign(graph, {
    iterations: bodies.length <= 200 ? 600 : bodies.length <= 1000 ? 250 : 120,
    getEdgeWeight: null,
    settings: {
      linLogMode: false,
      strongGravityMode: true,
      gravity: 0.12,
      scalingRatio: 1100,
      slowDown: 2,
      barnesHutOptimize: bodies.length > 400,
    },
  });
  const result = new Map<string, Point>();
  graph.forEachNode((key, { x, y }) => {
    result.set(key, { x: Number(x) + centre.x, y: Number(y) + centre.y });
  });
  return result;
}

function middle(places: ReadonlyMap<string, Point>): Point {
  let x = 0;
  let y = 0;
  for (const place of places.values()) {
    x += place.x;
    y += place.y;
  }
  return { x: x / Math.max(1, places.size), y: y / Math.max(1, places.size) };
}
