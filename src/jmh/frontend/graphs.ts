/** Graphs to measure with: each new node hangs on two earlier ones, better-connected ones first (Barabási–Albert). */

import type { CanvasChange, CanvasEdge, CanvasNode, EdgeStatus } from './graph-canvas/messages';
import { seeded } from './graph-canvas/placing';

const TYPES = ['Person', 'Country', 'Organization', 'Place', 'Event', 'Agreement', 'Group'];
const RELATIONS = ['MEETS', 'VISITS', 'SIGNS', 'MEMBER_OF'];
const STATUSES: EdgeStatus[] = ['STATED', 'STATED', 'STATED', 'DENIED', 'PLANNED', 'DISPUTED'];

const LINKS = 2;

export function graphOf(size: number): CanvasChange {
  const next = seeded(size);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T;
  const degrees = new Map<string, number>();
  const edges = new Map<string, CanvasEdge>();
  const ends: string[] = ['n0'];
  for (let at = 1; at < size; at++) {
    const source = `n${at}`;
    for (const target of new Set([pick(ends), pick(ends)].slice(0, Math.min(at, LINKS)))) {
      const edge = edgeOf(source, target, pick(RELATIONS), pick(STATUSES), 1 + Math.floor(next() * 9), next);
      edges.set(edge.key, edge);
      ends.push(source, target);
      degrees.set(source, (degrees.get(source) ?? 0) + 1);
      degrees.set(target, (degrees.get(target) ?? 0) + 1);
    }
  }
  const nodes = Array.from({ length: size }, (_, at) => nodeOf(`n${at}`, TYPES[at % TYPES.length] ?? 'Person', degrees));
  return { origin: null, nodes, edges: [...edges.values()], removedNodes: [], removedEdges: [], layout: null };
}

/** The part of a graph that its first nodes are. */
export function firstOf(graph: CanvasChange, count: number): CanvasChange {
  const nodes = graph.nodes.slice(0, count);
  const keys = new Set(nodes.map(({ key }) => key));
  return { ...graph, nodes, edges: graph.edges.filter(({ source, target }) => keys.has(source) && keys.has(target)) };
}

/** An expansion of a node by so many new ones, which hang on no other. */
export function expansionOf(origin: string, count: number): CanvasChange {
  const keys = Array.from({ length: count }, (_, at) => `${origin} new${at}`);
  const next = seeded(count);
  const edges = keys.map((key) => edgeOf(origin, key, 'MEETS', 'STATED', 2, next));
  const nodes = keys.map((key) => nodeOf(key, 'Person', new Map([[key, 1]])));
  return { origin, nodes, edges, removedNodes: [], removedEdges: [], layout: null };
}

function nodeOf(key: string, type: string, degrees: ReadonlyMap<string, number>): CanvasNode {
  const caption = `Number ${key.replace(/\D+/, '')} of many`;
  return { key, type, caption, captionId: caption, degree: degrees.get(key) ?? 0, hidden: 0, date: null, pinned: false, expanded: false };
}

function edgeOf(
  source: string,
  target: string,
  relation: string,
  status: EdgeStatus,
  documents: number,
  next: () => number,
): CanvasEdge {
  const key = `${source} ${relation} ${target}`;
  const from = `20${10 + Math.floor(next() * 15)}-0${1 + Math.floor(next() * 9)}-1${Math.floor(next() * 9)}`;
  const told = Array.from({ length: documents }, (_, at) => `${from} ${wayOf(status, at)}${from}`);
  const denies = told.filter((one) => one.includes(' D')).length;
  return { key, source, target, relation, status, says: documents - denies, denies, documents, from, to: from, told, others: [] };
}

/** How a document puts an edge of a status: every other one denies what is disputed. */
function wayOf(status: EdgeStatus, at: number): string {
  return status === 'DENIED' || (status === 'DISPUTED' && at % 2 === 1) ? 'D' : status === 'PLANNED' ? 'P' : 'S';
}
