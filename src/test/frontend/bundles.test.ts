import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ALL, fannedOnly, linesOf, pairOf, pairsOf } from '../../../frontend/graph-canvas/bundles';
import { BLANK, clicked, clickedBeside, fannedOut, fannedPairs, hovered, pointedAt, shown } from '../../../frontend/graph-canvas/state';
import { edge, node, picture } from './pictures';

const MEETS = edge('a', 'MEETS', 'b', { documents: 2 });
const VISITS = edge('b', 'VISITS', 'a', { documents: 7, status: 'DENIED' });
const PRAISES = edge('a', 'PRAISES', 'b');
const LONE = edge('a', 'MEETS', 'c');
const PICTURE = picture([node('a'), node('b'), node('c')], [MEETS, VISITS, PRAISES, LONE]);
const FOLDED = fannedOnly([]);

test('edges between one pair are one line, whichever way they run, and the best supported stands for them', () => {
  const [line, lone] = linesOf(PICTURE, FOLDED);
  assert.equal(linesOf(PICTURE, FOLDED).length, 2);
  assert.equal(line?.edge, VISITS);
  assert.deepEqual(line?.edges, [VISITS, MEETS, PRAISES]);
  assert.equal(line?.curvature, 0);
  assert.deepEqual(lone?.edges, [LONE]);
});

test('fanned out, each is a line of its own and none lies on another', () => {
  const lines = linesOf(PICTURE, ALL);
  assert.deepEqual(lines.map((line) => line.edge.key).sort(), [...PICTURE.edges.keys()].sort());
  const bends = lines
    .filter((line) => line.edge.target !== 'c')
    .map((line) => (line.edge.source < line.edge.target ? line.curvature : -line.curvature));
  assert.equal(new Set(bends).size, 3);
});

test('a lone edge bends gently, and its place does not depend on the order edges come in', () => {
  const turned = picture([node('a'), node('b'), node('c')], [LONE, PRAISES, VISITS, MEETS]);
  const bends = (lines: ReturnType<typeof linesOf>): unknown =>
    lines.map((line) => [line.edge.key, line.curvature]).sort();
  assert.deepEqual(bends(linesOf(turned, ALL)), bends(linesOf(PICTURE, ALL)));
  assert.ok(Math.abs(linesOf(PICTURE, FOLDED)[1]?.curvature ?? 0) > 0.05);
});

test('a pair is the same from both ends, and pairs are counted once a picture', () => {
  assert.equal(pairOf(MEETS), pairOf(VISITS));
  assert.equal(pairsOf(PICTURE), pairsOf(PICTURE));
});

test('a line fans out under the pointer, when one of its edges is selected or walked to, and when all shall', () => {
  const start = shown(BLANK, PICTURE, null);
  const pair = pairOf(MEETS);
  assert.ok(!fannedPairs(start).has(pair));
  assert.ok(fannedPairs(hovered(start, { kind: 'edge', key: VISITS.key })).has(pair));
  assert.ok(fannedPairs(clicked(start, 'edges', PRAISES.key, false)).has(pair));
  assert.ok(fannedPairs({ ...start, focus: { node: 'a', edge: MEETS.key } }).has(pair));
  assert.ok(!fannedPairs(clicked(start, 'nodes', 'a', false)).has(pair));
  assert.ok(fannedPairs(start, true).has(pair));
});

test('it stays fanned out when the pointer goes from line to line, and folds when told to', () => {
  const start = hovered(shown(BLANK, PICTURE, null), { kind: 'edge', key: VISITS.key });
  const between = hovered(start, null);
  assert.ok(fannedPairs(between).has(pairOf(MEETS)));
  assert.equal(hovered(start, { kind: 'edge', key: LONE.key }).fan, null);
  assert.ok(!fannedPairs(fannedOut(between, null)).has(pairOf(MEETS)));
  assert.equal(shown(start, picture([node('a')]), null).fan, null);
});

test('a click between the lines that have just fanned out means the line that was there, elsewhere nothing', () => {
  const start = clicked(shown(BLANK, PICTURE, null), 'nodes', 'a', false);
  const between = hovered(hovered(start, { kind: 'edge', key: VISITS.key }), null);
  const [best] = pairsOf(PICTURE).get(pairOf(MEETS)) ?? [];
  assert.deepEqual(clickedBeside(between, false).selection, { nodes: [], edges: [best?.key] });
  assert.deepEqual(clickedBeside(between, true).selection, { nodes: ['a'], edges: [best?.key] });
  assert.deepEqual(clickedBeside(fannedOut(between, null), false).selection, { nodes: [], edges: [] });
});

test('a click on the line that has come to lie beneath a pointer which rests means the line that it was on', () => {
  const start = shown(BLANK, PICTURE, null);
  const on = hovered(start, { kind: 'edge', key: VISITS.key });
  assert.equal(pointedAt(on, PRAISES.key), VISITS.key);
  assert.equal(pointedAt(on, LONE.key), LONE.key);
  assert.equal(pointedAt(hovered(on, { kind: 'edge', key: PRAISES.key }), PRAISES.key), PRAISES.key);
  assert.equal(pointedAt(hovered(on, null), PRAISES.key), PRAISES.key);
});
