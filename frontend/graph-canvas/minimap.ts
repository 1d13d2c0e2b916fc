/** The overview map: all nodes small, and a frame around what is seen; a press brings its place to the middle. */

import type { Extent, Size } from './camera';
import type { Point } from './geometry';
import { css } from './theme';
import { drawnNode, type View } from './view';

export const MAP: Size = { width: 168, height: 112 };

const MARGIN = 8;

/** How places become points of the map. */
export interface Projection {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** The whole extent as large as fits, in the middle. */
export function projectionOf(extent: Extent, size: Size): Projection {
  const width = Math.max(1, extent.right - extent.left);
  const height = Math.max(1, extent.bottom - extent.top);
  const scale = Math.min((size.width - 2 * MARGIN) / width, (size.height - 2 * MARGIN) / height);
  return {
    scale,
    left: size.width / 2 - (scale * (extent.left + extent.right)) / 2,
    top: size.height / 2 - (scale * (extent.top + extent.bottom)) / 2,
  };
}

export function extentOf(places: readonly Point[]): Extent {
  const extent = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y } of places) {
    extent.left = Math.min(extent.left, x);
    extent.right = Math.max(extent.right, x);
    extent.top = Math.min(extent.top, y);
    extent.bottom = Math.max(extent.bottom, y);
  }
  return places.length === 0 ? { left: 0, right: 1, top: 0, bottom: 1 } : extent;
}

export function onMap({ x, y }: Point, { scale, left, top }: Projection): Point {
  return { x: x * scale + left, y: y * scale + top };
}

export function fromMap({ x, y }: Point, { scale, left, top }: Projection): Point {
  return { x: (x - left) / scale, y: (y - top) / scale };
}

/** Draws the nodes once a picture, and the frame over them at every frame. */
export class Minimap {
  private readonly nodes = document.createElement('canvas');
  private drawn: View | null = null;
  private projection: Projection = { scale: 1, left: 0, top: 0 };

  paint(canvas: HTMLCanvasElement, view: View, sight: Extent): void {
    const context = canvas.getContext('2d');
    const ratio = devicePixelRatio;
    if (context === null) {
      return;
    }
    if (this.drawn === null || !isSameMap(this.drawn, view)) {
      this.projection = projectionOf(extentOf([...view.places.values()]), MAP);
      this.paintNodes(view, ratio);
      this.drawn = view;
    }
    canvas.width = MAP.width * ratio;
    canvas.height = MAP.height * ratio;
    context.drawImage(this.nodes, 0, 0);
    context.scale(ratio, ratio);
    const from = onMap({ x: sight.left, y: sight.top }, this.projection);
    const to = onMap({ x: sight.right, y: sight.bottom }, this.projection);
    context.strokeStyle = css(view.theme.colours.accent);
    context.lineWidth = 1.5;
    context.fillStyle = css(view.theme.colours.accent, 0.08);
    context.beginPath();
    context.rect(from.x, from.y, to.x - from.x, to.y - from.y);
    context.fill();
    context.stroke();
  }

  /** The place beneath a point of the map. */
  placeAt(point: Point): Point {
    return fromMap(point, this.projection);
  }

  private paintNodes(view: View, ratio: number): void {
    const context = this.nodes.getContext('2d');
    this.nodes.width = MAP.width * ratio;
    this.nodes.height = MAP.height * ratio;
    if (context === null) {
      return;
    }
    context.scale(ratio, ratio);
    for (const node of view.picture.nodes.values()) {
      const place = view.places.get(node.key);
      if (place !== undefined) {
        const { color, fullSize } = drawnNode(view, node, null);
        const { x, y } = onMap(place, this.projection);
        context.fillStyle = color;
        context.beginPath();
        context.arc(x, y, Math.max(1, Math.min(3, fullSize * this.projection.scale)), 0, 2 * Math.PI);
        context.fill();
      }
    }
  }
}

function isSameMap(a: View, b: View): boolean {
  return a.picture === b.picture && a.places === b.places && a.theme === b.theme && a.communities === b.communities;
}
