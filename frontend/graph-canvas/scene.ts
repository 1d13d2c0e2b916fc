/** Owns the renderer: keeps what is drawn in step with the view, moves nodes, and aims the camera. */

import Graph from 'graphology';
import Sigma from 'sigma';
import { halfWidthOf, linesOf, pairsOf, type Line } from './bundles';
import {
  FRAME,
  areaOf,
  type Covered,
  asideOf,
  beside,
  clearSightOf,
  closestSightOf,
  contains,
  extentIn,
  isIn,
  following,
  liesClear,
  ratioOf,
  revealing,
  scaleOf,
  sightOf,
  sizeAt,
  union,
  type Extent,
  type Sight,
  type Size,
} from './camera';
import { SimpulEdgeProgram, StraightEdgeProgram } from './edge-program';
import { pageFigureOf, scaledFigureOf, type Figure } from './figure';
import type { Box, Point } from './geometry';
import { withColumns } from './lines';
import { isOver, poseAt, type Motion } from './motion';
import { SimpulNodeProgram } from './node-program';
import { Painter } from './paint';
import { pickWhatStands } from './picking';
import type { Near } from './selection';
import type { Body } from './spacing';
import { CLEAR, drawnEdge, drawnNode, fullSizeOf, nearOf, type DrawnEdge, type DrawnNode, type View } from './view';

/** More nodes than this are at their places at once. */
const MOVING = 400;

/** How far beside a fan the pointer may be, in pixels. */
const SLACK = 14;

/** A picture for a file is made for a canvas of at least this size, however small the window is. */
const LEAST_ROOM: Size = { width: 1200, height: 800 };

type NodeAttributes = DrawnNode & Point & { size: number; type: 'simpul'; label: null };
type EdgeAttributes = DrawnEdge & { type: 'simpul' | 'straight' };

export class Scene {
  readonly sigma: Sigma<NodeAttributes, EdgeAttributes>;
  private readonly graph = new Graph<NodeAttributes, EdgeAttributes>({ type: 'directed', multi: true });
  /** Called after every frame. */
  painted: () => void = () => undefined;
  /** Called when the picture goes elsewhere beneath a pointer that stands. */
  gone: () => void = () => undefined;
  private readonly painter: Painter;
  private readonly endPicking: () => void;
  private readonly still: () => boolean;
  private readonly covered: () => Covered;
  private readonly motions = new Map<string, Motion>();
  private view: View;
  private lines: ReadonlyMap<string, Line> = new Map();
  private badges: ReadonlyMap<string, Box> = new Map();
  private blocked: readonly Box[] = [];
  private frame: number | null = null;
  private sheet: Extent | null = null;
  /** What the camera goes on showing when the canvas changes its size: all, a part of the paper, or what a hand has chosen. */
  private aim: 'all' | 'chosen' | Extent = 'all';
  /** Where the camera was sent last. */
  private sent: Sight | null = null;
  /** What was free when it was last looked at. */
  private freeBefore: Size | null = null;

  /**
   * @param still whether nothing may move by itself
   * @param covered how much of the canvas lies beneath drawers
   */
  constructor(container: HTMLElement, view: View, still: () => boolean, covered: () => Covered) {
    this.view = view;
    this.still = still;
    this.covered = covered;
    this.sigma = new Sigma<NodeAttributes, EdgeAttributes>(this.graph, container, {
      allowInvalidContainer: true,
      autoCenter: false,
      defaultNodeType: 'simpul',
      defaultEdgeType: 'simpul',
      nodeProgramClasses: { simpul: SimpulNodeProgram },
      edgeProgramClasses: { simpul: SimpulEdgeProgram, straight: StraightEdgeProgram },
      defaultDrawNodeHover: () => undefined,
      defaultDrawNodeLabel: () => undefined,
      enableEdgeEvents: true,
      enableCameraRotation: false,
      renderLabels: false,
      stagePadding: 0,
      zIndex: true,
      zoomingRatio: 1.3,
      ...(still() ? { zoomDuration: 1, inertiaDuration: 1, inertiaRatio: 0 } : { zoomDuration: 150 }),
      zoomToSizeRatioFunction: (ratio) => 1 / sizeAt(scaleOf(ratio, this.size())),
    });
    this.sigma.setCustomBBox({ x: [-FRAME / 2, FRAME / 2], y: [-FRAME / 2, FRAME / 2] });
    const context = this.sigma.getCanvases()['labels']?.getContext('2d');
    if (context === null || context === undefined) {
      throw new Error('No 2d canvas');
    }
    this.painter = new Painter(context);
    this.sigma.resize(true);
    this.sigma.on('afterRender', () => this.paint());
    this.endPicking = pickWhatStands(this.sigma, container, () => this.motions.size > 0);
    this.draw(view, { origin: null, animated: false });
  }

