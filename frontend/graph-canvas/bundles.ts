/** The edges between one pair of nodes: one line that tells how many they are, until it is fanned out. */

import type { CanvasEdge } from './messages';
import { compare, type Picture } from './picture';

/** A line as it is drawn: an edge, and those that are folded into it. */
export interface Line {
  /** The best supported of them. */
  readonly edge: CanvasEdge;
  /** Best supported first, `edge` included. */
  readonly edges: readonly CanvasEdge[];
  /** Seen from the edge's source. */
  readonly curvature: number;
}

/** Which pairs have each of their edges drawn. */
export interface Fanned {
  /** The same for the same pairs. */
  readonly id: string;
  has(pair: string): boolean;
}

export const ALL: Fanned = { id: 'all', has: () => true };

export function fannedOnly(pairs: Iterable<string>): Fanned {
  const set = new Set(pairs);
  return { id: JSON.stringify([...set].sort(compare)), has: (pair) => set.has(pair) };
}

/** Beyond so many edges a lone one is straight: bends are not seen among them, and cost. */
const MANY = 600;

const GENTLE = 0.13;
const APART = 0.26;

const known = new WeakMap<Picture, ReadonlyMap<string, readonly CanvasEdge[]>>();

/** The same for both directions. */
export function pairOf({ source, target }: Pick<CanvasEdge, 'source' | 'target'>): string {
  return JSON.stringify(source <= target ? [source, target] : [target, source]);
}

/** The edges of each pair, best supported first. */
export function pairsOf(picture: Picture): ReadonlyMap<string, readonly CanvasEdge[]> {
  const before = known.get(picture);
  if (before !== undefined) {
    return before;
  }
  const pairs = new Map<string, CanvasEdge[]>();
  for (const edge of picture.edges.values()) {
    const pair = pairOf(edge);
    const together = pairs.get(pair);
    if (together === undefined) {
      pairs.set(pair, [edge]);
    } else {
      together.push(edge);
    }
  }
  pairs.forEach((edges) => edges.sort((a, b) => b.documents - a.documents || compare(a.key, b.key)));
  known.set(picture, pairs);
  return pairs;
}

/** A lone edge bends gently; several that are fanned out spread, so that each is seen and both directions are. */
export function linesOf(picture: Picture, fanned: Fanned): Line[] {
  const lines: Line[] = [];
  const gentle = picture.edges.size > MANY ? 0 : GENTLE;
  for (const [pair, edges] of pairsOf(picture)) {
    const [edge] = edges;
    if (edges.length > 1 && fanned.has(pair)) {
      const spread = [...edges].sort((a, b) => compare(a.key, b.key));
      spread.forEach((one, at) => {
        const bend = (at - (spread.length - 1) / 2) * APART;
        lines.push({ edge: one, edges: [one], curvature: turned(one, bend) });
      });
    } else if (edge !== undefined) {
      lines.push({ edge, edges, curvature: edges.length === 1 ? turned(edge, gentle) : 0 });
    }
  }
  return lines;
}

/** How far the outermost line of a fan is from the chord, in parts of the chord's length. */
export function halfWidthOf(edges: number): number {
  return ((edges - 1) / 2) * APART * 0.5;
}

function turned(edge: CanvasEdge, bend: number): number {
  return edge.source <= edge.target ? bend : -bend;
}
