/** Measures a picture: PageRank, and communities by Louvain's method. Runs in the worker; the same picture, the same answer. */

import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import pagerank from 'graphology-metrics/centrality/pagerank';
import type { MeasureAnswer, MeasureRequest } from './measures';
import { compare } from './picture';
import { seeded } from './placing';

const SEED = 1;
const TOLERANCE = 1e-6;
const ITERATIONS = 500;

export function measured({ ticket, keys, links }: MeasureRequest): MeasureAnswer {
  const graph = new Graph({ type: 'undirected', multi: false });
  [...keys].sort(compare).forEach((key) => graph.addNode(key));
  const sorted = [...links].sort((a, b) => compare(a.source, b.source) || compare(a.target, b.target));
  for (const { source, target } of sorted) {
    if (source !== target && graph.hasNode(source) && graph.hasNode(target)) {
      graph.mergeEdge(source, target);
    }
  }
  if (graph.size === 0) {
    return { ticket, ranks: keys.map((key) => [key, 0]), communities: keys.map((key, at) => [key, at]) };
  }
  const ranks = Object.entries(
    pagerank(graph, { getEdgeWeight: null, tolerance: TOLERANCE, maxIterations: ITERATIONS }),
  );
  const highest = ranks.reduce((most, [, rank]) => Math.max(most, rank), 0);
  return {
    ticket,
    ranks: ranks.map(([key, rank]) => [key, rank / highest]),
    communities: Object.entries(louvain(graph, { getEdgeWeight: null, rng: seeded(SEED) })),
  };
}