  kill(): void {
    if (this.frame !== null) {
      cancelAnimationFrame(this.frame);
    }
    this.endPicking();
    this.sigma.kill();
  }

  /** Brings the drawing in step. New nodes grow out of `origin` when animated; others go to their new places. */
  draw(view: View, how: { readonly origin: string | null; readonly animated: boolean }): void {
    const before = this.view;
    const isFirst = this.lines.size === 0 && this.graph.order === 0;
    this.view = view;
    const close = nearOf(view);
    if (isFirst || !isSameScenery(before, view)) {
      this.drawNodes(view, close, how);
      this.drawLines(view, close);
    } else {
      this.drawMarked(before, view, close);
    }
    if (this.motions.size > 0) {
      this.run();
    }
    this.sigma.scheduleRender();
  }

  private drawNodes(view: View, close: Near | null, how: { readonly origin: string | null; readonly animated: boolean }): void {
    const { graph } = this;
    const now = performance.now();
    const animated = how.animated && !this.still() && this.countMoving(view) <= MOVING;
    for (const key of graph.nodes()) {
      if (!view.picture.nodes.has(key) || !view.places.has(key)) {
        graph.dropNode(key);
        this.motions.delete(key);
      }
    }
    for (const node of view.picture.nodes.values()) {
      const place = view.places.get(node.key);
      if (place === undefined) {
        continue;
      }
      const look = drawnNode(view, node, close);
      const isNew = !graph.hasNode(node.key);
      const from = this.startOf(node.key, how.origin) ?? place;
      const target = this.motions.get(node.key)?.to ?? from;
      const goesElsewhere = isNew || target.x !== place.x || target.y !== place.y;
      if (goesElsewhere && animated) {
        this.motions.set(node.key, { from, to: place, start: now, grows: isNew });
      } else if (goesElsewhere) {
        this.motions.delete(node.key);
      }
      const motion = this.motions.get(node.key);
      const pose = motion === undefined ? { ...place, size: 1 } : poseAt(motion, now);
      const drawn: NodeAttributes = {
        ...look,
        x: pose.x,
        y: -pose.y,
        size: look.fullSize * pose.size,
        type: 'simpul',
        label: null,
      };
      if (isNew) {
        graph.addNode(node.key, drawn);
      } else if (!isSame(graph.getNodeAttributes(node.key), drawn)) {
        graph.mergeNodeAttributes(node.key, drawn);
      }
    }
  }

  private countMoving(view: View): number {
    let count = 0;
    for (const [key, { x, y }] of view.places) {
      const at = this.motions.get(key)?.to ?? this.startOf(key, null);
      count += at?.x === x && at.y === y ? 0 : 1;
    }
    return count;
  }

  private drawLines(view: View, close: Near | null): void {
    const { graph } = this;
    this.lines = new Map(linesOf(view.picture, view.fanned).map((line) => [line.edge.key, line]));
    for (const key of graph.edges()) {
      if (!this.lines.has(key)) {
        graph.dropEdge(key);
      }
    }
    for (const line of this.lines.values()) {
      this.drawLine(view, line, close);
    }
  }

  private drawLine(view: View, line: Line, close: Near | null): void {
    const { graph } = this;
    const { key, source, target } = line.edge;
    if (!graph.hasNode(source) || !graph.hasNode(target)) {
      return;
    }
    const drawn = drawnEdge(view, line, close);
    const isStraight = line.curvature === 0 && source !== target && drawn.haloColor === CLEAR;
    const look: EdgeAttributes = { ...drawn, type: isStraight ? 'straight' : 'simpul' };
    if (!graph.hasEdge(key)) {
      graph.addDirectedEdgeWithKey(key, source, target, look);
    } else if (!isSame(graph.getEdgeAttributes(key), look)) {
      graph.mergeEdgeAttributes(key, look);
    }
  }

  /** Touches nothing but what the pointer or the keyboard has left or come to. */
  private drawMarked(before: View, view: View, close: Near | null): void {
    for (const hover of [before.hover, view.hover]) {
      const node = hover?.kind === 'node' ? view.picture.nodes.get(hover.key) : undefined;
      if (node !== undefined && this.graph.hasNode(node.key)) {
        const { fullSize, ...look } = drawnNode(view, node, close);
        this.graph.mergeNodeAttributes(node.key, look);
      }
    }
    if (before.fanned.id !== view.fanned.id) {
      this.drawLines(view, close);
      return;
    }
    for (const key of [before, view].flatMap(({ hover, focus }) => [hover?.key, focus?.edge])) {
      const line = this.lines.get(key ?? '');
      if (line !== undefined) {
        this.drawLine(view, line, close);
      }
    }
  }

