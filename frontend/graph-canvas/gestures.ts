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

/** How far the pointer may slip while it is pressed, in CSS pixels, for that to be a click. */
const SLIP = 4;

export function listen(scene: Scene, meanings: Meanings): void {
  const { sigma } = scene;
  let press: { node: string | null; from: Point } | null = null;
  let isMove = false;
  let wasMove = false;

  const click = (event: MouseCoords, otherwise: () => void): void => {
    if (isMove) {
      return;
    }
    const badge = scene.badgeAt(event);
    if (badge !== null) {
      meanings.open(badge);
    } else {
      otherwise();
    }
  };

  // Sigma counts the end of a move as a click: two that follow each other soon come as one double click.
  const clickAgain = (event: MouseCoords, otherwise: () => void, twice: () => void): void => {
    if (wasMove) {
      click(event, otherwise);
    } else if (!isMove) {
      twice();
    }
  };

  const select = (kind: Kind, key: string, event: MouseCoords) => (): void => meanings.select(kind, key, isAdding(event));
  const beside = (event: MouseCoords) => (): void => meanings.beside(isAdding(event));
  sigma.on('clickNode', ({ node, event }) => click(event, select('nodes', node, event)));
  sigma.on('clickEdge', ({ edge, event }) => click(event, select('edges', edge, event)));
  sigma.on('clickStage', ({ event }) => click(event, beside(event)));
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
  sigma.on('doubleClickNode', ({ node, event, preventSigmaDefault }) => {
    preventSigmaDefault();
    clickAgain(event, select('nodes', node, event), () => meanings.open(node));
  });
  sigma.on('doubleClickEdge', ({ edge, event, preventSigmaDefault }) => {
    preventSigmaDefault();
    clickAgain(event, select('edges', edge, event), () => {});
  });
  sigma.on('doubleClickStage', ({ event, preventSigmaDefault }) => {
    preventSigmaDefault();
    clickAgain(event, beside(event), () => {});
  });

  sigma.on('enterNode', ({ node, event }) => meanings.hover({ kind: 'node', key: node }, event));
  sigma.on('leaveNode', ({ event }) => meanings.hover(null, event));
  sigma.on('enterEdge', ({ edge, event }) => meanings.hover({ kind: 'edge', key: edge }, event));
  sigma.on('leaveEdge', ({ event }) => meanings.hover(null, event));
  sigma.on('leaveStage', ({ event }) => meanings.hover(null, event));
  sigma.on('wheelStage', () => scene.movedByHand());
  sigma.on('wheelNode', () => scene.movedByHand());
  sigma.on('wheelEdge', () => scene.movedByHand());

  const pressed = (node: string | null, event: MouseCoords): void => {
    if (isMainButton(event)) {
      press = { node: meanings.mayDrag() ? node : null, from: { x: event.x, y: event.y } };
      wasMove = isMove;
      isMove = false;
    }
  };
  sigma.on('downNode', ({ node, event }) => pressed(node, event));
  sigma.on('downEdge', ({ event }) => pressed(null, event));
  sigma.on('downStage', ({ event }) => pressed(null, event));
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (press !== null) {
      isMove ||= Math.hypot(event.x - press.from.x, event.y - press.from.y) > SLIP;
    }
    if (press === null || press.node === null) {
      if (sigma.getMouseCaptor().isMouseDown) {
        scene.movedByHand();
      }
      meanings.moved(event);
      return;
    }
    preventSigmaDefault();
    if (isMove) {
      meanings.drag(press.node, scene.placeAt(event));
    }
  });
  const released = (): void => {
    if (press !== null && press.node !== null && isMove) {
      meanings.dropped(press.node);
    }
    press = null;
  };
  sigma.getMouseCaptor().on('mouseup', released);
  sigma.getTouchCaptor().on('touchup', released);
}

/** Sigma tells of every button that goes down, and of the main one alone that it comes up again. */
function isMainButton({ original }: MouseCoords): boolean {
  return !('button' in original) || original.button === 0;
}

function isAdding(event: MouseCoords): boolean {
  const { original } = event;
  return original.ctrlKey || original.metaKey;
}
