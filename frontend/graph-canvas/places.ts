/** Where what floats beside a point may be without being cut off. */

import type { Size } from './camera';
import type { Point } from './geometry';

const MENU = { width: 236, height: 360 };

/** Right of the node, or left where there is no room, and never over the rim. */
export function menuPlace(node: Point, beside: number, counts: number, size: Size): Point {
  const right = node.x + beside;
  const x = right + MENU.width + 8 <= size.width ? right : Math.max(8, node.x - beside - MENU.width);
  const height = Math.min(MENU.height, 110 + counts * 29);
  return { x, y: Math.max(12, Math.min(node.y - 24, size.height - height - 12)) };
}

/** Beside a point, and never over the rim. */
export function contextPlace(point: Point, rows: number, size: Size): Point {
  const height = Math.min(MENU.height, 52 + rows * 29);
  return {
    x: Math.max(8, Math.min(point.x + 2, size.width - MENU.width - 8)),
    y: Math.max(8, Math.min(point.y + 2, size.height - height - 8)),
  };
}

/** Below and right of the pointer, and never over the rim. */
export function tooltipPlace(pointer: Point, size: Size): Point {
  return {
    x: Math.max(8, Math.min(pointer.x + 14, size.width - 240)),
    y: Math.max(8, Math.min(pointer.y + 18, size.height - 64)),
  };
}
