/** Writes captions, relations and badges over the drawing, on a canvas of their own. */

import { FADED, isContested } from './appearance';
import type { Line } from './bundles';
import type { Box, Point } from './geometry';
import { BADGE, CAPTION, RELATION, placeWords, wrapped, type EdgeWords, type NodeWords, type PlacedWords } from './labels';
import { markOf } from './measures';
import type { CanvasNode } from './messages';
import { compare, type Picture } from './picture';
import type { Near } from './selection';
import { css } from './theme';
import { nearOf, type View } from './view';

/** Room that the ring of a selected node takes. */
const RING = 7;

/** Of more nodes than this in sight, the best-connected have their words, and the lines near the selection. */
const CROWD = 400;
const FIRST = 120;

/** Words keep clear of the symbols of so many nodes: among more no gap is left for them. */
const MOST = 2_000;

/** Beyond so many lines only those that are near the selection or long on the screen have their words. */
const MANY = 400;
const FAR = 160;

/** Of more selected nodes than this, a name gives way like any other. */
const FEW = 6;

/** Nodes that are smaller than this have no room for the number of their community: a radius in pixels. */
const LEAST_MARKED = 7;

/** Where things are on the screen at this moment. */
export interface Onscreen {
  readonly width: number;
  readonly height: number;
  readonly lines: ReadonlyMap<string, Line>;
  readonly place: (node: string) => Point | null;
  readonly at: (place: Point) => Point;
  readonly radius: (node: string) => number;
  /** What floats over the drawing, where no word would be read. */
  readonly blocked: readonly Box[];
}

export interface PaintedWords {
  readonly nodes: readonly NodeWords[];
  readonly edges: readonly EdgeWords[];
  readonly placed: PlacedWords;
  /** How strongly the words of a node or an edge are written. */
  readonly strength: (words: { readonly key: string; readonly forced: boolean }) => number;
}

export class Painter {
  private readonly widths = new Map<string, Map<string, number>>();
  private readonly lines = new Map<string, string[]>();
  private readonly context: CanvasRenderingContext2D;

  constructor(context: CanvasRenderingContext2D) {
    this.context = context;
  }

  /** Fonts that have come meanwhile have other widths. */
  forget(): void {
    this.widths.clear();
  }

  /** Width and height of a caption as it will be drawn, as the sum of its letters: quick for thousands. */
  captionSize(view: View, text: string): { width: number; height: number } {
    const lines = this.wrap(text);
    const font = captionFont(view);
    return {
      width: Math.max(...lines.map((line) => [...line].reduce((sum, letter) => sum + this.measure(letter, font), 0))),
      height: lines.length * CAPTION.line + CAPTION.gap,
    };
  }

  width(text: string, size: number, weight: number, font: string): number {
    return this.measure(text, `${weight} ${size}px ${font}`);
  }

  /** All words, and where they come to lie. */
  words(view: View, screen: Onscreen): PaintedWords {
    const close = nearOf(view);
    const seen = this.nodesInSight(view, screen, close);
    const named = seen.length > CROWD ? FIRST : CROWD;
    const nodes = this.nodeWords(view, screen, close, seen.slice(0, named));
    const unnamed = seen.slice(named, MOST).map(({ node, place }) => ({ place, radius: screen.radius(node.key) }));
    const edges = this.edgeWords(view, screen, close, seen.length > CROWD);
    const isNear = (key: string): boolean => close === null || close.nodes.has(key) || close.edges.has(key);
    return {
      nodes,
      edges,
      placed: placeWords(nodes, edges, screen, screen.blocked, unnamed),
      strength: ({ key, forced }) => (isNear(key) || forced ? 1 : FADED),
    };
  }

  /** Draws all words and returns where the badges came to lie. */
  paint(view: View, screen: Onscreen): ReadonlyMap<string, Box> {
    const { context } = this;
    const { colours } = view.theme;
    context.clearRect(0, 0, screen.width, screen.height);
    const { nodes, edges, placed, strength } = this.words(view, screen);
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    const paper = css(colours.paper);
    this.columns(view, screen);
    this.focusRing(view, screen);
    for (const edge of edges) {
      const at = placed.relations.get(edge.key);
      if (at !== undefined) {
        context.globalAlpha = strength(edge);
        context.font = relationFont(view);
        const disputed = screen.lines.get(edge.key)?.edges.some(({ status }) => isContested(status)) === true;
        this.write(edge.text, at, css(disputed ? colours.dispute : colours['ink-2']), paper, 4);
      }
    }
    for (const node of nodes) {
      context.globalAlpha = strength(node);
      const caption = placed.captions.get(node.key);
      if (caption !== undefined) {
        context.font = captionFont(view);
        node.lines.forEach((line, at) => {
          const y = caption.y - caption.height / 2 + (at + 0.5) * CAPTION.line;
          this.write(line, { x: caption.x, y }, css(colours.ink), paper, 4.5);
        });
      }
      const badge = placed.badges.get(node.key);
      if (badge !== undefined && node.badge !== null) {
        this.pill(badge, node.badge, view);
      }
      const mark = node.radius < LEAST_MARKED ? '' : markOf(view.communities?.get(node.key));
      if (mark !== '') {
        context.font = markFont(view, node.radius);
        context.fillStyle = paper;
        context.fillText(mark, node.place.x, node.place.y + 0.5);
      }
      if (view.places.get(node.key)?.pinned === true) {
        const below = mark === '' ? 0 : node.radius * 0.66;
        context.fillStyle = paper;
        context.beginPath();
        context.arc(node.place.x, node.place.y + below, Math.max(1.8, node.radius * 0.16), 0, 2 * Math.PI);
        context.fill();
      }
    }
    context.globalAlpha = 1;
    return placed.badges;
  }

