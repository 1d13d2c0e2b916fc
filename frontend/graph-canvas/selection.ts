/** What is selected, and what is near it. */

import type { Selection } from './messages';
import type { Picture } from './picture';

export const NOTHING: Selection = { nodes: [], edges: [] };

export type Kind = 'nodes' | 'edges';

/** A plain click selects one thing alone; with Ctrl or Cmd it adds it, or takes it out again. */
export function chosen(selection: Selection, kind: Kind, key: string, adding: boolean): Selection {
  if (!adding) {
    return { ...NOTHING, [kind]: [key] };
  }
  const keys = selection[kind];
  return { ...selection, [kind]: keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key] };
}

/** The part of a selection that is still on the canvas. */
export function remaining(selection: Selection, picture: Picture): Selection {
  return {
    nodes: selection.nodes.filter((key) => picture.nodes.has(key)),
    edges: selection.edges.filter((key) => picture.edges.has(key)),
  };
}

export function isEmpty(selection: Selection): boolean {
  return selection.nodes.length === 0 && selection.edges.length === 0;
}

export function sameSelection(a: Selection, b: Selection): boolean {
  return sameKeys(a.nodes, b.nodes) && sameKeys(a.edges, b.edges);
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, at) => key === b[at]);
}

export interface Near {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** Selected nodes with their edges and neighbours, selected edges with their ends; null when nothing is selected. */
export function near(picture: Picture, selection: Selection): Near | null {
  if (isEmpty(selection)) {
    return null;
  }
  const nodes = new Set(selection.nodes);
  const edges = new Set(selection.edges);
  const centres = new Set(selection.nodes);
  for (const edge of picture.edges.values()) {
    if (centres.has(edge.source) || centres.has(edge.target) || edges.has(edge.key)) {
      edges.add(edge.key);
      nodes.add(edge.source).add(edge.target);
    }
  }
  return { nodes, edges };
}
