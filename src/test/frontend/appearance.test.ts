import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  inkOf,
  isSymmetric,
  kindOf,
  radiusOf,
  typesOf,
  statusesOf,
  widthOf,
} from '../../../frontend/graph-canvas/appearance';
import { drawnEdge, drawnNode, nearOf, type View } from '../../../frontend/graph-canvas/view';
import { fannedOnly } from '../../../frontend/graph-canvas/bundles';
import { EMPTY_VOCABULARY, Speaker } from '../../../frontend/graph-canvas/words';
import { COLOURS, type Colour } from '../../../frontend/graph-canvas/appearance';
import type { Rgb } from '../../../frontend/graph-canvas/theme';
import { edge, node, picture } from './pictures';

test('types have the shape and colour of the screen, and what is unknown is a ring', () => {
  assert.deepEqual(kindOf('Person'), { shape: 'circle', colour: 'person' });
  assert.deepEqual(kindOf('Facility'), kindOf('Place'));
  assert.deepEqual(kindOf('Project'), { shape: 'pentagon', colour: 'agreement' });
  assert.deepEqual(kindOf('Movie'), kindOf('Group'));
  assert.deepEqual(kindOf('Country/Event'), { shape: 'square', colour: 'event' });
  assert.deepEqual(kindOf('A/B/C'), kindOf('Group'));
});

test('the legend counts the types that are there, in its own order, unknown ones last', () => {
  const here = picture([
    node('x', { type: 'Zebra' }),
    node('c', { type: 'Country' }),
    node('a'),
    node('b'),
    node('y', { type: 'Ant' }),
  ]);
  assert.deepEqual(typesOf(here), [
    { type: 'Person', count: 2 },
    { type: 'Country', count: 1 },
    { type: 'Ant', count: 1 },
    { type: 'Zebra', count: 1 },
  ]);
});

test('nodes grow with the logarithm of their degree, within bounds', () => {
  const sizes = [0, 1, 10, 100, 1_000_000].map((degree) => radiusOf(node('a', { degree })));
  assert.deepEqual(
    sizes,
    [...sizes].sort((a, b) => a - b),
  );
  assert.ok((sizes[0] ?? 0) >= 8 && (sizes[4] ?? 0) <= 25);
  assert.ok((sizes[2] ?? 0) - (sizes[1] ?? 0) > 5);
});

test('lines are 1 to 4 pixels wide, by documents', () => {
  const widths = [0, 1, 4, 1000].map((documents) => widthOf(documents));
  assert.deepEqual(
    widths,
    [...widths].sort((a, b) => a - b),
  );
  assert.ok((widths[0] ?? 0) >= 1);
  assert.equal(widths[3], 4);
});

test('a dispute has its own colour, the rest is ink, stated at 34 %', () => {
  assert.equal(inkOf('DISPUTED').colour, 'dispute');
  assert.deepEqual(inkOf('STATED'), { colour: 'ink', strength: 0.34 });
  assert.equal(inkOf('DENIED').colour, 'ink');
});

test('symmetric relations have no head, denied or not', () => {
  assert.ok(isSymmetric('MEETS'));
  assert.ok(isSymmetric('NOT_MEETS'));
  assert.ok(!isSymmetric('INVADES'));
});

/** Where the middle of an edge lies beside the line from `a` to `b`: the sign and size of its bend seen from `a`. */
function bend(curvature: number, source: string): number {
  return source === 'a' ? curvature : -curvature;
}

test('the statuses of some edges are told once each, in the order of the legend', () => {
  const edges = (['DISPUTED', 'STATED', 'DENIED', 'STATED'] as const).map((status, at) =>
    edge('a', `R${at}`, 'b', { status }),
  );
  assert.deepEqual(statusesOf(edges), ['STATED', 'DENIED', 'DISPUTED']);
});

const WHITE: Rgb = { r: 255, g: 255, b: 255 };
const LINE = picture(
  [node('a'), node('b'), node('c')],
  [edge('a', 'MEETS', 'b'), edge('b', 'INVADES', 'c', { status: 'DISPUTED' })],
);
const VIEW: View = {
  picture: LINE,
  whole: LINE,
  found: new Set(),
  places: new Map(),
  guides: [],
  fanned: fannedOnly([]),
  ranks: null,
  communities: null,
  counting: true,
  selection: { nodes: [], edges: [] },
  focus: null,
  hover: null,
  highlight: null,
  theme: { font: 'Inter', colours: Object.fromEntries(COLOURS.map((name) => [name, WHITE])) as Record<Colour, Rgb> },
  speaker: new Speaker('en', EMPTY_VOCABULARY),
};

