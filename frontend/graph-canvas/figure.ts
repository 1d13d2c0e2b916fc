/** The whole picture with its legend as paths and words, which an SVG file and a bitmap are both written from. */

import { STATUSES, inkOf, isContested, kindOf, typesOf } from './appearance';
import { linesOf } from './bundles';
import { sizeAt } from './camera';
import { lineOf } from './curves';
import { LOOP_RADIUS, loopCentre, type Point } from './geometry';
import { BADGE, CAPTION, RELATION } from './labels';
import type { EdgeStatus } from './messages';
import type { Painter } from './paint';
import { bandOf, circle, outlineOf, rounded, short } from './shapes';
import { css } from './theme';
import { drawnEdge, drawnNode, nearOf, type View } from './view';

export interface Outline {
  readonly kind: 'outline';
  readonly path: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: number;
  readonly dash: readonly number[];
  readonly round: boolean;
}

export interface Words {
  readonly kind: 'words';
  readonly text: string;
  readonly at: Point;
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  /** What is laid around the letters, and how wide. */
  readonly halo: string | null;
  readonly haloWidth: number;
  readonly anchor: 'start' | 'middle';
  readonly opacity: number;
}

export type Part = Outline | Words;

export interface Figure {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly font: string;
  readonly parts: readonly Part[];
}

const MARGIN = 24;

/** How wide the lines around letters are that lie on a line: enough to cover it between two words. */
const ON_LINE = 6;

/** A figure that is wider than this is shown smaller in a page, and its letters with it. */
const PAGE_WIDTH = 720;

/** How close together nodes are put for that, the closest first. */
const CLOSER = [0.75, 0.85];
const LEGEND = { line: 22, size: 12, gap: 18, swatch: 7 } as const;

/** The same for a page: its nodes closer together where that takes no words from it, so that its letters are larger in there. */
export function pageFigureOf(view: View, painter: Painter): Figure {
  const whole = figureOf(view, painter);
  for (const by of whole.width > PAGE_WIDTH ? CLOSER : []) {
    const figure = figureOf(closer(view, by), painter);
    if (wordsIn(figure) === wordsIn(whole)) {
      return figure;
    }
  }
  return whole;
}

function closer(view: View, by: number): View {
  const places = [...view.places].map(([key, place]) => [key, { ...place, x: place.x * by, y: place.y * by }] as const);
  const guides = view.guides.map((guide) => ({ ...guide, from: guide.from * by, to: guide.to * by }));
  return { ...view, places: new Map(places), guides };
}

function wordsIn({ parts }: Figure): number {
  return parts.filter(({ kind }) => kind === 'words').length;
}

/** The same as it is drawn on the screen at a scale: nodes closer together, and smaller, as there. */
export function scaledFigureOf(view: View, painter: Painter, scale: number): Figure {
  return scale === 1 ? figureOf(view, painter) : figureOf(closer(view, scale), painter, sizeAt(scale));
}

/**
 * Everything that has a place, at scale 1.
 *
 * @param shrunk by what nodes and lines are smaller than they are there
 */
