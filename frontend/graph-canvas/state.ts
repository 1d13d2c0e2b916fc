/** What the canvas knows, and how gestures, keys and messages make the next state from it. */

import { meant, pinWish, type Target } from './actions';
import type { LayoutAnswer } from './arranging';
import { ALL, fannedOnly, pairOf, pairsOf, type Fanned } from './bundles';
import { NO_FILTER, seenThrough } from './filter';
import { NOT_FINDING, foundAgain, type Finding } from './find';
import type { Point } from './geometry';
import type { Command } from './keys';
import type { Guide } from './lines';
import type {
  CollapseRequest,
  ExpansionOffer,
  Filter,
  HideRequest,
  Highlight,
  OpenRequest,
  PathEnds,
  PinRequest,
  Selection,
} from './messages';
import { EMPTY, bestConnected, edgesOf, type Picture } from './picture';
import { forgotten, kept, moved, type Move } from './pins';
import { NOTHING, allOf, chosen, endsOf, inverse, isEmpty, remaining, type Kind } from './selection';
import type { Hover, Place } from './view';
import { cycled, step, type Focus } from './walk';

export interface CanvasState {
  readonly picture: Picture;
  readonly filter: Filter;
  /** The nodes that the filter's rules about properties hide. */
  readonly unfit: ReadonlySet<string>;
  /** What of the picture the filter leaves. */
  readonly seen: Picture;
  readonly finding: Finding;
  /** Of the nodes that the layout, or a hand, has placed. */
  readonly places: ReadonlyMap<string, Place>;
  /** Of nodes that are not here: where they were, or are to be, when they come. */
  readonly awaited: ReadonlyMap<string, Place>;
  /** What the columns of the layout stand for, where it has such. */
  readonly guides: readonly Guide[];
  /** What new nodes grow out of. */
  readonly origin: string | null;
  readonly selection: Selection;
  readonly focus: Focus | null;
  readonly hover: Hover | null;
  /** The pair whose edges are fanned out under the pointer. */
  readonly fan: string | null;
  readonly offer: ExpansionOffer | null;
  /** A menu that is open: on what, and where. */
  readonly menu: { readonly target: Target; readonly at: Point } | null;
  /** What stands out until it is said that nothing does. */
  readonly highlight: Highlight | null;
  /** How hands have moved nodes. */
  readonly moves: ReadonlyMap<string, Move>;
}

export const BLANK: CanvasState = {
  picture: EMPTY,
  filter: NO_FILTER,
  unfit: new Set(),
  seen: EMPTY,
  finding: NOT_FINDING,
  places: new Map(),
  awaited: new Map(),
  guides: [],
  origin: null,
  selection: NOTHING,
  focus: null,
  hover: null,
  fan: null,
  offer: null,
  menu: null,
  highlight: null,
  moves: new Map(),
};

/** Another picture: what is still there keeps its place, and what is still seen stays selected; what comes back, too. */
export function shown(state: CanvasState, picture: Picture, origin: string | null): CanvasState {
  const { filter, unfit, focus, offer } = state;
  const seen = seenThrough(filter, picture, unfit);
  const known = new Map([...state.awaited, ...state.places]);
  const places = kept(state.picture, state.places, state.moves, picture);
  for (const [key, { pinned }] of picture.nodes) {
    const place = places.has(key) ? undefined : known.get(key);
    if (place !== undefined) {
      places.set(key, { ...place, pinned });
    }
  }
  const isFocusThere = focus !== null && seen.nodes.has(focus.node);
  const edge = focus !== null && focus.edge !== null && seen.edges.has(focus.edge) ? focus.edge : null;
  return {
    picture,
    filter,
    unfit,
    seen,
    finding: foundAgain(state.finding, seen),
    origin,
    guides: picture.nodes.size === 0 ? [] : state.guides,
    places,
    awaited: new Map([...known].filter(([key]) => !picture.nodes.has(key))),
    selection: remaining(state.selection, seen),
    focus: isFocusThere ? { node: focus.node, edge } : null,
    hover: null,
    fan: state.fan !== null && pairsOf(seen).has(state.fan) ? state.fan : null,
    offer: offer !== null && seen.nodes.has(offer.key) ? offer : null,
    menu: null,
    highlight: state.highlight,
    moves: state.moves,
  };
}

