/** What is on the canvas, and how a change makes the next picture from it. */

import type { CanvasChange, CanvasEdge, CanvasNode } from './messages';

export interface Picture {
  readonly nodes: ReadonlyMap<string, CanvasNode>;
  readonly edges: ReadonlyMap<string, CanvasEdge>;
}

export const EMPTY: Picture = { nodes: new Map(), edges: new Map() };

/** Takes off first, then adds and brings up to date; an edge that has lost an end goes with it. */
export function applied(picture: Picture, change: CanvasChange): Picture {
  const nodes = new Map(picture.nodes);
  const edges = new Map(picture.edges);
  change.removedNodes.forEach((key) => nodes.delete(key));
  change.removedEdges.forEach((key) => edges.delete(key));
  change.nodes.forEach((node) => nodes.set(node.key, node));
  change.edges.forEach((edge) => edges.set(edge.key, edge));
  for (const edge of edges.values()) {
    if (!nodes.has(edge.source) || !nodes.has(edge.target)) {
      edges.delete(edge.key);
    }
  }
  return { nodes, edges };
}

export function edgesOf(picture: Picture, node: string): CanvasEdge[] {
  return [...picture.edges.values()]
    .filter((edge) => edge.source === node || edge.target === node)
    .sort((a, b) => b.documents - a.documents || compare(a.key, b.key));
}

export function otherEnd(edge: CanvasEdge, node: string): string {
  return edge.source === node ? edge.target : edge.source;
}

export function neighboursOf(picture: Picture, node: string): Set<string> {
  const neighbours = new Set(edgesOf(picture, node).map((edge) => otherEnd(edge, node)));
  neighbours.delete(node);
  return neighbours;
}

/** The node with most edges here, then most neighbours anywhere; null on an empty canvas. */
export function bestConnected(picture: Picture): string | null {
  const drawn = new Map<string, number>();
  for (const edge of picture.edges.values()) {
    drawn.set(edge.source, (drawn.get(edge.source) ?? 0) + 1);
    drawn.set(edge.target, (drawn.get(edge.target) ?? 0) + 1);
  }
  const ranked = [...picture.nodes.values()].sort(
    (a, b) => (drawn.get(b.key) ?? 0) - (drawn.get(a.key) ?? 0) || b.degree - a.degree || compare(a.key, b.key),
  );
  return ranked[0]?.key ?? null;
}

/** Code unit order, the same everywhere. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
