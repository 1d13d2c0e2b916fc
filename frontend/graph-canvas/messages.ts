/**
 * What the server and the canvas say to each other, and nothing else.
 *
 * The Java records of `org.simpul.explore` mirror these types; the samples in `src/test/resources/messages` are read by
 * a test on either side.
 */

import type { Extent } from './camera';
import type { Guide } from './lines';
import type { Manner } from './manner';

/** How the line of an edge is drawn. */
export type EdgeStatus = 'STATED' | 'DENIED' | 'PLANNED' | 'DISPUTED' | 'DIFFERING';

/**
 * A node: what it is, how it is captioned in both languages, how many of its neighbours are not shown, when it was or
 * began by a property of its own (a day, as YYYY-MM-DD, or null), whether it stays where it is, and whether there is something
 * of it to collapse.
 */
export interface CanvasNode {
  key: string;
  type: string;
  caption: string;
  captionId: string;
  degree: number;
  hidden: number;
  date: string | null;
  pinned: boolean;
  expanded: boolean;
}

/** An edge: what the claims of one subject, relation and object say together. */
export interface CanvasEdge {
  key: string;
  source: string;
  target: string;
  relation: string;
  status: EdgeStatus;
  says: number;
  denies: number;
  documents: number;
  /** The first and the last day that a claim or a relationship gives it, as YYYY-MM-DD; null where none gives one. */
  from: string | null;
  to: string | null;
  /**
   * What each document tells of it: the day it was published or `-`, then, for each way it puts the edge, S(tated),
   * P(lanned) or D(enied) with when that happened: "2024-07-05 S2024-07-03 P2025". Empty where that is not known.
   */
  told: string[];
  /** What documents tell likewise of other values of a thing that can have one alone. */
  others: string[];
}

/** Canvas → server, the answer of `drawings`: the picture as SVG in each language. */
export interface Drawings {
  readonly en: string;
  readonly id: string;
  /** The same without the names of nodes. */
  readonly nameless: { readonly en: string; readonly id: string };
}

/**
 * Event `canvas-arranged`: a hand has had all laid out anew, moved a pinned node, or chosen another size or colour; the canvas
 * keeps by this number what was. With an arrangement, server → canvas, `lay`: what a change of this number is to bring.
 */
export interface Layout {
  number: number;
}

/**
 * Server → canvas, `apply`: what to add, bring up to date and take off. New nodes grow out of `origin`; a `layout` is taken
 * back, or made again where it was taken back.
 */
export interface CanvasChange {
  origin: string | null;
  nodes: CanvasNode[];
  edges: CanvasEdge[];
  removedNodes: string[];
  removedEdges: string[];
  layout: Layout | null;
}

/** Both ways, `select` and event `canvas-select`: keys of what is selected. */
export interface Selection {
  nodes: string[];
  edges: string[];
}

/** Which end of an edge the node is: OUT where it is the subject. */
export type Direction = 'OUT' | 'IN';

/** How many neighbours a node has by one relation and direction. */
export interface RelationCount {
  relation: string;
  direction: Direction;
  neighbours: number;
}

/** Server → canvas, `offer`: the counts of a node that has more neighbours than one step adds, as a menu beside it. */
export interface ExpansionOffer {
  key: string;
  total: number;
  shown: number;
  step: number;
  counts: RelationCount[];
}

/** Event `canvas-open`: a node was double-clicked, or E was pressed on it. */
export interface OpenRequest {
  key: string;
}

/** Event `canvas-expand`: one step of a node, by a relation and direction or by any (both null). */
export interface ExpandRequest {
  key: string;
  relation: string | null;
  direction: Direction | null;
}

/** Event `canvas-collapse`: take off what the expansions of a node brought. */
export interface CollapseRequest {
  key: string;
}

/** Event `canvas-pin`: nodes to pin where they are, or to let go. */
export interface PinRequest {
  keys: string[];
  pinned: boolean;
}

/** Event `canvas-path`: two nodes that somebody wants to know the paths between. */
export interface PathEnds {
  from: string;
  to: string;
}

/** Server → canvas, `highlight`: what stands out for as long as nothing else does; nothing, to have it as it was. */
export interface Highlight {
  nodes: string[];
  edges: string[];
}

/** Event `canvas-hide`: nodes to take off the canvas; `canvas-hide-others`: those that alone stay. */
export interface HideRequest {
  keys: string[];
}

/** By which of its two dates a claim is placed in time. */
export type Dating = 'HAPPENED' | 'PUBLISHED';

/**
 * Which claims are seen by their dates: those from one day to another, and those that were published by the day `known`.
 * Days are YYYY-MM-DD, null for any; `undated` tells whether what has no such date is seen too.
 */
export interface Period {
  dating: Dating;
  from: string | null;
  to: string | null;
  undated: boolean;
  known: string | null;
}

/**
 * Both ways, `filter` and event `canvas-filter`: what of the picture is hidden. `text` is what a node's name contains,
 * empty for any.
 */
export interface Filter {
  hiddenTypes: string[];
  hiddenRelations: string[];
  hiddenStatuses: EdgeStatus[];
  minimumDocuments: number;
  period: Period;
  text: string;
  rules: PropertyRule[];
}

/** What nodes, or the relationships behind edges, have as a property; which of them do not, the server says. */
export interface PropertyRule {
  of: 'NODES' | 'EDGES';
  property: string;
  comparison: string;
  value: string;
}

/** Event `canvas-found`: how many nodes have what is looked for in their name, and at which of them it is; 0 at none. */
export interface Found {
  hits: number;
  at: number;
}

/**
 * Where a node lies, from the middle of the sheet to the right and downwards, in CSS pixels at scale 1; pinned where a hand
 * put it there.
 */
export interface PlacedNode {
  key: string;
  x: number;
  y: number;
  pinned: boolean;
}

/**
 * Both ways, `place` and what `arrangement()` returns: where nodes are and what the columns they lie in stand for, in what
 * manner they are drawn, and the part of the sheet that is seen where it is not all of it.
 */
export interface Arrangement {
  places: PlacedNode[];
  guides: readonly Guide[];
  manner: Manner;
  sight: Extent | null;
}

/** What `measurements()` returns: what size and colour of nodes stand for, where they stand for such. */
export interface Measured {
  /** `rank` is the PageRank, the highest being 1, where sizes tell it; `community` a number from 1 on, where colours do. */
  nodes: { key: string; rank: number | null; community: number | null }[];
}

/** What edges gather: claims, or the relationships of a database that Simpul did not fill. */
export type Behind = 'CLAIMS' | 'RELATIONSHIPS';

/**
 * Server → canvas, `vocabulary`: words for relations and types in both languages, by their constants; what is behind the
 * edges; by type of node the type that it is drawn as, where that is another; and by relation the type of node whose colour its
 * edges have, where people want one.
 */
export interface Vocabulary {
  relations: Record<string, Words>;
  types: Record<string, Words>;
  behind: Behind;
  kinds: Record<string, string>;
  colours: Record<string, string>;
}

export interface Words {
  en: string;
  id: string;
}

/** Server → canvas, `language`. */
export type Language = 'en' | 'id';

/** What `snapshot()` returns, for tests and scripts; places in CSS pixels from the element's upper left corner. */
export interface Snapshot {
  nodes: { key: string; label: string; type: string; x: number; y: number; pinned: boolean }[];
  edges: { key: string; source: string; target: string; type: string; count: number; status: EdgeStatus }[];
  selection: Selection;
  layout: 'running' | 'still';
}