  /** Whether nodes go to their places still, or the camera to its own. */
  isMoving(): boolean {
    return this.motions.size > 0 || this.sigma?.getCamera().isAnimated() === true;
  }

  size(): Size {
    const { width, height } = this.sigma?.getDimensions() ?? { width: 1, height: 1 };
    return { width: Math.max(1, width), height: Math.max(1, height) };
  }

  /** Where a node is on the screen, from the element's upper left corner; null before it has a place. */
  onScreen(node: string): Point | null {
    if (!this.graph.hasNode(node)) {
      return null;
    }
    return this.sigma.graphToViewport(this.graph.getNodeAttributes(node));
  }

  /** The place of a point on the screen. */
  placeAt(point: Point): Point {
    const { x, y } = this.sigma.viewportToGraph(point);
    return { x, y: -y };
  }

  badgeAt(point: Point): string | null {
    for (const [key, box] of this.badges) {
      if (Math.abs(point.x - box.x) * 2 <= box.width && Math.abs(point.y - box.y) * 2 <= box.height) {
        return key;
      }
    }
    return null;
  }

  /** Whether a point on the screen is within the fan of a pair's lines. */
  isInFan(pair: string, point: Point): boolean {
    const edges = pairsOf(this.view.picture).get(pair) ?? [];
    const from = this.onScreen(edges[0]?.source ?? '');
    const to = this.onScreen(edges[0]?.target ?? '');
    if (from === null || to === null) {
      return false;
    }
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = Math.max(1, Math.hypot(dx, dy));
    const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
    const across = Math.abs((point.x - from.x) * dy - (point.y - from.y) * dx) / length;
    const reach = halfWidthOf(edges.length) * length + SLACK;
    return along > -SLACK && along < length + SLACK && across < reach;
  }

  radiusOnScreen(node: string): number {
    return this.graph.hasNode(node) ? this.sigma.scaleSize(this.graph.getNodeAttribute(node, 'size')) : 0;
  }

  /** The whole picture for a file as it is seen when it is shown whole, with what the hand and the keyboard are at left out. */
  figure(): Figure {
    const extent = this.extent();
    const { width, height } = this.size();
    const room = { width: Math.max(width, LEAST_ROOM.width), height: Math.max(height, LEAST_ROOM.height) };
    const scale = extent === null ? 1 : sightOf(extent, room, 1).scale;
    return scaledFigureOf({ ...this.view, hover: null, focus: null }, this.painter, scale);
  }

  /** The same for a page that tells a story. */
  pageFigure(other: Partial<View>): Figure {
    return pageFigureOf({ ...this.view, hover: null, focus: null, ...other }, this.painter);
  }

  /** The nodes of a view, which need not be drawn yet, as the layout needs them. */
  bodies(view: View, fixed: (key: string) => boolean): Body[] {
    return [...view.whole.nodes.values()].map((node) => {
      const caption = this.painter.captionSize(view, view.speaker.caption(node));
      return {
        key: node.key,
        type: node.type,
        radius: fullSizeOf(view, node),
        captionWidth: caption.width,
        captionHeight: caption.height,
        fixed: fixed(node.key),
      };
    });
  }

  /** The sheet that a layout of everything has filled; showing it whole is what fitting means from then on. */
  fillSheet(sheet: Extent): void {
    this.sheet = sheet;
  }

  /**
   * Keeps words from beneath what floats over the drawing; where that has grown over a node of the whole, or the drawer leaves
   * more room than before, fits again.
   */
  block(boxes: readonly Box[]): void {
    const isOther = !isSameBoxes(boxes, this.blocked);
    const free = this.free();
    const before = this.freeBefore ?? free;
    const isFreer = this.aim === 'all' && this.sent !== null && (free.width > before.width || free.height > before.height);
    this.blocked = boxes;
    this.freeBefore = this.free();
    if (isFreer || (isOther && this.hidesSome())) {
      this.fit(true);
    }
  }

  /** Whether the whole picture is shown, and a node of it lies beneath what floats over the drawing. */
  private hidesSome(): boolean {
    return this.aim === 'all' && this.sent !== null && !liesClear(this.seenPlaces(), this.sent, this.size(), this.blocked);
  }

  fit(animated: boolean): void {
    const extent = this.extent();
    if (extent !== null) {
      const free = this.free();
      this.aim = 'all';
      this.look(asideOf(clearSightOf(extent, free, this.seenPlaces(), this.blocked), free, this.size()), animated);
    }
  }

