/** Owns the renderer: keeps what is drawn in step with the view, moves nodes, and aims the camera. */

import Graph from 'graphology';
import Sigma from 'sigma';
import { curvatures } from './appearance';
import {
  FRAME,
  areaOf,
  clearSightOf,
  contains,
  ratioOf,
  scaleOf,
  sizeAt,
  union,
  type Extent,
  type Sight,
  type Size,
} from './camera';
import { SimpulEdgeProgram } from './edge-program';
import type { Box, Point } from './geometry';
import { isOver, poseAt, type Motion } from './motion';
import { SimpulNodeProgram } from './node-program';
import { Painter } from './paint';
import type { Body } from './spacing';
import { drawnEdge, drawnNode, nearOf, type DrawnEdge, type DrawnNode, type View } from './view';

const WORDS = 'simpul-words';

type NodeAttributes = DrawnNode & Point & { size: number; type: 'simpul'; label: null };
type EdgeAttributes = DrawnEdge & { type: 'simpul' };

export class Scene {
  readonly sigma: Sigma<NodeAttributes, EdgeAttributes>;
  private readonly graph = new Graph<NodeAttributes, EdgeAttributes>({ type: 'directed', multi: true });
  private readonly painter: Painter;
  private readonly still: () => boolean;
  private readonly motions = new Map<string, Motion>();
  private view: View;
  private badges: ReadonlyMap<string, Box> = new Map();
  private blocked: readonly Box[] = [];
  private frame: number | null = null;
  private sheet: Extent | null = null;
  private fitted = true;

