/** How a node gets from one place to another: 200 ms, easing out. */

import type { Point } from './geometry';

export const ENTER_MS = 200;

export interface Motion {
  readonly from: Point;
  readonly to: Point;
  readonly start: number;
  /** Whether the node grows on the way, as a new one does. */
  readonly grows: boolean;
}

export interface Pose extends Point {
  /** Of its full size. */
  readonly size: number;
}

export function poseAt(motion: Motion, now: number): Pose {
  const passed = Math.max(0, Math.min(1, (now - motion.start) / ENTER_MS));
  const eased = 1 - (1 - passed) ** 3;
  return {
    x: motion.from.x + (motion.to.x - motion.from.x) * eased,
    y: motion.from.y + (motion.to.y - motion.from.y) * eased,
    size: motion.grows ? eased : 1,
  };
}

export function isOver(motion: Motion, now: number): boolean {
  return now - motion.start >= ENTER_MS;
}