  /**
   * Shows what came beside what it came from. A picture that is shown whole stays whole; where a hand has chosen a part, that
   * stays where it is, and as large, as far as all that came is seen with it.
   */
  showNew(keys: ReadonlySet<string>, origin: string | null): void {
    if (this.aim === 'all') {
      this.bringIntoSight(true);
      return;
    }
    const extent = this.extentOf((key) => keys.has(key) || key === origin);
    const next = extent === null ? null : following(extent, this.sightToCome(), this.size(), this.free());
    if (next !== null) {
      this.aim = 'chosen';
      this.look(next, true);
    }
  }

  /** Fits if something lies outside what is seen, or beneath what floats over it. */
  bringIntoSight(animated: boolean): void {
    const extent = this.extent();
    if (extent !== null && (!contains(extentIn(this.sightToCome(), this.size(), this.free()), extent) || this.hidesSome())) {
      this.fit(animated);
    }
  }

  /** The part of the paper that is seen. */
  sight(): Extent {
    return extentIn(this.sightNow(), this.size(), this.size());
  }

  /** The part of the paper that is seen where it is not the whole picture; null where it is. */
  chosenSight(): Extent | null {
    return this.aim === 'all' ? null : this.aim === 'chosen' ? this.sight() : this.aim;
  }

  /** Shows a part of the paper, and goes on showing it. */
  showPart(extent: Extent): void {
    this.aim = extent;
    this.look(closestSightOf(extent, this.size()), false);
  }

  /** Brings a place to the middle. */
  centre(place: Point): void {
    this.aim = 'chosen';
    this.look({ centre: place, scale: scaleOf(this.sigma.getCamera().ratio, this.size()) }, false);
  }

  /** Pans so far that a node is seen beside, or above, what covers a part of the canvas; a picture that is shown whole stays whole. */
  reveal(node: string): void {
    const place = this.view.places.get(node);
    if (place === undefined) {
      return;
    }
    if (this.aim === 'all') {
      if (!isIn(place, extentIn(this.sightToCome(), this.size(), this.free()))) {
        this.fit(true);
      }
      return;
    }
    const next = revealing(place, this.sightToCome(), this.size(), this.free());
    if (next !== null) {
      this.aim = 'chosen';
      this.look(next, true);
    }
  }

  /** Where the camera comes to rest, if it is on its way to the whole picture. */
  private sightToCome(): Sight {
    return this.aim === 'all' && this.sent !== null ? this.sent : this.sightNow();
  }

  /** Where the camera is; it may be on its way. */
  private sightNow(): Sight {
    const size = this.size();
    return {
      centre: this.placeAt({ x: size.width / 2, y: size.height / 2 }),
      scale: scaleOf(this.sigma.getCamera().ratio, size),
    };
  }

  zoom(by: number): void {
    this.aim = 'chosen';
    const camera = this.sigma.getCamera();
    const ratio = Math.max(0.05, Math.min(20, camera.ratio / by));
    if (this.still()) {
      camera.setState({ ratio });
    } else {
      void camera.animate({ ratio }, { duration: 150, easing: 'quadraticOut' });
    }
  }

  /** The hand has moved the camera, so the next resize leaves it where it is. */
  movedByHand(): void {
    this.aim = 'chosen';
  }

  /** @param boxes what floats over the drawing in its new size */
  resized(boxes: readonly Box[]): void {
    this.blocked = boxes;
    this.freeBefore = this.free();
    const scale = scaleOf(this.sigma.getCamera().ratio, this.size());
    this.sigma.resize();
    if (this.aim === 'all') {
      this.fit(false);
    } else if (this.aim === 'chosen') {
      this.sigma.getCamera().setState({ ratio: ratioOf(scale, this.size()) });
    } else {
      this.showPart(this.aim);
    }
    this.sigma.refresh();
  }

  fontsCame(): void {
    this.painter.forget();
    this.sigma.scheduleRender();
  }

  private look(sight: Sight, animated: boolean): void {
    if (this.sent !== null && !isSameSight(sight, this.sent)) {
      this.gone();
    }
    this.sent = sight;
    const camera = this.sigma.getCamera();
    const state = {
      x: 0.5 + sight.centre.x / FRAME,
      y: 0.5 - sight.centre.y / FRAME,
      ratio: ratioOf(sight.scale, this.size()),
    };
    if (animated && !this.still()) {
      void camera.animate(state, { duration: 200, easing: 'quadraticOut' });
    } else {
      camera.setState(state);
      if (camera.isAnimated()) {
        // Sigma goes on with what it has begun until something else begins.
        void camera.animate(state, { duration: 1 });
      }
    }
  }

