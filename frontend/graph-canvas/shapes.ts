/** The outlines of nodes as paths, for files that are drawn without the GPU. */

import type { Shape } from './appearance';
import type { Point } from './geometry';

/** A path as SVG writes it. A ring is the circle along the middle of its band. */
export function outlineOf(shape: Shape, at: Point, radius: number): string {
  switch (shape) {
    case 'circle':
      return circle(at, radius);
    case 'ring':
      return circle(at, radius * 0.82);
    case 'square':
      return rounded(at, radius * 0.88, radius * 0.17);
    case 'hexagon':
      return polygon(at, 6, radius * 1.039);
    case 'diamond':
      return polygon(at, 4, radius * 1.12);
    case 'triangle':
      return polygon({ x: at.x, y: at.y + radius * 0.14 }, 3, radius * 1.178);
    case 'pentagon':
      return polygon(at, 5, radius * 1.063);
  }
}

/** Half the width of a ring's band. */
export function bandOf(radius: number): number {
  return Math.max(1.2, radius * 0.13);
}

export function circle({ x, y }: Point, radius: number): string {
  const [left, right, r] = [short(x - radius), short(x + radius), short(radius)];
  return `M${left} ${short(y)}A${r} ${r} 0 1 1 ${right} ${short(y)}A${r} ${r} 0 1 1 ${left} ${short(y)}Z`;
}

/** A box with round corners. */
export function rounded({ x, y }: Point, half: number, corner: number, halfHeight = half): string {
  const c = short(corner);
  const [left, right, top, bottom] = [x - half, x + half, y - halfHeight, y + halfHeight].map(short);
  const [l, r, t, b] = [x - half + corner, x + half - corner, y - halfHeight + corner, y + halfHeight - corner].map(short);
  const arc = (toX: unknown, toY: unknown): string => `A${c} ${c} 0 0 1 ${toX} ${toY}`;
  return `M${l} ${top}H${r}${arc(right, t)}V${b}${arc(r, bottom)}H${l}${arc(left, b)}V${t}${arc(l, top)}Z`;
}

/** A regular polygon that stands on a side, or on a corner where the number of its corners is four or six. */
function polygon({ x, y }: Point, corners: number, radius: number): string {
  const points = Array.from({ length: corners }, (_, at) => {
    const angle = (2 * Math.PI * at) / corners;
    return `${short(x + radius * Math.sin(angle))} ${short(y - radius * Math.cos(angle))}`;
  });
  return `M${points.join('L')}Z`;
}

/** Hundredths of a pixel are more than anyone sees. */
export function short(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
