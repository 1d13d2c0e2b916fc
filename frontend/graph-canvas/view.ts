/** Everything that one drawing depends on, and what each node and edge looks like in it. */

import { type Colour, FADED, inkOf, isContested, isSymmetric, kindOf, radiusOf, statusesOf, widthOf } from './appearance';
import type { Fanned, Line } from './bundles';
import type { EdgeLook } from './edge-program';
import type { Point } from './geometry';
import type { Guide } from './lines';
import { colourOf, radiusByRank } from './measures';
import type { CanvasEdge, CanvasNode, Highlight, Selection } from './messages';
import type { NodeLook } from './node-program';
import type { Picture } from './picture';
import { near, type Near } from './selection';
import { css, type Theme } from './theme';
import type { Focus } from './walk';
import type { Speaker } from './words';

export interface Place extends Point {
  /** Put there by hand. */
  readonly pinned: boolean;
}

export interface Hover {
  readonly kind: 'node' | 'edge';
  readonly key: string;
}

export interface View {
  /** What is drawn. */
  readonly picture: Picture;
  /** The same with what the filter hides. */
  readonly whole: Picture;
  readonly found: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, Place>;
  readonly guides: readonly Guide[];
  readonly selection: Selection;
  readonly focus: Focus | null;
  readonly hover: Hover | null;
  readonly fanned: Fanned;
  /** PageRank by which nodes are sized, and communities by which they are coloured, where they are. */
  readonly ranks: ReadonlyMap<string, number> | null;
  readonly communities: ReadonlyMap<string, number> | null;
  readonly highlight: Highlight | null;
  readonly theme: Theme;
  readonly speaker: Speaker;
  /** Whether it is told how much more each node has. */
  readonly counting: boolean;
}

/** What does not fade: what stands out or, where nothing does, what is near the selection. */
export function nearOf({ picture, selection, highlight }: View): Near | null {
  return highlight === null
    ? near(picture, selection)
    : { nodes: new Set(highlight.nodes), edges: new Set(highlight.edges) };
}

export interface DrawnNode extends NodeLook {
  fullSize: number;
  color: string;
  zIndex: number;
}

export interface DrawnEdge extends EdgeLook {
  size: number;
  color: string;
  zIndex: number;
}

export const CLEAR = 'rgba(0, 0, 0, 0)';

/** The radius of a node that is not on its way, at the scale of places. */
export function fullSizeOf({ ranks }: View, node: CanvasNode): number {
  return ranks === null ? radiusOf(node) : radiusByRank(ranks.get(node.key) ?? 0);
}

export function drawnNode(view: View, node: CanvasNode, close: Near | null): DrawnNode {
  const { colours } = view.theme;
  const kind = kindOf(view.speaker.drawnAs(node.type));
  const colour = view.communities === null ? kind.colour : colourOf(view.communities.get(node.key));
  const selected = view.selection.nodes.includes(node.key);
  const pointed = view.hover?.kind === 'node' && view.hover.key === node.key;
  const hovered = pointed || view.highlight?.nodes.includes(node.key) === true;
  const faded = close !== null && !close.nodes.has(node.key) && !hovered && !view.found.has(node.key);
  return {
    fullSize: fullSizeOf(view, node),
    shape: kind.shape,
    color: css(colours[colour], faded ? FADED : 1),
    ringColor: ringOf(view, selected, hovered || view.found.has(node.key)),
    ringGap: 6,
    zIndex: selected || hovered ? 2 : faded ? 0 : 1,
  };
}

function ringOf({ theme }: View, selected: boolean, marked: boolean): string {
  return selected ? css(theme.colours.accent) : marked ? css(theme.colours.accent, 0.4) : CLEAR;
}

/** The colour that people want for the relation of all of these edges, where they do and none is contested. */
function tintOf({ speaker }: View, edges: readonly CanvasEdge[]): { colour: Colour; strength: number } | null {
  const wanted = new Set(edges.map(({ relation, status }) => (isContested(status) ? null : speaker.colouredAs(relation))));
  const [type] = wanted;
  return type === null || type === undefined || wanted.size > 1 ? null : { colour: kindOf(type).colour, strength: 0.75 };
}

/** A line in the styles of all its edges, one stretch each. */
export function drawnEdge(view: View, { edge, edges, curvature }: Line, close: Near | null): DrawnEdge {
  const { colours } = view.theme;
  const statuses = statusesOf(edges);
  const inks = statuses.map(inkOf).sort((a, b) => b.strength - a.strength);
  const ink = tintOf(view, edges) ?? inks[0] ?? inkOf('STATED');
  const selected = view.selection.edges.includes(edge.key);
  const pointed = view.hover?.kind === 'edge' && view.hover.key === edge.key;
  const marked = pointed || view.focus?.edge === edge.key || view.highlight?.edges.includes(edge.key) === true;
  const faded = close !== null && !close.edges.has(edge.key);
  const strength = selected || marked ? Math.max(0.8, ink.strength) : ink.strength * (faded ? FADED : 1);
  const documents = edges.reduce((sum, one) => sum + one.documents, 0);
  const isOneWay = edges.every((one) => one.source === edge.source && !isSymmetric(one.relation));
  return {
    size: widthOf(documents) + (selected ? 0.6 : 0),
    color: css(colours[ink.colour], strength),
    curvature,
    statuses,
    head: isOneWay,
    haloColor: selected ? css(colours.accent, 0.3) : marked ? css(colours.accent, 0.18) : CLEAR,
    zIndex: selected || marked ? 2 : faded ? 0 : 1,
  };
}
