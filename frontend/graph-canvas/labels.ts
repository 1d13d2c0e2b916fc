/** Which words are drawn, and where: captions beneath nodes, relations on edges, badges beside nodes; none overlap. */

import { curvePoint, inside, loopCentre, overlaps, type Box, type Point } from './geometry';

export const CAPTION = { size: 13, weight: 600, line: 16, gap: 6, wrap: 19 } as const;
export const RELATION = { size: 10.5, weight: 400, line: 13 } as const;
export const BADGE = { size: 10.5, weight: 600, height: 17, padding: 7 } as const;

export interface NodeWords {
  readonly key: string;
  readonly place: Point;
  readonly radius: number;
  readonly lines: readonly string[];
  readonly width: number;
  readonly badge: string | null;
  readonly badgeWidth: number;
  /** Higher comes first. */
  readonly rank: number;
  /** Drawn even where it covers something, but no other such name: hovered, focused, selected. */
  readonly forced: boolean;
}

export interface EdgeWords {
  readonly key: string;
  readonly from: Point;
  readonly to: Point;
  readonly fromRadius: number;
  readonly toRadius: number;
  readonly curvature: number;
  readonly loop: boolean;
  readonly text: string;
  readonly width: number;
  readonly rank: number;
  readonly forced: boolean;
}

export interface PlacedWords {
  readonly captions: ReadonlyMap<string, Box>;
  readonly badges: ReadonlyMap<string, Box>;
  readonly relations: ReadonlyMap<string, Point>;
}

/** A caption in at most two lines, as even as can be; of what is longer than two of `wrap` and some, its beginning and an ellipsis. */
export function wrapped(caption: string, wrap: number = CAPTION.wrap): string[] {
  const clean = caption.replace(/\s+/g, ' ').trim();
  if (clean.length <= wrap + 3) {
    return [clean];
  }
  const words = clean.split(' ');
  const breaks = words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => line.length));
  const room = wrap + 6;
  const [best = [clean]] = breaks.toSorted((a, b) => longest(a) - longest(b));
  const full = breaks.findLast(([first = '']) => first.length <= room);
  return (longest(best) <= room ? best : (full ?? best)).map((line) => shortened(line, room));
}

