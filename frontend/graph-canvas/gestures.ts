/** Turns what the pointer does on the drawing into what is meant by it. */

import type { MouseCoords } from 'sigma/types';
import type { Target } from './actions';
import type { Point } from './geometry';
import type { Scene } from './scene';
import type { Kind } from './selection';
import type { Hover } from './view';

export interface Meanings {
  select(kind: Kind, key: string, adding: boolean): void;
  /** A click on nothing. */
  beside(adding: boolean): void;
  open(key: string): void;
  /** The other button of the pointer on a node, on an edge or, null, on the paper. */
  menu(target: Target, at: Point): void;
  hover(hover: Hover | null, at: Point): void;
  /** The pointer moves with nothing held. */
  moved(at: Point): void;
  /** False where nodes may not be dragged. */
  mayDrag(): boolean;
  drag(key: string, to: Point): void;
  dropped(key: string): void;
}

const SLIP = 4;

export function listen(scene: Scene, meanings: Meanings): void {
  const { sigma } = scene;
  let held: { key: string; from: Point; moved: boolean } | null = null;
  let justDragged = false;

  const click = (event: MouseCoords, otherwise: () => void): void => {
    if (justDragged) {
      justDragged = false;
      return;
    }
    const badge = scene.badgeAt(event);
    if (badge !== null) {
      meanings.open(badge);
    } else {
      otherwise();
    }
  };

  sigma.on('clickNode', ({ node, event }) => click(event, () => meanings.select('nodes', node, isAdding(event))));
  sigma.on('clickEdge', ({ edge, event }) => click(event, () => meanings.select('edges', edge, isAdding(event))));
  sigma.on('clickStage', ({ event }) => click(event, () => meanings.beside(isAdding(event))));
  const rightClick = (target: Target, event: MouseCoords, preventSigmaDefault: () => void): void => {
    event.original.preventDefault();
    preventSigmaDefault();
    meanings.menu(target, { x: event.x, y: event.y });
  };
  sigma.on('rightClickNode', ({ node, event, preventSigmaDefault }) =>
    rightClick({ kind: 'node', key: node }, event, preventSigmaDefault),
  );
  sigma.on('rightClickEdge', ({ edge, event, preventSigmaDefault }) =>
    rightClick({ kind: 'edge', key: edge }, event, preventSigmaDefault),
  );
  sigma.on('rightClickStage', ({ event, preventSigmaDefault }) => rightClick(null, event, preventSigmaDefault));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    meanings.open(node);
  });
  sigma.on('doubleClickEdge', ({ preventSigmaDefault }) => preventSigmaDefault());
  sigma.on('doubleClickStage', ({ preventSigmaDefault }) => preventSigmaDefault());

  sigma.on('enterNode', ({ node, event }) => meanings.hover({ kind: 'node', key: node }, event));
  sigma.on('leaveNode', ({ event }) => meanings.hover(null, event));
  sigma.on('enterEdge', ({ edge, event }) => meanings.hover({ kind: 'edge', key: edge }, event));
  sigma.on('leaveEdge', ({ event }) => meanings.hover(null, event));
  sigma.on('leaveStage', ({ event }) => meanings.hover(null, event));
  sigma.on('wheelStage', () => scene.movedByHand());
  sigma.on('wheelNode', () => scene.movedByHand());
  sigma.on('wheelEdge', () => scene.movedByHand());

  sigma.on('downStage', () => {
    justDragged = false;
  });
  sigma.on('downNode', ({ node, event }) => {
    justDragged = false;
    if (meanings.mayDrag() && isMainButton(event)) {
      held = { key: node, from: { x: event.x, y: event.y }, moved: false };
    }
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (held === null) {
      if (sigma.getMouseCaptor().isMouseDown) {
        scene.movedByHand();
      }
      meanings.moved(event);
      return;
    }
    preventSigmaDefault();
    if (held.moved || Math.hypot(event.x - held.from.x, event.y - held.from.y) > SLIP) {
      held.moved = true;
      meanings.drag(held.key, scene.placeAt(event));
    }
  });
  sigma.getMouseCaptor().on('mouseup', () => {
    if (held !== null && held.moved) {
      justDragged = true;
      meanings.dropped(held.key);
    }
    held = null;
  });
}

/** Sigma tells of every button that goes down, and of the main one alone that it comes up again. */
function isMainButton({ original }: MouseCoords): boolean {
  return !('button' in original) || original.button === 0;
}

function isAdding(event: MouseCoords): boolean {
  const { original } = event;
  return original.ctrlKey || original.metaKey;
}
