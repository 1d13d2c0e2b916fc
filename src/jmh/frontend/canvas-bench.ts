/** Measures in the browser: the same graph drawn by graph-canvas and by plain sigma, by turns in one run. */

import Graph from 'graphology';
import Sigma from 'sigma';
import './graph-canvas/graph-canvas';
import type { GraphCanvas } from './graph-canvas/graph-canvas';
import { expansionOf, firstOf, graphOf } from './graphs';

type Places = ReadonlyMap<string, { x: number; y: number }>;

/** Milliseconds of graph-canvas and of plain sigma. */
interface Compared {
  canvas: number;
  plain: number;
}

const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));

/** After the next frame has been painted. */
async function painted(): Promise<void> {
  await frame();
  await new Promise((done) => setTimeout(done, 0));
}

/** Until what was begun before is drawn: whoever expands a node has looked at it. */
async function rested(): Promise<void> {
  await painted();
  await new Promise((done) => setTimeout(done, 2_000));
  await painted();
}

/** Until the first frame with so many nodes is over: what moves afterwards is drawn in others. */
async function shown(sigma: Sigma, size: number): Promise<void> {
  do {
    await new Promise<void>((done) => void sigma.once('afterRender', () => done()));
  } while (sigma.getGraph().order < size);
  await frame();
}

/** Until so many nodes have their places. */
async function still(canvas: GraphCanvas, size: number): Promise<void> {
  while (canvas.snapshot().layout !== 'still' || canvas.snapshot().nodes.length < size) {
    await new Promise((done) => setTimeout(done, 50));
  }
}

function mount<T extends HTMLElement>(element: T): T {
  document.body.append(element);
  return element;
}

function show(shown: HTMLElement): void {
  for (const element of document.body.querySelectorAll<HTMLElement>('graph-canvas, .plain')) {
    element.style.visibility = element === shown ? 'visible' : 'hidden';
  }
}

