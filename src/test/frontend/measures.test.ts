import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colourOf, communitiesOf, markOf, measuresOf, membersOf, radiusByRank, toldBy } from '../../../frontend/graph-canvas/measures';
import { extentOf, fromMap, onMap, projectionOf } from '../../../frontend/graph-canvas/minimap';

const RANKS = [
  ['a', 0.2],
  ['b', 1],
  ['c', 0.5],
  ['d', 0.1],
] as const;

test('the largest community is the first, whatever number it came with', () => {
  const { communities } = measuresOf({
    ranks: RANKS,
    communities: [
      ['d', 0],
      ['a', 7],
      ['c', 7],
      ['b', 7],
    ],
  });
  assert.deepEqual(Object.fromEntries(communities), { a: 0, b: 0, c: 0, d: 6 });
});

test('what sizes and colours stand for is told of each node, and nothing else', () => {
  const measures = measuresOf({ ranks: [['a', 1]], communities: [['a', 4]] });
  assert.deepEqual(toldBy(measures, { sizing: 'rank', colouring: 'community' }).nodes, [{ key: 'a', rank: 1, community: 7 }]);
  assert.deepEqual(toldBy(measures, { sizing: 'degree', colouring: 'community' }).nodes, [{ key: 'a', rank: null, community: 7 }]);
  assert.deepEqual(toldBy(measures, { sizing: 'degree', colouring: 'type' }).nodes, []);
  assert.deepEqual(toldBy(null, { sizing: 'rank', colouring: 'type' }).nodes, []);
});

test('communities of one size are in the order of their first keys', () => {
  const of = (letter: string, at: number) => [1, 2, 3].map((number) => [`${letter}${number}`, at] as const);
  const { communities } = measuresOf({ ranks: [], communities: [...of('b', 0), ...of('a', 1)] });
  assert.deepEqual([communities.get('a1'), communities.get('b1')], [0, 1]);
});

test('six communities have a colour of their own, the rest share one', () => {
  const colours = Array.from({ length: 9 }, (_, at) => colourOf(at));
  assert.equal(new Set(colours.slice(0, 6)).size, 6);
  assert.deepEqual(new Set(colours.slice(6)), new Set(['group']));
  assert.equal(colourOf(undefined), 'group');
});

test('a community is told by its highest-ranked node and how many of it are seen', () => {
  const alone = Array.from({ length: 8 }, (_, at) => [`x${at}`, 10 + at] as const);
  const measures = measuresOf({ ranks: RANKS, communities: [['a', 1], ['b', 1], ['c', 1], ...alone] });
  const told = communitiesOf(measures, (key) => key !== 'b');
  assert.deepEqual(told[0], { at: 0, leader: 'c', count: 2 });
  assert.deepEqual(told[told.length - 1], { at: 6, leader: null, count: 8 });
});

test('a community is told by a number, too; one or two nodes are none of their own', () => {
  const measures = measuresOf({ ranks: RANKS, communities: [['a', 1], ['b', 1], ['c', 1], ['d', 2], ['e', 2]] });
  assert.deepEqual([markOf(measures.communities.get('a')), markOf(measures.communities.get('d')), markOf(undefined)], ['1', '', '']);
  assert.deepEqual([[...membersOf(measures, 0)], [...membersOf(measures, 6)]], [['a', 'b', 'c'], ['d', 'e']]);
});

test('a radius grows with the rank, within the bounds of one by degree', () => {
  const radii = [0, 0.1, 0.5, 1].map(radiusByRank);
  assert.deepEqual(
    radii,
    [...radii].sort((a, b) => a - b),
  );
  assert.equal(radii[0], 6.5);
  assert.equal(radii[3], 25);
});

test('the map shows every place, and a press on it finds the place again', () => {
  const places = [
    { x: -500, y: 20 },
    { x: 1500, y: 900 },
  ];
  const map = projectionOf(extentOf(places), { width: 168, height: 112 });
  for (const place of places) {
    const { x, y } = onMap(place, map);
    assert.ok(x >= 7 && x <= 161 && y >= 7 && y <= 105);
    const back = fromMap({ x, y }, map);
    assert.ok(Math.abs(back.x - place.x) < 1e-6 && Math.abs(back.y - place.y) < 1e-6);
  }
  assert.deepEqual(extentOf([]), { left: 0, right: 1, top: 0, bottom: 1 });
});
