/** What the menu of a node, an edge or the paper offers: everything there has a key or a button of its own, too. */

import type { Command } from './keys';
import type { Selection } from './messages';
import { NOTHING } from './selection';
import type { CanvasState, Wish } from './state';
import type { Phrase } from './words';

/** What a menu is opened on; null for the paper. */
export type Target = { readonly kind: 'node' | 'edge'; readonly key: string } | null;

export type Deed =
  | { readonly kind: 'wish'; readonly wish: Wish }
  | { readonly kind: 'select'; readonly selection: Selection }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'arrange' | 'lock' };

export interface Action {
  readonly phrase: Phrase;
  /** The key that does the same. */
  readonly key: string;
  readonly deed: Deed;
}

export function actionsOn(state: CanvasState, target: Target): Action[] {
  if (target === null) {
    return onPaper(state);
  }
  return target.kind === 'node' ? onNode(state, target.key) : onEdge(state, target.key);
}

/** A selection that a node is in is meant as a whole. */
export function meant({ selection }: CanvasState, node: string): string[] {
  return selection.nodes.includes(node) ? [...selection.nodes] : [node];
}

/** Two nodes to find paths between: those selected, or the one selected and another; null where that is not two. */
export function endsOfPath({ selection }: Pick<CanvasState, 'selection'>, node: string | null): { from: string; to: string } | null {
  const [from, to, ...others] = [...new Set(node === null ? selection.nodes : [...selection.nodes, node])];
  return from === undefined || to === undefined || others.length > 0 ? null : { from, to };
}

/** Pins what is meant, or lets it go where all of it is pinned. */
export function pinWish({ picture }: CanvasState, keys: readonly string[]): Wish {
  const pinned = !keys.every((key) => picture.nodes.get(key)?.pinned === true);
  return { type: 'canvas-pin', detail: { keys: [...keys], pinned } };
}

function onNode(state: CanvasState, key: string): Action[] {
  const node = state.picture.nodes.get(key);
  if (node === undefined) {
    return [];
  }
  const keys = meant(state, key);
  const ends = endsOfPath(state, key);
  const pin = pinWish(state, keys);
  const lets = pin.type === 'canvas-pin' && !pin.detail.pinned;
  return [
    ...(node.hidden > 0 ? [action('showNeighbours', 'E', { type: 'canvas-open', detail: { key } })] : []),
    ...(node.expanded ? [action('collapse', 'C', { type: 'canvas-collapse', detail: { key } })] : []),
    ...(ends === null ? [] : [action('path', '', { type: 'canvas-path', detail: ends })]),
    action(lets ? 'unpin' : 'pin', 'P', pin),
    action('hide', 'H', { type: 'canvas-hide', detail: { keys } }),
    ...(state.picture.nodes.size > keys.length
      ? [action('hideOthers', 'Shift+H', { type: 'canvas-hide-others', detail: { keys } })]
      : []),
  ];
}

function onEdge({ picture }: CanvasState, key: string): Action[] {
  const edge = picture.edges.get(key);
  if (edge === undefined) {
    return [];
  }
  const { source, target } = edge;
  return [
    { phrase: 'evidence', key: 'Enter', deed: { kind: 'select', selection: { ...NOTHING, edges: [key] } } },
    ...(source === target ? [] : [action('otherPaths', '', { type: 'canvas-path', detail: { from: source, to: target } })]),
    action('hideEnds', '', { type: 'canvas-hide', detail: { keys: [...new Set([source, target])] } }),
  ];
}

function onPaper({ picture, selection }: CanvasState): Action[] {
  const ends = endsOfPath({ selection }, null);
  const isEmpty = picture.nodes.size === 0;
  return [
    ...(ends === null ? [] : [action('path', '', { type: 'canvas-path', detail: ends })]),
    { phrase: 'fit', key: 'F', deed: { kind: 'command', command: { kind: 'fit' } } },
    { phrase: 'arrange', key: '', deed: { kind: 'arrange' } },
    { phrase: 'lock', key: '', deed: { kind: 'lock' } },
    ...(isEmpty ? [] : [action('clear', '', { type: 'canvas-hide', detail: { keys: [...picture.nodes.keys()] } })]),
  ];
}

function action(phrase: Phrase, key: string, wish: Wish): Action {
  return { phrase, key, deed: { kind: 'wish', wish } };
}