/** The same picture seen through another filter. */
export function filtered(state: CanvasState, filter: Filter, unfit = state.unfit): CanvasState {
  return shown({ ...state, filter, unfit }, state.picture, null);
}

export function hasUnplaced({ picture, places }: CanvasState): boolean {
  return [...picture.nodes.keys()].some((key) => !places.has(key));
}

export function isPinned(state: CanvasState, key: string): boolean {
  return state.places.get(key)?.pinned === true;
}

/** The layout's places; a node that a hand has moved meanwhile stays where the hand put it. */
export function laidOut(state: CanvasState, places: LayoutAnswer['places']): CanvasState {
  const next = new Map(state.places);
  for (const [key, { x, y }] of places) {
    if (state.picture.nodes.has(key) && !isPinned(state, key)) {
      next.set(key, { x, y, pinned: state.picture.nodes.get(key)?.pinned === true });
    }
  }
  return { ...state, places: next };
}

/** The same for a whole picture: with what its columns stand for. */
export function arrangedAnew(state: CanvasState, answer: Pick<LayoutAnswer, 'places' | 'guides'>): CanvasState {
  return { ...laidOut(state, answer.places), guides: answer.guides };
}

export function dragged(state: CanvasState, key: string, to: Point): CanvasState {
  const places = new Map(state.places).set(key, { x: to.x, y: to.y, pinned: true });
  return { ...state, places, moves: moved(state.moves, state.places, key, to), hover: null };
}

/** What stands out from now on; nothing, to have all as it was. */
export function highlighted(state: CanvasState, highlight: Highlight): CanvasState {
  return { ...state, highlight: isEmpty(highlight) ? null : highlight };
}

/** A menu is asked for on something, or on the paper. */
export function menuOpened(state: CanvasState, target: Target, at: Point): CanvasState {
  const focus = target === null ? state.focus : focusOn(state, { ...NOTHING, [`${target.kind}s`]: [target.key] });
  return { ...state, focus: focus ?? state.focus, menu: { target, at }, offer: null, hover: null };
}

/** What the server has selected; the keyboard goes on from there. */
export function selected(state: CanvasState, selection: Selection): CanvasState {
  const there = remaining(selection, state.seen);
  return { ...state, selection: there, focus: focusOn(state, there) ?? state.focus };
}

function focusOn({ seen }: CanvasState, { nodes, edges }: Selection): Focus | null {
  const node = nodes[0];
  const edge = seen.edges.get(edges[0] ?? '');
  return node !== undefined ? { node, edge: null } : edge === undefined ? null : { node: edge.source, edge: edge.key };
}

export function clicked(state: CanvasState, kind: Kind, key: string, adding: boolean): CanvasState {
  const focus = focusOn(state, { ...NOTHING, [kind]: [key] });
  return { ...state, selection: chosen(state.selection, kind, key, adding), focus, offer: null, menu: null, highlight: null };
}

/** The pointer on something, or on nothing; the line of a pair fans out beneath it. */
export function hovered(state: CanvasState, hover: Hover | null): CanvasState {
  const edge = hover?.kind === 'edge' ? state.seen.edges.get(hover.key) : undefined;
  const pair = edge === undefined ? null : pairOf(edge);
  const isSeveral = pair !== null && (pairsOf(state.seen).get(pair)?.length ?? 0) > 1;
  return { ...state, hover, fan: hover === null ? state.fan : isSeveral ? pair : null };
}

/**
 * The edge that is meant where the pointer is on one: of a pair that has fanned out beneath a pointer which rests, the one that
 * it was on, as the tooltip says, and not the one that has come to lie there.
 */
export function pointedAt({ hover, seen }: CanvasState, key: string): string {
  const under = seen.edges.get(key);
  const meant = hover?.kind === 'edge' ? seen.edges.get(hover.key) : undefined;
  return under !== undefined && meant !== undefined && pairOf(under) === pairOf(meant) ? meant.key : key;
}

export function fannedOut(state: CanvasState, fan: string | null): CanvasState {
  return { ...state, fan };
}

/** The pairs of which an edge is hovered, selected, walked to or stands out. */
export function fannedPairs({ seen, selection, highlight, focus, fan }: CanvasState, all = false): Fanned {
  if (all) {
    return ALL;
  }
  const walked = focus === null || focus.edge === null ? [] : [focus.edge];
  const keys = [...selection.edges, ...(highlight?.edges ?? []), ...walked];
  const pairs = keys.flatMap((key) => seen.edges.get(key) ?? []).map(pairOf);
  return fannedOnly([...pairs, ...(fan === null ? [] : [fan])]);
}

