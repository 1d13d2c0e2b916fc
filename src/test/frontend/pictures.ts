/** Small pictures to test with. */

import type { CanvasChange, CanvasEdge, CanvasNode } from '../../../frontend/graph-canvas/messages';
import { EMPTY, applied, type Picture } from '../../../frontend/graph-canvas/picture';

export function node(key: string, more: Partial<CanvasNode> = {}): CanvasNode {
  const names = { key, type: 'Person', caption: key, captionId: key };
  return { ...names, degree: 1, hidden: 0, date: null, pinned: false, expanded: false, ...more };
}

export function edge(source: string, relation: string, target: string, more: Partial<CanvasEdge> = {}): CanvasEdge {
  const key = `${source} ${relation} ${target}`;
  const support = { says: 1, denies: 0, documents: 1, from: null, to: null, told: [], others: [] };
  return { key, source, target, relation, status: 'STATED', ...support, ...more };
}

export function change(more: Partial<CanvasChange>): CanvasChange {
  return { origin: null, nodes: [], edges: [], removedNodes: [], removedEdges: [], layout: null, ...more };
}

export function picture(nodes: CanvasNode[], edges: CanvasEdge[] = []): Picture {
  return applied(EMPTY, change({ nodes, edges }));
}
