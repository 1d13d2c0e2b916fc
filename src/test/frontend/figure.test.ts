import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COLOURS } from '../../../frontend/graph-canvas/appearance';
import { ALL } from '../../../frontend/graph-canvas/bundles';
import { scaleFor } from '../../../frontend/graph-canvas/bitmap';
import { lineOf } from '../../../frontend/graph-canvas/curves';
import { figureOf, pageFigureOf, scaledFigureOf, type Figure } from '../../../frontend/graph-canvas/figure';
import { put } from '../../../frontend/graph-canvas/keeping';
import { PLAIN } from '../../../frontend/graph-canvas/manner';
import { Painter } from '../../../frontend/graph-canvas/paint';
import { overlaps, type Box, type Point } from '../../../frontend/graph-canvas/geometry';
import { outlineOf } from '../../../frontend/graph-canvas/shapes';
import { BLANK, shown } from '../../../frontend/graph-canvas/state';
import { escaped, svgOf } from '../../../frontend/graph-canvas/svg';
import type { Theme } from '../../../frontend/graph-canvas/theme';
import type { View } from '../../../frontend/graph-canvas/view';
import { EMPTY_VOCABULARY, Speaker } from '../../../frontend/graph-canvas/words';
import { edge, node, picture } from './pictures';

const COLOUR = { r: 10, g: 20, b: 30 };
const THEME: Theme = {
  colours: Object.fromEntries(COLOURS.map((name) => [name, COLOUR])) as Theme['colours'],
  font: "'Inter Variable', \"X\" <y>",
};

const SHAPES = ['circle', 'square', 'hexagon', 'diamond', 'triangle', 'pentagon', 'ring'] as const;

/** Letters that are all seven wide. */
const PAINTER = new Painter({
  font: '',
  measureText: (text: string) => ({ width: text.length * 7 }),
} as unknown as CanvasRenderingContext2D);

function viewOf(nodes: ReturnType<typeof node>[], edges: ReturnType<typeof edge>[]): View {
  const places = nodes.map(({ key }, at) => ({ key, x: at * 300 - 500, y: (at % 2) * 260, pinned: false }));
  const state = shown(put(BLANK, { places, guides: [], manner: PLAIN, sight: null }), picture(nodes, edges), null);
  const { places: at, guides, selection, focus, hover } = state;
  const drawn = { picture: state.seen, whole: state.picture, found: new Set<string>(), fanned: ALL };
  const plain = { ranks: null, communities: null, highlight: null, counting: true };
  return { ...drawn, ...plain, places: at, guides, selection, focus, hover, theme: THEME, speaker: new Speaker('en', EMPTY_VOCABULARY) };
}

function words(figure: Figure): string[] {
  return figure.parts.flatMap((part) => (part.kind === 'words' ? [part.text] : []));
}

const HOSTILE = ['<script>alert(1)</script>', '"quoted" & \'so\'', ']]> <!-- -->', 'two\nlines', '\u202eלא', 'nul\u0000\ud800'];

test('everything that has a place is drawn, with names, relations and a legend', () => {
  const figure = figureOf(
    viewOf(
      [node('Ann'), node('Oslo', { type: 'Place', hidden: 12 }), node('Bob')],
      [edge('Ann', 'VISITS', 'Oslo'), edge('Oslo', 'HOSTS', 'Bob', { status: 'DENIED', says: 0, denies: 1 })],
    ),
    PAINTER,
  );
  for (const text of ['Ann', 'Oslo', 'Bob', '+12', 'visits', 'Person 2', 'Place 1', 'stated', 'denied']) {
    assert.ok(words(figure).includes(text), `${text} is missing`);
  }
  assert.ok(!words(figure).includes('planned'));
});

test('names are kept apart where many nodes are selected, and every one of a few is written', () => {
  const keys = Array.from({ length: 12 }, (_, at) => `Somebody ${String.fromCharCode(65 + at)}`);
  const at = new Map(keys.map((key, index) => [key, { x: 100 + (index % 4) * 30, y: 100 + Math.floor(index / 4) * 30 }]));
  const view = viewOf(keys.map((key) => node(key)), []);
  const screen = {
    width: 800,
    height: 600,
    lines: new Map(),
    place: (key: string) => at.get(key) ?? null,
    at: (point: Point) => point,
    radius: () => 10,
    blocked: [],
  };
  const written = (nodes: string[]): Box[] => [
    ...PAINTER.words({ ...view, selection: { nodes, edges: [] } }, screen).placed.captions.values(),
  ];

  const many = written(keys);
  many.forEach((box, index) => many.slice(index + 1).forEach((other) => assert.ok(!overlaps(box, other))));
  const [first = '', second = ''] = keys;
  assert.ok(written([first, second]).length >= 2);
  assert.ok(many.length < keys.length);
});

test('nothing lies outside the figure', () => {
  const figure = figureOf(viewOf(['A long name of somebody', 'b', 'c', 'd'].map((key) => node(key)), []), PAINTER);
  for (const part of figure.parts) {
    const numbers = part.kind === 'words' ? [part.at.x, part.at.y] : (part.path.match(/-?[\d.]+/g) ?? []).map(Number);
    for (const number of numbers) {
      assert.ok(number >= 0 && number <= Math.max(figure.width, figure.height), `${number}`);
    }
  }
});

