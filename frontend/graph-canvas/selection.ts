/** What is selected, and what is near it. */

import type { EdgeStatus, Selection } from './messages';
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

/** All nodes, or those of one type. */
export function allOf(picture: Picture, type: string | null = null): Selection {
  const nodes = [...picture.nodes.values()].filter((node) => type === null || node.type === type);
  return { ...NOTHING, nodes: nodes.map((node) => node.key) };
}

/** All edges whose line is drawn so. */
export function allOfStatus(picture: Picture, status: EdgeStatus): Selection {
  const edges = [...picture.edges.values()].filter((edge) => edge.status === status);
  return { ...NOTHING, edges: edges.map((edge) => edge.key) };
}

/** The nodes that are not selected. */
export function inverse(picture: Picture, selection: Selection): Selection {
  const selected = new Set(selection.nodes);
  return { ...NOTHING, nodes: [...picture.nodes.keys()].filter((key) => !selected.has(key)) };
}

/** The selected nodes, and the ends of the selected edges. */
export function endsOf(picture: Picture, selection: Selection): string[] {
  const ends = selection.edges.flatMap((key) => {
    const edge = picture.edges.get(key);
    return edge === undefined ? [] : [edge.source, edge.target];
  });
  return [...new Set([...selection.nodes, ...ends])];
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

/**
 * Selected nodes with their edges and neighbours, or, where edges are selected, these with their ends and the selected
 * nodes alone; null when nothing is selected.
 */
export function near(picture: Picture, selection: Selection): Near | null {
  if (isEmpty(selection)) {
    return null;
  }
  const nodes = new Set(selection.nodes);
  const edges = new Set(selection.edges);
  const centres = new Set(selection.edges.length === 0 ? selection.nodes : []);
  for (const edge of picture.edges.values()) {
    if (centres.has(edge.source) || centres.has(edge.target) || edges.has(edge.key)) {
      edges.add(edge.key);
      nodes.add(edge.source).add(edge.target);
    }
  }
  return { nodes, edges };
}