  /** What the columns stand for, written at the upper rim, and a line where each begins. */
  private columns(view: View, screen: Onscreen): void {
    const { context } = this;
    const { colours } = view.theme;
    let written = -Infinity;
    context.font = relationFont(view);
    for (const { from, to, days, count } of view.guides) {
      const left = screen.at({ x: from, y: 0 }).x;
      const right = screen.at({ x: to, y: 0 }).x;
      const text = `${view.speaker.stretch(days)} · ${view.speaker.number(count)}`;
      const half = this.measure(text, relationFont(view)) / 2 + 4;
      const middle = (left + right) / 2;
      context.fillStyle = css(colours.line, 0.7);
      context.fillRect(Math.round(left) - 1, 0, 1, screen.height);
      if (middle - half > written && middle + half > 0 && middle - half < screen.width) {
        this.write(text, { x: middle, y: 16 }, css(colours['ink-2']), css(colours.paper), 4);
        written = middle + half;
      }
    }
  }

  /** Those that are or may come to lie in sight, what is pointed at first, then what is near, then by rank. */
  private nodesInSight(view: View, screen: Onscreen, close: Near | null): Seen[] {
    const { picture, selection, focus, hover } = view;
    const first: Seen[] = [];
    const then: Seen[] = [];
    const rest: Seen[] = [];
    const selected = new Set(selection.nodes);
    for (const node of rankedNodes(picture)) {
      const place = screen.place(node.key);
      if (place !== null && isNearby(place, screen)) {
        const isNear = close === null || close.nodes.has(node.key);
        const isSelected = selected.has(node.key);
        const isPointedAt = focus?.node === node.key || (hover?.kind === 'node' && hover.key === node.key);
        const forced = isPointedAt || (isSelected && selected.size <= FEW);
        (forced ? first : isNear ? then : rest).push({ node, place, forced, isSelected });
      }
    }
    return [...first, ...then, ...rest];
  }

  private nodeWords(view: View, screen: Onscreen, close: Near | null, seen: readonly Seen[]): NodeWords[] {
    return seen.map(({ node, place, forced, isSelected }, at) => {
      const lines = this.wrap(view.speaker.caption(node));
      const badge = view.counting && node.hidden > 0 ? `+${view.speaker.number(node.hidden)}` : null;
      const nearness = close === null || close.nodes.has(node.key) ? 1_000_000 : 0;
      return {
        key: node.key,
        place,
        radius: screen.radius(node.key) + (isSelected ? RING : 0),
        lines,
        width: Math.max(...lines.map((line) => this.measure(line, captionFont(view)))),
        badge,
        badgeWidth: badge === null ? 0 : this.measure(badge, badgeFont(view)) + 2 * BADGE.padding,
        rank: nearness - at,
        forced,
      };
    });
  }

  private edgeWords(view: View, screen: Onscreen, close: Near | null, isCrowd: boolean): EdgeWords[] {
    const { selection, hover, focus, speaker } = view;
    const isMany = screen.lines.size > MANY;
    const words: EdgeWords[] = [];
    for (const { edge, edges, curvature } of isCrowd ? this.pointedAt(view, screen, close) : screen.lines.values()) {
      const from = screen.place(edge.source);
      const to = screen.place(edge.target);
      const isNear = close?.edges.has(edge.key) === true;
      if (from === null || to === null || !isInSight(from, to, screen)) {
        continue;
      }
      if (isMany && !isCrowd && !isNear && Math.hypot(to.x - from.x, to.y - from.y) <= FAR) {
        continue;
      }
      const text = speaker.line(edges);
      const nearness = close === null || isNear ? 1_000_000 : 0;
      const contested = edges.every(({ status }) => status === 'STATED') ? 0 : 1000;
      words.push({
        key: edge.key,
        from,
        to,
        fromRadius: screen.radius(edge.source),
        toRadius: screen.radius(edge.target),
        curvature,
        loop: edge.source === edge.target,
        text,
        width: this.measure(text, relationFont(view)) + 4,
        rank: nearness + contested + Math.min(999, edge.documents),
        forced:
          selection.edges.includes(edge.key) ||
          focus?.edge === edge.key ||
          (hover?.kind === 'edge' && hover.key === edge.key),
      });
    }
    return words;
  }