export function figureOf(view: View, painter: Painter, shrunk = 1): Figure {
  const close = nearOf(view);
  const { colours, font } = view.theme;
  const looks = new Map(
    [...view.picture.nodes.values()]
      .filter(({ key }) => view.places.has(key))
      .map((node) => [node.key, drawnNode(view, node, close)] as const)
      .map(([key, look]) => [key, { ...look, fullSize: look.fullSize * shrunk }] as const),
  );
  const extent = extentOf(view, painter, (key) => looks.get(key)?.fullSize ?? 0);
  const legend = legendOf(view, painter, extent.width);
  const width = Math.max(extent.width, legend.width);
  const shift = { x: (width - extent.width) / 2 - extent.left, y: -extent.top };
  const place = (key: string): Point | null => {
    const at = looks.has(key) ? view.places.get(key) : undefined;
    return at === undefined ? null : { x: at.x + shift.x, y: at.y + shift.y };
  };
  const radius = (key: string): number => looks.get(key)?.fullSize ?? 0;
  const lines = new Map(linesOf(view.picture, view.fanned).map((line) => [line.edge.key, line]));
  const parts: Part[] = [];
  for (const line of lines.values()) {
    const from = place(line.edge.source);
    const to = place(line.edge.target);
    if (from !== null && to !== null) {
      const { curvature } = line;
      const drawn = drawnEdge(view, line, close);
      const look = { ...drawn, size: drawn.size * shrunk };
      const ends = { from, to, fromRadius: radius(line.edge.source), toRadius: radius(line.edge.target), curvature };
      const half = Math.max(1, look.size) / 2;
      const whole = lineOf(ends, half, look.head);
      if (isSeen(look.haloColor)) {
        parts.push(stroke(whole.path, look.haloColor, look.size + 8));
      }
      const stretches = look.statuses.length;
      look.statuses.forEach((status, at) => {
        const stretch = { from: at / stretches, to: (at + 1) / stretches };
        parts.push(...strokes(status, half, look.color, (aside) => lineOf(ends, half, look.head, aside, stretch).path));
      });
      if (whole.head !== null) {
        parts.push(fill(whole.head, look.color));
      }
    }
  }
  for (const [key, look] of looks) {
    const at = place(key);
    if (at !== null) {
      const outline = outlineOf(look.shape, at, look.fullSize);
      parts.push(look.shape === 'ring' ? stroke(outline, look.color, 2 * bandOf(look.fullSize)) : fill(outline, look.color));
      if (isSeen(look.ringColor)) {
        parts.push(stroke(circle(at, look.fullSize + look.ringGap), look.ringColor, 2));
      }
    }
  }
  const size = { width, height: extent.height };
  const at = ({ x, y }: Point): Point => ({ x: x + shift.x, y: y + shift.y });
  const words = painter.words(view, { ...size, place, at, radius, lines, blocked: [] });
  const paper = css(colours.paper);
  for (const { from, to, days, count } of view.guides) {
    const [left, right] = [from + shift.x, to + shift.x];
    const text = `${view.speaker.stretch(days)} · ${view.speaker.number(count)}`;
    parts.unshift(stroke(`M${short(left)} 0V${short(extent.height)}`, css(colours.line, 0.7), 1));
    parts.push(written(text, { x: (left + right) / 2, y: 16 }, RELATION, css(colours['ink-2']), paper, 4, 1));
  }
  for (const edge of words.edges) {
    const at = words.placed.relations.get(edge.key);
    if (at !== undefined) {
      const disputed = lines.get(edge.key)?.edges.some(({ status }) => isContested(status)) === true;
      const colour = css(disputed ? colours.dispute : colours['ink-2']);
      parts.push(written(edge.text, at, RELATION, colour, paper, ON_LINE, words.strength(edge)));
    }
  }
  for (const node of words.nodes) {
    const caption = words.placed.captions.get(node.key);
    const badge = words.placed.badges.get(node.key);
    node.lines.forEach((line, index) => {
      if (caption !== undefined) {
        const y = caption.y - caption.height / 2 + (index + 0.5) * CAPTION.line;
        parts.push(written(line, { x: caption.x, y }, CAPTION, css(colours.ink), paper, 4.5, words.strength(node)));
      }
    });
    if (badge !== undefined && node.badge !== null) {
      const pill = rounded(badge, badge.width / 2, badge.height / 2, badge.height / 2);
      parts.push({ ...stroke(pill, css(colours.line), 1), fill: css(colours.sheet) });
      parts.push(written(node.badge, badge, BADGE, css(colours['ink-2']), null, 0, 1));
    }
  }
  return {
    width: Math.ceil(width),
    height: Math.ceil(extent.height + legend.height),
    paper,
    font,
    parts: [...parts, ...legend.parts(extent.height)],
  };
}