  /** @param still whether nothing may move by itself */
  constructor(container: HTMLElement, view: View, still: () => boolean) {
    this.view = view;
    this.still = still;
    this.sigma = new Sigma<NodeAttributes, EdgeAttributes>(this.graph, container, {
      allowInvalidContainer: true,
      autoCenter: false,
      defaultNodeType: 'simpul',
      defaultEdgeType: 'simpul',
      nodeProgramClasses: { simpul: SimpulNodeProgram },
      edgeProgramClasses: { simpul: SimpulEdgeProgram },
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
    this.sigma.createCanvasContext(WORDS, { style: { pointerEvents: 'none' } });
    const layers = this.sigma.getCanvases();
    const words = layers[WORDS];
    const context = words?.getContext('2d');
    if (words === undefined || context === null || context === undefined) {
      throw new Error('No 2d canvas');
    }
    layers['labels']?.before(words);
    this.painter = new Painter(context);
    this.sigma.resize(true);
    this.sigma.on('afterRender', () => this.paint());
    this.draw(view, { origin: null, animated: false });
  }

  kill(): void {
    if (this.frame !== null) {
      cancelAnimationFrame(this.frame);
    }
    this.sigma.kill();
  }

  /** Brings the drawing in step. New nodes grow out of `origin` when animated; others go to their new places. */
  draw(view: View, how: { readonly origin: string | null; readonly animated: boolean }): void {
    this.view = view;
    const { graph } = this;
    const close = nearOf(view);
    const now = performance.now();
    const animated = how.animated && !this.still();
    for (const key of graph.nodes()) {
      if (!view.picture.nodes.has(key) || !view.places.has(key)) {
        graph.dropNode(key);
        this.motions.delete(key);
      }
    }
    for (const key of graph.edges()) {
      if (!view.picture.edges.has(key)) {
        graph.dropEdge(key);
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
      graph.mergeNode(node.key, {
        ...look,
        x: pose.x,
        y: -pose.y,
        size: look.fullSize * pose.size,
        type: 'simpul',
        label: null,
      });
    }
    const bends = curvatures(view.picture.edges.values());
    for (const edge of view.picture.edges.values()) {
      if (graph.hasNode(edge.source) && graph.hasNode(edge.target)) {
        const look: EdgeAttributes = { ...drawnEdge(view, edge, bends.get(edge.key) ?? 0, close), type: 'simpul' };
        if (graph.hasEdge(edge.key)) {
          graph.mergeEdgeAttributes(edge.key, look);
        } else {
          graph.addDirectedEdgeWithKey(edge.key, edge.source, edge.target, look);
        }
      }
    }
    if (this.motions.size > 0) {
      this.run();
    }
    this.sigma.scheduleRender();
  }

  isMoving(): boolean {
    return this.motions.size > 0;
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

  radiusOnScreen(node: string): number {
    return this.graph.hasNode(node) ? this.sigma.scaleSize(this.graph.getNodeAttribute(node, 'size')) : 0;
  }

  /** Nodes as the layout needs them. */
  bodies(fixed: (key: string) => boolean): Body[] {
    return [...this.view.whole.nodes.values()].map((node) => {
      const caption = this.painter.captionSize(this.view, this.view.speaker.caption(node));
      return {
        key: node.key,
        type: node.type,
        radius: drawnNode(this.view, node, null).fullSize,
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

  /** Keeps words from beneath what floats over the drawing. */
  block(boxes: readonly Box[]): void {
    this.blocked = boxes;
  }

  fit(animated: boolean): void {
    const extent = this.extent();
    if (extent !== null) {
      this.fitted = true;
      this.look(clearSightOf(extent, this.size(), this.seenPlaces(), this.blocked), animated);
    }
  }

  /** Fits if something lies outside what is seen. */
  bringIntoSight(animated: boolean): void {
    const extent = this.extent();
    const { width, height } = this.size();
    const from = this.placeAt({ x: 0, y: 0 });
    const to = this.placeAt({ x: width, y: height });
    if (extent !== null && !contains({ left: from.x, right: to.x, top: from.y, bottom: to.y }, extent)) {
      this.fit(animated);
    }
  }

  /** Pans so far that a node is seen. */
  reveal(node: string): void {
    const place = this.view.places.get(node);
    const at = this.onScreen(node);
    const { width, height } = this.size();
    const margin = 48;
    if (place !== undefined && at !== null) {
      const hidden = at.x < margin || at.y < margin || at.x > width - margin || at.y > height - margin;
      if (hidden) {
        this.fitted = false;
        this.look({ centre: place, scale: scaleOf(this.sigma.getCamera().ratio, this.size()) }, true);
      }
    }
  }

  zoom(by: number): void {
    this.fitted = false;
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
    this.fitted = false;
  }

  resized(): void {
    const scale = scaleOf(this.sigma.getCamera().ratio, this.size());
    this.sigma.resize();
    if (this.fitted) {
      this.fit(false);
    } else {
      this.sigma.getCamera().setState({ ratio: ratioOf(scale, this.size()) });
    }
    this.sigma.refresh();
  }

  fontsCame(): void {
    this.painter.forget();
    this.sigma.scheduleRender();
  }

  private look(sight: Sight, animated: boolean): void {
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
    }
  }

  private seenPlaces(): Point[] {
    return [...this.view.places].filter(([key]) => this.view.picture.nodes.has(key)).map(([, place]) => place);
  }

  private extent(): Extent | null {
    let extent: Extent | null = null;
    for (const body of this.bodies(() => false)) {
      const place = this.view.places.get(body.key);
      if (place !== undefined && this.view.picture.nodes.has(body.key)) {
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
    const fillsSheet = extent !== null && this.sheet !== null && areaOf(extent) > areaOf(this.sheet) * 0.6;
    return extent !== null && this.sheet !== null && fillsSheet ? union(extent, this.sheet) : extent;
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
    this.badges = this.painter.paint(this.view, {
      width,
      height,
      place: (node) => this.onScreen(node),
      radius: (node) => this.radiusOnScreen(node),
      blocked: this.blocked,
      at: (point) => this.sigma.graphToViewport({ x: point.x, y: -point.y }),
      curvature: (edge) => (this.graph.hasEdge(edge) ? this.graph.getEdgeAttribute(edge, 'curvature') : 0),
    });
  }
}