export function cleared(state: CanvasState): CanvasState {
  return { ...state, selection: NOTHING, offer: null, menu: null, highlight: null };
}

/** A click that hits nothing: where a line has just fanned out beneath it, that line is meant, the best supported of its pair. */
export function clickedBeside(state: CanvasState, adding: boolean): CanvasState {
  const [edge] = state.fan === null ? [] : (pairsOf(state.seen).get(state.fan) ?? []);
  return edge === undefined ? cleared(state) : clicked(state, 'edges', edge.key, adding);
}

/** What the server is asked for. */
export type Wish =
  | { readonly type: 'canvas-open'; readonly detail: OpenRequest }
  | { readonly type: 'canvas-collapse'; readonly detail: CollapseRequest }
  | { readonly type: 'canvas-pin'; readonly detail: PinRequest }
  | { readonly type: 'canvas-path'; readonly detail: PathEnds }
  | { readonly type: 'canvas-hide' | 'canvas-hide-others'; readonly detail: HideRequest };

export interface Obeyed {
  readonly state: CanvasState;
  readonly wish: Wish | null;
}

/** What a key does to the state; zooming, fitting and the legend are the element's affair and do nothing here. */
export function obeyed(state: CanvasState, command: Command): Obeyed {
  const { seen: picture, places, selection, focus } = state;
  const unmoved = (next: CanvasState): Obeyed => ({ state: next, wish: null });
  switch (command.kind) {
    case 'walk': {
      const node = focus === null ? bestConnected(picture) : step(picture, places, focus.node, command.heading);
      return unmoved(node === null ? state : { ...state, focus: { node, edge: null } });
    }
    case 'edge': {
      const node = focus?.node ?? bestConnected(picture);
      if (node === null) {
        return unmoved(state);
      }
      const keys = edgesOf(picture, node).map((edge) => edge.key);
      return unmoved({ ...state, focus: { node, edge: cycled(keys, focus?.edge ?? null, command.by) } });
    }
    case 'select': {
      if (focus === null) {
        return unmoved(state);
      }
      const kind = focus.edge === null ? 'nodes' : 'edges';
      return unmoved({ ...state, selection: chosen(selection, kind, focus.edge ?? focus.node, command.adding) });
    }
    case 'open':
      return { state, wish: focus === null ? null : { type: 'canvas-open', detail: { key: focus.node } } };
    case 'collapse':
      return { state, wish: focus === null ? null : { type: 'canvas-collapse', detail: { key: focus.node } } };
    case 'pin': {
      const keys = focus === null ? selection.nodes : meant(state, focus.node);
      return keys.length === 0 ? unmoved(state) : pinning(state, keys);
    }
    case 'hide': {
      const keys = focus === null ? selection.nodes : meant(state, focus.node);
      return { state, wish: keys.length === 0 ? null : { type: 'canvas-hide', detail: { keys: [...keys] } } };
    }
    case 'hideOthers': {
      const keys = meantAlone(state);
      return { state, wish: keys.length === 0 ? null : { type: 'canvas-hide-others', detail: { keys } } };
    }
    case 'selectAll':
      return unmoved({ ...state, selection: allOf(picture) });
    case 'invert':
      return unmoved({ ...state, selection: inverse(picture, selection) });
    case 'clear':
      return unmoved({ ...cleared(state), focus: focus === null ? null : { node: focus.node, edge: null } });
    case 'fit':
    case 'zoom':
    case 'legend':
    case 'menu':
      return unmoved(state);
  }
}

/** What stays where all else is hidden by key: what is selected, or what the keyboard is on where that is no part of it. */
function meantAlone({ seen, selection, focus }: CanvasState): string[] {
  const chosen = endsOf(seen, selection);
  if (focus === null) {
    return chosen;
  }
  const at = endsOf(seen, focus.edge === null ? { ...NOTHING, nodes: [focus.node] } : { ...NOTHING, edges: [focus.edge] });
  return at.every((key) => chosen.includes(key)) ? chosen : at;
}

/** A node that is pinned, or let go, by key stays where it is whatever a hand did before. */
export function pinning(state: CanvasState, keys: readonly string[]): Obeyed {
  return { state: { ...state, moves: forgotten(state.moves, keys) }, wish: pinWish(state, keys) };
}