  /** The lines near the selection, and those that the pointer and the keyboard are on. */
  private pointedAt({ hover, focus }: View, { lines }: Onscreen, close: Near | null): Line[] {
    const keys = new Set([...(close?.edges ?? []), hover?.key ?? '', focus?.edge ?? '']);
    return [...keys].flatMap((key) => lines.get(key) ?? []);
  }

  private wrap(caption: string): string[] {
    const known = this.lines.get(caption);
    if (known !== undefined) {
      return known;
    }
    const lines = wrapped(caption);
    this.lines.set(caption, lines);
    return lines;
  }

  private write(text: string, at: Point, colour: string, halo: string, haloWidth: number): void {
    const { context } = this;
    context.lineWidth = haloWidth;
    context.strokeStyle = halo;
    context.strokeText(text, at.x, at.y);
    context.fillStyle = colour;
    context.fillText(text, at.x, at.y);
  }

  private pill(box: Box, text: string, view: View): void {
    const { context } = this;
    const { colours } = view.theme;
    context.beginPath();
    context.roundRect(box.x - box.width / 2, box.y - box.height / 2, box.width, box.height, box.height / 2);
    context.fillStyle = css(colours.sheet);
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = css(colours.line);
    context.stroke();
    context.font = badgeFont(view);
    context.fillStyle = css(colours['ink-2']);
    context.fillText(text, box.x, box.y + 0.5);
  }

  private focusRing(view: View, screen: Onscreen): void {
    const place = view.focus === null || view.focus.edge !== null ? null : screen.place(view.focus.node);
    if (place === null || view.focus === null) {
      return;
    }
    const { context } = this;
    context.beginPath();
    context.arc(place.x, place.y, screen.radius(view.focus.node) + 11, 0, 2 * Math.PI);
    context.setLineDash([4, 4]);
    context.lineWidth = 2;
    context.strokeStyle = css(view.theme.colours.ink);
    context.stroke();
    context.setLineDash([]);
  }

  private measure(text: string, font: string): number {
    const widths = this.widths.get(font) ?? new Map<string, number>();
    const known = widths.get(text);
    if (known !== undefined) {
      return known;
    }
    this.context.font = font;
    const { width } = this.context.measureText(text);
    this.widths.set(font, widths.set(text, width));
    return width;
  }
}

interface Seen {
  readonly node: CanvasNode;
  readonly place: Point;
  readonly forced: boolean;
  readonly isSelected: boolean;
}

const ranked = new WeakMap<Picture, readonly CanvasNode[]>();

/** By how many edges they have here, then by how many neighbours anywhere. */
function rankedNodes(picture: Picture): readonly CanvasNode[] {
  const known = ranked.get(picture);
  if (known !== undefined) {
    return known;
  }
  const drawn = new Map<string, number>();
  for (const edge of picture.edges.values()) {
    drawn.set(edge.source, (drawn.get(edge.source) ?? 0) + 1);
    drawn.set(edge.target, (drawn.get(edge.target) ?? 0) + 1);
  }
  const nodes = [...picture.nodes.values()].sort(
    (a, b) => (drawn.get(b.key) ?? 0) - (drawn.get(a.key) ?? 0) || b.degree - a.degree || compare(a.key, b.key),
  );
  ranked.set(picture, nodes);
  return nodes;
}

/** Whether a stretch of line may be seen. */
function isInSight(from: Point, to: Point, { width, height }: Onscreen): boolean {
  return (
    Math.max(from.x, to.x) > 0 && Math.min(from.x, to.x) < width && Math.max(from.y, to.y) > 0 && Math.min(from.y, to.y) < height
  );
}

function isNearby(place: Point, screen: Onscreen): boolean {
  const margin = 150;
  return place.x > -margin && place.y > -margin && place.x < screen.width + margin && place.y < screen.height + margin;
}

function captionFont(view: View): string {
  return `${CAPTION.weight} ${CAPTION.size}px ${view.theme.font}`;
}

function relationFont(view: View): string {
  return `${RELATION.weight} ${RELATION.size}px ${view.theme.font}`;
}

function markFont(view: View, radius: number): string {
  return `700 ${Math.min(13, Math.max(9, radius * 0.9))}px ${view.theme.font}`;
}

function badgeFont(view: View): string {
  return `${BADGE.weight} ${BADGE.size}px ${view.theme.font}`;
}
