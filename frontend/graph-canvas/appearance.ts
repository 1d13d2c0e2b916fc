/** How a node or an edge looks by what it is: shape, colour, size, line. */

import type { CanvasEdge, CanvasNode, EdgeStatus } from './messages';
import { compare, type Picture } from './picture';

export type Shape = 'circle' | 'square' | 'hexagon' | 'diamond' | 'triangle' | 'pentagon' | 'ring';

/** Names of the colours of SCREEN.md, as custom properties `--simpul-…`. */
export const COLOURS = [
  'person',
  'country',
  'organization',
  'place',
  'event',
  'agreement',
  'group',
  'paper',
  'sheet',
  'line',
  'ink',
  'ink-2',
  'ink-3',
  'accent',
  'soft',
  'dispute',
] as const;

export type Colour = (typeof COLOURS)[number];

export interface Kind {
  readonly shape: Shape;
  readonly colour: Colour;
}

/** Shape and colour by entity type, in the order of the legend. */
export const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['Person', { shape: 'circle', colour: 'person' }],
  ['Country', { shape: 'square', colour: 'country' }],
  ['Organization', { shape: 'hexagon', colour: 'organization' }],
  ['Place', { shape: 'diamond', colour: 'place' }],
  ['Facility', { shape: 'diamond', colour: 'place' }],
  ['Event', { shape: 'triangle', colour: 'event' }],
  ['Agreement', { shape: 'pentagon', colour: 'agreement' }],
  ['Project', { shape: 'pentagon', colour: 'agreement' }],
  ['Group', { shape: 'ring', colour: 'group' }],
  ['Date', { shape: 'ring', colour: 'group' }],
]);

const UNKNOWN: Kind = { shape: 'ring', colour: 'group' };

/** How a type looks or, of two with a stroke between, the shape of the one and the colour of the other. */
export function kindOf(type: string): Kind {
  const [one = '', other] = type.split('/');
  const kind = KINDS.get(one) ?? UNKNOWN;
  return other === undefined ? (KINDS.get(type) ?? UNKNOWN) : { ...kind, colour: kindOf(other).colour };
}

/** Types on the canvas with their counts, in the legend's order, unknown ones last by name. */
export function typesOf(picture: Picture): { type: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const node of picture.nodes.values()) {
    counts.set(node.type, (counts.get(node.type) ?? 0) + 1);
  }
  const order = [...KINDS.keys()];
  const rank = (type: string): number => (order.includes(type) ? order.indexOf(type) : order.length);
  return [...counts]
    .map(([type, count]) => ({ type, count }))
    .sort((a, b) => rank(a.type) - rank(b.type) || compare(a.type, b.type));
}

/** Radius in CSS pixels at scale 1, by the logarithm of the degree. */
export function radiusOf(node: CanvasNode): number {
  return Math.min(25, 6.5 + 2.7 * Math.log2(1 + Math.max(1, node.degree)));
}

/** Width of a line, 1 to 4 pixels, by the logarithm of the documents behind it. */
export function widthOf(documents: number): number {
  return Math.min(4, 1.2 + 0.7 * Math.log2(Math.max(1, documents)));
}

/** The statuses of some edges, each once, in the order of the legend. */
export function statusesOf(edges: readonly CanvasEdge[]): EdgeStatus[] {
  return STATUSES.filter((status) => edges.some((edge) => edge.status === status));
}

export const STATUSES: readonly EdgeStatus[] = ['STATED', 'DENIED', 'PLANNED', 'DISPUTED', 'DIFFERING'];

/** Whether texts contradict one another about what a line of the status tells. */
export function isContested(status: EdgeStatus): boolean {
  return status === 'DISPUTED' || status === 'DIFFERING';
}

/** How strongly an edge's ink is laid on: what is contested fully, the rest at 34 % or more. */
export function inkOf(status: EdgeStatus): { colour: Colour; strength: number } {
  switch (status) {
    case 'DISPUTED':
    case 'DIFFERING':
      return { colour: 'dispute', strength: 1 };
    case 'DENIED':
    case 'PLANNED':
      return { colour: 'ink', strength: 0.55 };
    case 'STATED':
      return { colour: 'ink', strength: 0.34 };
  }
}

/** What is not near the selection fades to a third. */
export const FADED = 1 / 3;

const SYMMETRIC: ReadonlySet<string> = new Set([
  'SPOUSE_OF',
  'MEETS',
  'PARTNERS_WITH',
  'ALLY_OF',
  'TRADES_WITH',
  'COMPETES_WITH',
]);

/** Whether the relation reads the same from both ends, so that its edge has no arrow head. */
export function isSymmetric(relation: string): boolean {
  return SYMMETRIC.has(relation.replace(/^NOT_/, ''));
}
