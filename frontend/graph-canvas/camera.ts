/** What part of the paper is seen: places are in CSS pixels at scale 1, whatever the canvas measures. */

import type { Point } from './geometry';

/** The frame that sigma maps onto its unit square, in our places' units. */
export const FRAME = 1000;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Sight {
  readonly centre: Point;
  readonly scale: number;
}

export function ratioOf(scale: number, size: Size): number {
  return Math.min(size.width, size.height) / (FRAME * scale);
}

export function scaleOf(ratio: number, size: Size): number {
  return Math.min(size.width, size.height) / (FRAME * ratio);
}

/** Nodes and lines grow and shrink by the root of the scale, within bounds. */
export function sizeAt(scale: number): number {
  return Math.max(0.4, Math.min(1.7, Math.sqrt(scale)));
}

/** The sight that shows a whole extent, never larger than life by more than a tenth. */
export function sightOf(extent: Extent, size: Size): Sight {
  const width = Math.max(1, extent.right - extent.left);
  const height = Math.max(1, extent.bottom - extent.top);
  return {
    centre: { x: (extent.left + extent.right) / 2, y: (extent.top + extent.bottom) / 2 },
    scale: Math.min(size.width / width, size.height / height, 1.1),
  };
}

export function union(a: Extent, b: Extent): Extent {
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

export function areaOf(extent: Extent): number {
  return Math.max(0, extent.right - extent.left) * Math.max(0, extent.bottom - extent.top);
}

export function contains(outer: Extent, inner: Extent): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}