function alphaOf(color: string): number {
  return Number(/, ([\d.]+)\)$/.exec(color)?.[1]);
}

function node_(view: View, key: string): ReturnType<typeof drawnNode> {
  return drawnNode(view, view.picture.nodes.get(key) ?? node(key), nearOf(view));
}

function edge_(view: View, key: string): ReturnType<typeof drawnEdge> {
  const one = view.picture.edges.get(key) ?? edge('a', 'MEETS', 'b');
  return drawnEdge(view, { edge: one, edges: [one], curvature: 0 }, nearOf(view));
}

test('what is not near the selection fades to a third', () => {
  const view: View = { ...VIEW, selection: { nodes: ['a'], edges: [] } };
  assert.equal(alphaOf(node_(view, 'b').color), 1);
  assert.equal(alphaOf(node_(view, 'c').color), 1 / 3);
  assert.equal(alphaOf(edge_(view, 'a MEETS b').color), 0.34);
  assert.equal(alphaOf(edge_(view, 'b INVADES c').color), 1 / 3);
});

test('nothing fades while nothing is selected', () => {
  assert.equal(alphaOf(node_(VIEW, 'c').color), 1);
  assert.equal(alphaOf(edge_(VIEW, 'b INVADES c').color), 1);
});

test('a selected node has a ring, a selected edge a halo and full ink', () => {
  const view: View = { ...VIEW, selection: { nodes: ['a'], edges: ['a MEETS b'] } };
  assert.equal(alphaOf(node_(view, 'a').ringColor), 1);
  assert.equal(alphaOf(node_(view, 'b').ringColor), 0);
  assert.ok(alphaOf(edge_(view, 'a MEETS b').haloColor) > 0);
  assert.ok(alphaOf(edge_(view, 'a MEETS b').color) >= 0.8);
});

test('a folded line tells the statuses of all its edges, is as wide as their documents, and has a head one way only', () => {
  const edges = [edge('a', 'VISITS', 'b', { documents: 3 }), edge('a', 'FOUNDS', 'b', { status: 'DENIED' })];
  const [first] = edges;
  assert.ok(first !== undefined);
  const folded = drawnEdge(VIEW, { edge: first, edges, curvature: 0 }, null);
  assert.deepEqual(folded.statuses, ['STATED', 'DENIED']);
  assert.equal(folded.size, widthOf(4));
  assert.ok(folded.head);
  const both = [first, edge('b', 'VISITS', 'a')];
  assert.ok(!drawnEdge(VIEW, { edge: first, edges: both, curvature: 0 }, null).head);
});

test('what the pointer or the keyboard is on does not fade', () => {
  const view: View = {
    ...VIEW,
    selection: { nodes: ['a'], edges: [] },
    hover: { kind: 'node', key: 'c' },
    focus: { node: 'b', edge: 'b INVADES c' },
  };
  assert.equal(alphaOf(node_(view, 'c').color), 1);
  assert.equal(alphaOf(edge_(view, 'b INVADES c').color), 1);
});

test('what stands out does not fade, whatever is selected, and all else does', () => {
  const highlight = { nodes: ['b', 'c'], edges: ['b INVADES c'] };
  const view: View = { ...VIEW, selection: { nodes: ['a'], edges: [] }, highlight };
  assert.equal(alphaOf(node_(view, 'a').color), 1 / 3);
  assert.equal(alphaOf(node_(view, 'c').color), 1);
  assert.ok(alphaOf(node_(view, 'c').ringColor) > 0);
  assert.ok(alphaOf(edge_(view, 'b INVADES c').haloColor) > 0);
  assert.equal(alphaOf(edge_(view, 'a MEETS b').color), 0.34 / 3);
});

test('an edge has the colour that people want for its relation, unless it is disputed or a line holds others', () => {
  const speaker = new Speaker('en', { ...EMPTY_VOCABULARY, colours: { MEETS: 'Event', INVADES: 'Event' } });
  const event: Rgb = { r: 1, g: 2, b: 3 };
  const view: View = { ...VIEW, speaker, theme: { ...VIEW.theme, colours: { ...VIEW.theme.colours, event } } };
  assert.equal(edge_(view, 'a MEETS b').color, 'rgba(1, 2, 3, 0.75)');
  assert.equal(edge_(view, 'b INVADES c').color, 'rgba(255, 255, 255, 1)');
  const edges = [edge('a', 'MEETS', 'b'), edge('a', 'FOUNDS', 'b')];
  const [first] = edges;
  assert.ok(first !== undefined);
  assert.equal(drawnEdge(view, { edge: first, edges, curvature: 0 }, null).color, 'rgba(255, 255, 255, 0.34)');
});