test('at a smaller scale nodes are closer together and smaller, and names as large as ever', () => {
  const view = viewOf(['a', 'b', 'c', 'd', 'e'].map((key) => node(key)), []);
  const [whole, half] = [1, 0.5].map((scale) => scaledFigureOf(view, PAINTER, scale));
  assert.ok(whole !== undefined && half !== undefined && half.width < 0.7 * whole.width);
  const sizes = (figure: Figure) => figure.parts.flatMap((part) => (part.kind === 'words' ? [part.size] : []));
  assert.deepEqual(sizes(half), sizes(whole));
  assert.deepEqual(words(half), words(whole));
});

test('for a page nodes come closer together, and no word is lost', () => {
  const keys = ['a', 'b', 'c', 'd', 'e'];
  const view = viewOf(keys.map((key) => node(key)), [edge('a', 'VISITS', 'b'), edge('d', 'MEETS', 'e')]);
  const whole = figureOf(view, PAINTER);
  const page = pageFigureOf(view, PAINTER);
  assert.ok(page.width < 0.85 * whole.width, `${page.width} of ${whole.width}`);
  assert.deepEqual(words(page), words(whole));
});

test('for a page nothing moves where words would be lost, or where it is small enough', () => {
  const crowded = viewOf(Array.from({ length: 5 }, (_, at) => node(`${at} is a name that takes nearly all of the room there is`)), []);
  assert.deepEqual(words(pageFigureOf(crowded, PAINTER)), words(figureOf(crowded, PAINTER)));
  const small = viewOf([node('a'), node('b')], [edge('a', 'VISITS', 'b')]);
  assert.deepEqual(pageFigureOf(small, PAINTER), figureOf(small, PAINTER));
});

test('an empty canvas is a figure, too', () => {
  const figure = figureOf(viewOf([], []), PAINTER);
  assert.ok(figure.width > 0 && figure.height > 0);
});

test('the five kinds of line differ without colour', () => {
  const statuses = ['STATED', 'DENIED', 'PLANNED', 'DISPUTED', 'DIFFERING'] as const;
  const drawn = statuses.map((status) => {
    const { parts } = figureOf(viewOf([node('a'), node('b')], [edge('a', 'X', 'b', { status })]), PAINTER);
    const lines = parts.flatMap((part) => (part.kind === 'outline' && part.path.includes('Q') ? [part] : []));
    return JSON.stringify([lines.length, lines[0]?.dash, lines[0]?.round]);
  });
  assert.equal(new Set(drawn).size, 5);
});

test('hostile names become words and nothing else', () => {
  const svg = svgOf(figureOf(viewOf(HOSTILE.map((key) => node(key)), []), PAINTER), HOSTILE.join(' '), 'en');
  assert.doesNotMatch(svg, /<(?!\/?(svg|title|rect|path|text)\b|\?xml)/);
  assert.doesNotMatch(svg, /&(?!(amp|lt|gt|quot|#39);)/);
  // eslint-disable-next-line no-control-regex
  assert.doesNotMatch(svg, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  assert.ok(svg.isWellFormed());
  assert.match(svg, /&lt;script&gt;alert\(1\)/);
});

test('what XML cannot hold is told as such', () => {
  assert.equal(escaped('a\u0000b\u{1f600}\ud800<'), 'a\ufffdb\u{1f600}\ufffd&lt;');
});

test('each shape has an outline around its middle', () => {
  const outlines = SHAPES.map((shape) => outlineOf(shape, { x: 100, y: 100 }, 20));
  assert.equal(new Set(outlines).size, SHAPES.length);
  outlines.forEach((outline) => assert.match(outline, /^M[\d. AHVLZ-]+Z$/));
});

test('a line runs from rim to rim, and a loop comes back', () => {
  const ends = { from: { x: 0, y: 0 }, to: { x: 200, y: 0 }, fromRadius: 20, toRadius: 30, curvature: 0 };
  assert.equal(lineOf(ends, 1, false).path, 'M22.5 0Q95 0 167.5 0');
  assert.match(lineOf(ends, 1, true).head ?? '', /^M167\.5 0L159 /);
  assert.match(lineOf({ ...ends, to: ends.from }, 1, true).path, /^M[^A]+A13 13 0 1 0 /);
});

test('a loop lies where the number of hidden neighbours does not', () => {
  const words = figureOf(viewOf([node('a', { hidden: 12 })], [edge('a', 'KNOWS', 'a')]), PAINTER).parts.flatMap((part) =>
    part.kind === 'words' ? [part] : [],
  );
  const at = (text: string) => words.find((word) => word.text === text)?.at;
  const [name, loop, hidden] = [at('a'), at('knows'), at('+12')];
  assert.ok(name !== undefined && loop !== undefined && hidden !== undefined);
  assert.ok(loop.x < name.x && name.x < hidden.x, `${loop.x} ${name.x} ${hidden.x}`);
});

test('a bitmap is as large as wanted, or as can be', () => {
  assert.equal(scaleFor({ width: 1200, height: 800 }, 2), 2);
  const scale = scaleFor({ width: 30_000, height: 100 }, 2);
  assert.ok(30_000 * scale <= 16_000);
});