  /** What nothing covers of the canvas, from its upper left corner. */
  private free(): Size {
    return beside(this.size(), this.covered());
  }

  private seenPlaces(): Point[] {
    return [...this.view.places].filter(([key]) => this.view.picture.nodes.has(key)).map(([, place]) => place);
  }

  private extent(): Extent | null {
    const nodes = this.extentOf(() => true);
    const extent = nodes === null ? null : withColumns(nodes, this.view.guides);
    const fillsSheet = extent !== null && this.sheet !== null && areaOf(extent) > areaOf(this.sheet) * 0.6;
    return extent !== null && this.sheet !== null && fillsSheet ? union(extent, this.sheet) : extent;
  }

  /** What some of the nodes in the picture fill with their captions. */
  private extentOf(isOne: (key: string) => boolean): Extent | null {
    let extent: Extent | null = null;
    for (const body of this.bodies(this.view, () => false)) {
      const place = this.view.places.get(body.key);
      if (place !== undefined && this.view.picture.nodes.has(body.key) && isOne(body.key)) {
        const half = Math.max(body.radius, body.captionWidth / 2) + 14;
        const own = {
          left: place.x - half,
          right: place.x + half,
          top: place.y - body.radius - 20,
          bottom: place.y + body.radius + body.captionHeight + 14,
        };
        extent = extent === null ? own : union(extent, own);
      }
    }
    return extent;
  }

  private startOf(node: string, origin: string | null): Point | null {
    for (const key of [node, origin]) {
      if (key !== null && this.graph.hasNode(key)) {
        const { x, y } = this.graph.getNodeAttributes(key);
        return { x, y: -y };
      }
    }
    return null;
  }

  private run(): void {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = null;
      const now = performance.now();
      for (const [key, motion] of this.motions) {
        const pose = poseAt(motion, now);
        this.graph.updateNodeAttributes(key, (old) => ({
          ...(old as NodeAttributes),
          x: pose.x,
          y: -pose.y,
          size: Number(old.fullSize) * pose.size,
        }));
        if (isOver(motion, now)) {
          this.motions.delete(key);
        }
      }
      if (this.motions.size > 0) {
        this.run();
      }
    });
  }

  private paint(): void {
    const { width, height } = this.size();
    const at = this.projection();
    const scaled = this.sigma.scaleSize(1);
    const { graph, lines } = this;
    this.badges = this.painter.paint(this.view, {
      width,
      height,
      lines,
      at,
      place: (node) => {
        if (!graph.hasNode(node)) {
          return null;
        }
        const { x, y } = graph.getNodeAttributes(node);
        return at({ x, y: -y });
      },
      radius: (node) => (graph.hasNode(node) ? graph.getNodeAttribute(node, 'size') * scaled : 0),
      blocked: this.blocked,
    });
    this.painted();
  }

  /** From places to the screen, at this moment. */
  private projection(): (place: Point) => Point {
    const origin = this.sigma.graphToViewport({ x: 0, y: 0 });
    const far = this.sigma.graphToViewport({ x: FRAME, y: -FRAME });
    const scaleX = (far.x - origin.x) / FRAME;
    const scaleY = (far.y - origin.y) / FRAME;
    return ({ x, y }) => ({ x: origin.x + x * scaleX, y: origin.y + y * scaleY });
  }
}

/** Whether two views differ in nothing but where the pointer and the keyboard are. */
function isSameScenery(a: View, b: View): boolean {
  return (
    a.picture === b.picture &&
    a.places === b.places &&
    a.whole === b.whole &&
    a.guides === b.guides &&
    isSameSet(a.found, b.found) &&
    a.selection === b.selection &&
    a.highlight === b.highlight &&
    a.ranks === b.ranks &&
    a.communities === b.communities &&
    a.theme === b.theme &&
    a.speaker === b.speaker
  );
}

function isSameSight(a: Sight, b: Sight): boolean {
  return a.scale === b.scale && a.centre.x === b.centre.x && a.centre.y === b.centre.y;
}

function isSameBoxes(a: readonly Box[], b: readonly Box[]): boolean {
  return a.length === b.length && a.every((box, at) => isSame(box, b[at] ?? box));
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}

function isSame<T extends object>(before: T, next: T): boolean {
  return (Object.keys(next) as (keyof T)[]).every((name) => isSameValue(before[name], next[name]));
}

function isSameValue(a: unknown, b: unknown): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, at) => one === b[at]));
}