/** Its first characters and an ellipsis, `length` in all; never half of one. */
export function shortened(line: string, length: number): string {
  const characters = [...line];
  return characters.length <= length
    ? line
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/** More nodes than this leave no gaps, so the most important captions may lie over lesser nodes, not over one another's. */
const CROWD = 150;
const ABOVE_THE_CROWD = 20;

/** A symbol that no word is for: words keep clear of it. */
export interface Disc {
  readonly place: Point;
  readonly radius: number;
}

/** Boxes laid down so far, found again by cells of the sheet. */
class Taken {
  private readonly cells = new Map<number, Box[]>();

  isFree(box: Box, except: Box | null = null): boolean {
    return this.cellsOf(box).every((cell) =>
      (this.cells.get(cell) ?? []).every((other) => other === except || !overlaps(box, other)),
    );
  }

  add(box: Box): void {
    for (const cell of this.cellsOf(box)) {
      const boxes = this.cells.get(cell);
      if (boxes === undefined) {
        this.cells.set(cell, [box]);
      } else {
        boxes.push(box);
      }
    }
  }

  private cellsOf(box: Box): number[] {
    const result: number[] = [];
    for (let x = cell(box.x - box.width / 2); x <= cell(box.x + box.width / 2); x++) {
      for (let y = cell(box.y - box.height / 2); y <= cell(box.y + box.height / 2); y++) {
        result.push(x * 100_003 + y);
      }
    }
    return result;
  }
}

function cell(value: number): number {
  return Math.floor(value / 80);
}

export function placeWords(
  nodes: readonly NodeWords[],
  edges: readonly EdgeWords[],
  size: { readonly width: number; readonly height: number },
  blocked: readonly Box[] = [],
  unnamed: readonly Disc[] = [],
): PlacedWords {
  const taken = new Taken();
  const lofty = new Taken();
  const reserve = (box: Box): void => {
    taken.add(box);
    lofty.add(box);
  };
  blocked.forEach(reserve);
  unnamed.forEach((disc) => taken.add(shapeOf(disc)));
  const isCrowd = nodes.length + unnamed.length > CROWD;
  const ranked = [...nodes].sort((a, b) => Number(b.forced) - Number(a.forced) || b.rank - a.rank);
  const shapes = new Map<string, Box>();
  for (const [at, node] of ranked.entries()) {
    const box = shapeOf(node);
    shapes.set(node.key, box);
    (at < ABOVE_THE_CROWD ? reserve : (one: Box) => taken.add(one))(box);
  }
  const captions = new Map<string, Box>();
  const insisting = new Taken();
  for (const [at, node] of ranked.entries()) {
    const own = shapes.get(node.key) ?? null;
    const candidates = captionBoxes(node, size);
    const free = candidates.filter((one) => taken.isFree(one, own));
    const above =
      isCrowd && at < ABOVE_THE_CROWD
        ? candidates.find((one) => lofty.isFree(one, own) && inside(one, size.width, size.height))
        : undefined;
    const whole = free.find((one) => inside(one, size.width, size.height)) ?? above;
    const cut = own !== null && inside(own, size.width, size.height) ? undefined : free[0];
    const box = whole ?? cut ?? (node.forced ? candidates.find((one) => insisting.isFree(one)) : undefined);
    if (node.forced && box !== undefined) {
      insisting.add(box);
    }
    if (box !== undefined && isSeen(box, size)) {
      captions.set(node.key, box);
      reserve(box);
    }
  }
  const badges = new Map<string, Box>();
  for (const node of ranked) {
    const box =
      node.badge === null ? undefined : badgeBoxes(node, size).find((one) => taken.isFree(one, shapes.get(node.key)));
    if (box !== undefined && captions.has(node.key)) {
      badges.set(node.key, box);
      taken.add(box);
    }
  }
  const relations = new Map<string, Point>();
  for (const edge of [...edges].sort((a, b) => Number(b.forced) - Number(a.forced) || b.rank - a.rank)) {
    const box = relationBoxes(edge).find((one) => taken.isFree(one) && inside(one, size.width, size.height));
    if (box !== undefined) {
      relations.set(edge.key, { x: box.x, y: box.y });
      taken.add(box);
    }
  }
  return { captions, badges, relations };
}

function shapeOf({ place, radius }: Disc): Box {
  return { x: place.x, y: place.y, width: radius * 2, height: radius * 2 };
}

/** Beneath the node, then above, right and left of it; the first two shifted so that they are not cut off. */
function captionBoxes(node: NodeWords, size: { readonly width: number }): Box[] {
  const { place, radius, width } = node;
  const height = node.lines.length * CAPTION.line;
  const away = radius + CAPTION.gap;
  const isIn = place.x >= 0 && place.x <= size.width;
  const x = isIn ? Math.max(width / 2 + 4, Math.min(place.x, size.width - width / 2 - 4)) : place.x;
  return [
    { x, y: place.y + away + height / 2, width, height },
    { x, y: place.y - away - height / 2, width, height },
    { x: place.x + away + width / 2 + 2, y: place.y, width, height },
    { x: place.x - away - width / 2 - 2, y: place.y, width, height },
  ];
}

/** At the node's upper right, then upper left; of a node in sight so far down or aside that the rim does not cut it. */
function badgeBoxes(node: NodeWords, sheet: { readonly width: number; readonly height: number }): Box[] {
  const { place, radius, badgeWidth } = node;
  const size = { width: badgeWidth, height: BADGE.height };
  const isIn = place.x >= 0 && place.x <= sheet.width && place.y >= 0 && place.y <= sheet.height;
  const within = (at: number, length: number, room: number): number =>
    isIn ? Math.max(length / 2 + 1, Math.min(at, room - length / 2 - 1)) : at;
  const y = within(place.y - radius * 0.95 - 3, BADGE.height, sheet.height);
  const away = radius * 0.75 + badgeWidth / 2;
  return [place.x + away, place.x - away].map((x) => ({ x: within(x, badgeWidth, sheet.width), y, ...size }));
}

/** Along the curve, the middle first; nowhere when the edge is too short to show its line beside the word. */
function relationBoxes(edge: EdgeWords): Box[] {
  const size = { width: edge.width, height: RELATION.line };
  if (edge.loop) {
    const centre = loopCentre(edge.from, edge.fromRadius);
    return [{ x: centre.x - edge.width / 2 - 16, y: centre.y, ...size }];
  }
  const dx = edge.to.x - edge.from.x;
  const dy = edge.to.y - edge.from.y;
  const length = Math.hypot(dx, dy);
  const seen = length - edge.fromRadius - edge.toRadius;
  const along = length === 0 ? 0 : (Math.abs(dx) * edge.width + Math.abs(dy) * RELATION.line) / length;
  if (seen < along + 18) {
    return [];
  }
  const start = (edge.fromRadius + along / 2) / length;
  const end = 1 - (edge.toRadius + along / 2) / length;
  return [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]
    .filter((t) => t >= start && t <= end)
    .map((t) => ({ ...curvePoint(edge.from, edge.to, edge.curvature, t), ...size }));
}

function isSeen(box: Box, size: { readonly width: number; readonly height: number }): boolean {
  return overlaps(box, { x: size.width / 2, y: size.height / 2, width: size.width, height: size.height });
}