function clear(): void {
  document.body.querySelectorAll('graph-canvas, .plain').forEach((element) => element.remove());
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** A graph laid out by the quickest rule, since places are not what is measured. */
async function canvasWith(size: number): Promise<GraphCanvas> {
  const canvas = mount(document.createElement('graph-canvas'));
  await canvas.updateComplete;
  canvas.arrange('layered');
  canvas.apply(graphOf(size));
  await still(canvas, size);
  await painted();
  return canvas;
}

function placesOf(canvas: GraphCanvas): Places {
  return new Map(canvas.snapshot().nodes.map(({ key, x, y }) => [key, { x, y }]));
}

/** As its documentation sets it up, with edges that can be clicked. */
function plainWith(size: number, places: Places): { sigma: Sigma; container: HTMLElement } {
  const { nodes, edges } = graphOf(size);
  const graph = new Graph({ multi: true });
  for (const node of nodes) {
    const { x, y } = places.get(node.key) ?? { x: 0, y: 0 };
    graph.addNode(node.key, { x, y: -y, size: 5, color: '#0072b2', label: node.caption });
  }
  edges.forEach((edge) => graph.addEdgeWithKey(edge.key, edge.source, edge.target, { size: 1, color: '#999999' }));
  const container = document.createElement('div');
  container.className = 'plain';
  mount(container);
  return { sigma: new Sigma(graph, container, { enableEdgeEvents: true }), container };
}

interface Camera {
  getState(): { x: number; ratio: number };
  setState(state: { x?: number; ratio?: number }): unknown;
}

function sigmaOf(canvas: GraphCanvas): Sigma {
  return (canvas as unknown as { scene: { sigma: Sigma } }).scene.sigma;
}

function cameraOf(canvas: GraphCanvas): Camera {
  return sigmaOf(canvas).getCamera();
}

/** Milliseconds from one frame to the next while the camera goes to and fro. */
async function panned(camera: Camera, frames: number): Promise<number[]> {
  const { x, ratio } = camera.getState();
  const times: number[] = [];
  let before = await frame();
  for (let at = 0; at < frames; at++) {
    camera.setState({ x: x + 0.1 * Math.sin(at / 3), ratio: ratio * (1 + 0.2 * Math.sin(at / 5)) });
    const now = await frame();
    times.push(now - before);
    before = now;
  }
  camera.setState({ x, ratio });
  return times.slice(1);
}

/** Time per frame, taken by turns, so that what else the machine does falls on both. */
async function frames(size: number, rounds: number, each: number): Promise<Compared> {
  const canvas = await canvasWith(size);
  const { sigma, container } = plainWith(size, placesOf(canvas));
  await painted();
  const times: { canvas: number[]; plain: number[] } = { canvas: [], plain: [] };
  for (let round = 0; round < rounds; round++) {
    show(canvas);
    await painted();
    times.canvas.push(...(await panned(cameraOf(canvas), each)));
    show(container);
    await painted();
    times.plain.push(...(await panned(sigma.getCamera(), each)));
  }
  sigma.kill();
  clear();
  return { canvas: median(times.canvas), plain: median(times.plain) };
}

/**
 * Tasks of the main thread over 50 ms, in milliseconds, from when a layout is asked for until it answers: of a graph on an
 * empty canvas, or beside the first so many of its nodes.
 */
async function layout(size: number, placed: number): Promise<{ seconds: number; tasks: number[] }> {
  // Else nodes that an earlier canvas had places for keep them, and the others have to find spots among them.
  sessionStorage.clear();
  const canvas = mount(document.createElement('graph-canvas'));
  await canvas.updateComplete;
  const change = graphOf(size);
  if (placed > 0) {
    canvas.apply(firstOf(change, placed));
    await still(canvas, placed);
  }
  await painted();
  await new Promise((done) => setTimeout(done, 500));
  const entries: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  await new Promise((done) => setTimeout(done, 500));
  const began = performance.now();
  canvas.apply(change);
  await canvas.updateComplete;
  await new Promise<void>((done) => {
    const look = (): void => void (canvas.shadowRoot?.querySelector('.waiting') === null && done());
    new MutationObserver(look).observe(canvas.shadowRoot ?? canvas, { childList: true, subtree: true });
  });
  const ended = performance.now();
  await still(canvas, size);
  await painted();
  observer.disconnect();
  clear();
  const tasks = entries
    .filter(({ startTime, duration }) => startTime >= began && startTime + duration < ended)
    .map(({ duration }) => duration);
  return { seconds: (ended - began) / 1000, tasks };
}

/** From the message that adds 25 to so many until they are painted; and plain sigma given the same with places; by turns. */
async function expansion(size: number, rounds: number): Promise<Compared> {
  const canvas = await canvasWith(size);
  const { sigma, container } = plainWith(size, placesOf(canvas));
  const times: { canvas: number[]; plain: number[] } = { canvas: [], plain: [] };
  for (let round = 1; round <= rounds; round++) {
    const change = expansionOf(`n${7 * round}`, 25);
    const wanted = size + 25 * round;
    show(canvas);
    await rested();
    times.canvas.push(await untilShown(sigmaOf(canvas), wanted, () => canvas.apply(change)));
    await still(canvas, wanted);
    const places = placesOf(canvas);
    const graph = sigma.getGraph();
    show(container);
    await rested();
    times.plain.push(
      await untilShown(sigma, wanted, () => {
        change.nodes.forEach((node) => graph.addNode(node.key, { ...places.get(node.key), size: 5, label: node.caption }));
        change.edges.forEach((edge) => graph.addEdgeWithKey(edge.key, edge.source, edge.target, { size: 1 }));
      }),
    );
  }
  sigma.kill();
  clear();
  return { canvas: median(times.canvas), plain: median(times.plain) };
}

/** Milliseconds from something that is done until so many nodes have been drawn. */
async function untilShown(sigma: Sigma, size: number, deed: () => void): Promise<number> {
  const began = performance.now();
  const isShown = shown(sigma, size);
  deed();
  await isShown;
  return performance.now() - began;
}

const bench = { frames, layout, expansion, graphOf, expansionOf, canvasWith, mount };

declare global {
  interface Window {
    bench: typeof bench;
  }
}

window.bench = bench;
