/** Finds places: ForceAtlas2 for the shape of the whole, then our own spacing. Runs in the worker. */

import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Extent } from './camera';
import type { Point } from './geometry';
import { startingPoints, type Link } from './placing';
import { fillSheet, spread, type Body, type Sheet } from './spacing';

export interface LayoutRequest {
  readonly ticket: number;
  readonly bodies: readonly Body[];
  readonly links: readonly Link[];
  /** Places that are known; those of fixed bodies stay as they are. */
  readonly placed: readonly (readonly [string, Point])[];
  readonly origin: string | null;
  readonly sheet: Sheet;
}

export interface LayoutAnswer {
  readonly ticket: number;
  readonly places: readonly (readonly [string, Point])[];
  /** The sheet that a layout of everything fills. */
  readonly sheet: Extent;
}

/** What one node and its caption need, in square pixels, before the sheet counts as full. */
const AREA = 19_000;

export function layOut(request: LayoutRequest): LayoutAnswer {
  const { bodies, links, origin, ticket } = request;
  const placed = new Map(request.placed);
  const places = new Map([
    ...placed,
    ...startingPoints(
      bodies.map((body) => body.key),
      links,
      placed,
      origin,
    ),
  ]);
  if (bodies.length === 0) {
    return { ticket, places: [], sheet: extentOf(request.sheet) };
  }
  const settled = settle(bodies, links, places);
  if (bodies.some((body) => body.fixed)) {
    return { ticket, places: [...spread(bodies, settled, null)], sheet: extentOf(request.sheet) };
  }
  const sheet = enlarged(request.sheet, bodies.length);
  const spaced = spread(bodies, fillSheet(bodies, settled, sheet), sheet);
  return { ticket, places: [...spaced], sheet: extentOf(sheet) };
}

function extentOf(sheet: Sheet): Extent {
  return { left: 0, right: sheet.width, top: 0, bottom: sheet.height };
}

/** A sheet of the same proportions in which so many nodes have room. */
function enlarged(sheet: Sheet, nodes: number): Sheet {
  const by = Math.max(1, Math.sqrt((nodes * AREA) / (sheet.width * sheet.height)));
  return {
    width: sheet.width * by,
    height: sheet.height * by,
    obstacles: sheet.obstacles.map((box) => ({
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
    graph.addNode(body.key, { x: place.x - centre.x, y: place.y - centre.y, fixed: body.fixed, size: body.radius });
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
      gravity: bodies.some((body) => body.fixed) ? 0.02 : 0.12,
      scalingRatio: 1100,
      slowDown: 2,
      barnesHutOptimize: bodies.length > 400,
    },
  });
  const result = new Map<string, Point>();
  graph.forEachNode((key, { x, y }) => {
    result.set(key, { x: Number(x) + centre.x, y: Number(y) + centre.y });
  });
  for (const body of bodies) {
    const place = places.get(body.key);
    if (body.fixed && place !== undefined) {
      result.set(body.key, place);
    }
  }
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