function extentOf(view: View, painter: Painter, radius: (key: string) => number) {
  const loops = linesOf(view.picture, view.fanned).flatMap(({ edge, edges }) => {
    const at = edge.source === edge.target ? view.places.get(edge.source) : undefined;
    if (at === undefined) {
      return [];
    }
    const { x, y } = loopCentre(at, radius(edge.source));
    const words = painter.width(view.speaker.line(edges), RELATION.size, RELATION.weight, view.theme.font);
    return [{ left: x - LOOP_RADIUS - words - 8, right: x + LOOP_RADIUS, top: y - LOOP_RADIUS, bottom: y + LOOP_RADIUS }];
  });
  const nodes = [...view.picture.nodes.values()].flatMap((node) => {
    const at = view.places.get(node.key);
    if (at === undefined) {
      return [];
    }
    const caption = painter.captionSize(view, view.speaker.caption(node));
    const half = Math.max(radius(node.key) + 26, caption.width / 2);
    const below = radius(node.key) + caption.height + 4;
    return [{ left: at.x - half, right: at.x + half, top: at.y - radius(node.key) - 26, bottom: at.y + below }];
  });
  const boxes = [...nodes, ...loops];
  const least = (values: number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (boxes.length === 0) {
    return { left: 0, top: 0, width: 2 * MARGIN, height: 2 * MARGIN };
  }
  const left = least(boxes.map((box) => box.left)) - MARGIN;
  const top = least(boxes.map((box) => box.top)) - MARGIN;
  const right = most(boxes.map((box) => box.right)) + MARGIN;
  const bottom = most(boxes.map((box) => box.bottom)) + MARGIN;
  return { left, top, width: right - left, height: bottom - top };
}

interface Entry {
  readonly words: string;
  readonly width: number;
  readonly swatch: (at: Point) => Part[];
  readonly room: number;
}

/** Types with their counts, then the kinds of line that there are, in rows beneath the picture. */
function legendOf(view: View, painter: Painter, pictureWidth: number) {
  const { speaker, theme } = view;
  const entry = (words: string, room: number, swatch: (at: Point) => Part[]): Entry => {
    return { words, swatch, room, width: room + 6 + painter.width(words, LEGEND.size, 400, theme.font) };
  };
  const statuses = new Set([...view.picture.edges.values()].map((edge) => edge.status));
  const entries = [
    ...typesOf(view.picture).map(({ type, count }) =>
      entry(`${speaker.type(type)} ${speaker.number(count)}`, 14, (at) => [swatchOf(view, type, at)]),
    ),
    ...STATUSES.filter((status) => statuses.has(status)).map((status) =>
      entry(speaker.status(status), 28, (at) => lineSwatch(view, status, at)),
    ),
  ];
  const room = Math.max(pictureWidth, ...entries.map(({ width }) => width + 2 * MARGIN)) - 2 * MARGIN;
  const rows: Entry[][] = [];
  let used = Infinity;
  for (const one of entries) {
    if (used + LEGEND.gap + one.width > room) {
      rows.push([]);
      used = -LEGEND.gap;
    }
    used += LEGEND.gap + one.width;
    rows.at(-1)?.push(one);
  }
  const height = rows.length === 0 ? 0 : rows.length * LEGEND.line + MARGIN;
  const parts = (top: number): Part[] => [
    ...(rows.length === 0 ? [] : [stroke(`M${MARGIN} ${top}h${room}`, css(theme.colours.line), 1)]),
    ...rows.flatMap((row, index) => {
      let x = MARGIN;
      const y = top + MARGIN / 2 + (index + 0.5) * LEGEND.line;
      return row.flatMap((one) => {
        const at = { x: x + one.room / 2, y };
        const words = written(
          one.words,
          { x: x + one.room + 6, y },
          { size: LEGEND.size, weight: 400 },
          css(theme.colours['ink-2']),
          null,
          0,
          1,
        );
        x += one.width + LEGEND.gap;
        return [...one.swatch(at), { ...words, anchor: 'start' as const }];
      });
    }),
  ];
  return { width: room + 2 * MARGIN, height, parts };
}

/** In ink where colours do not stand for types. */
function swatchOf({ theme, communities }: View, type: string, at: Point): Part {
  const { shape, colour } = kindOf(type);
  const path = outlineOf(shape, at, LEGEND.swatch - 1);
  const paint = css(theme.colours[communities === null ? colour : 'ink-2']);
  return shape === 'ring' ? stroke(path, paint, 2.4) : fill(path, paint);
}

function lineSwatch({ theme }: View, status: EdgeStatus, { x, y }: Point): Part[] {
  const { colour } = inkOf(status);
  return strokes(status, 0.9, css(theme.colours[colour]), (aside) => `M${x - 14} ${y + aside}h28`);
}

/** The five kinds of line, each told from the others without colour. */
function strokes(status: EdgeStatus, half: number, colour: string, path: (aside: number) => string): Outline[] {
  switch (status) {
    case 'STATED':
      return [stroke(path(0), colour, 2 * half)];
    case 'DENIED':
      return [{ ...stroke(path(0), colour, 2 * half), dash: [7, 5] }];
    case 'PLANNED':
      return [{ ...stroke(path(0), colour, 2 * Math.max(half, 0.85)), dash: [1.5, 5], round: true }];
    case 'DIFFERING':
      return [{ ...stroke(path(0), colour, 2 * half), dash: [9, 3.7, 1.6, 3.7] }];
    case 'DISPUTED': {
      const width = 2 * Math.max(0.65, half * 0.75);
      return [half + 0.75, -half - 0.75].map((aside) => stroke(path(aside), colour, width));
    }
  }
}

function stroke(path: string, colour: string, width: number): Outline {
  return { kind: 'outline', path, fill: null, stroke: colour, width, dash: [], round: false };
}

function fill(path: string, colour: string): Outline {
  return { kind: 'outline', path, fill: colour, stroke: null, width: 0, dash: [], round: false };
}

function written(
  text: string,
  at: Point,
  { size, weight }: { readonly size: number; readonly weight: number },
  colour: string,
  halo: string | null,
  haloWidth: number,
  opacity: number,
): Words {
  const { x, y } = at;
  return { kind: 'words', text, at: { x, y }, size, weight, colour, halo, haloWidth, anchor: 'middle', opacity };
}

function isSeen(colour: string): boolean {
  return !/, 0\)$/.test(colour);
}
