import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  differs,
  insteadOf,
  laidAs,
  layOf,
  layoutsKept,
  layoutsRecalled,
  partOf,
  remembered,
  type Lay,
} from '../../../frontend/graph-canvas/layouts';
import { BLANK, arrangedAnew, dragged, laidOut, shown } from '../../../frontend/graph-canvas/state';
import { node, picture } from './pictures';

const AT = (x: number): [string, { x: number; y: number }][] => ['a', 'b'].map((key, at) => [key, { x: x + at, y: at }]);
const FIRST = laidOut(shown(BLANK, picture([node('a'), node('b')]), null), AT(0));
const CIRCLE = arrangedAnew(FIRST, { places: AT(100), guides: [{ from: 0, to: 9, days: '2024', count: 2 }] });

test('a layout that is taken back leaves everything where it was, and made again where it came to lie', () => {
  const before = layOf(FIRST, 'force', null);
  const after = layOf(CIRCLE, 'time', null);
  assert.ok(differs(before, after) && !differs(after, layOf(CIRCLE, 'time', null)));
  const back = laidAs(CIRCLE, before);
  assert.deepEqual([back.places, back.guides], [FIRST.places, []]);
  const again = laidAs(back, after);
  assert.deepEqual([again.places, again.guides], [CIRCLE.places, CIRCLE.guides]);
});

test('what a hand had done before can still be taken back after that', () => {
  const pinned = picture([node('a', { pinned: true }), node('b')]);
  const held = shown(dragged(FIRST, 'a', { x: 50, y: 60 }), pinned, null);
  const back = laidAs(arrangedAnew(held, { places: AT(100), guides: [] }), layOf(held, 'force', null));
  assert.deepEqual(back.places, held.places);
  assert.deepEqual(shown(back, picture([node('a'), node('b')]), null).places.get('a'), { x: 0, y: 0, pinned: false });
});

test('each move of a pinned node can be taken back by itself, and made again', () => {
  const pinned = picture([node('a', { pinned: true }), node('b')]);
  const loose = picture([node('a'), node('b')]);
  const once = shown(dragged(CIRCLE, 'a', { x: 50, y: 60 }), pinned, null);
  const before = partOf('time', 'a', once.places.get('a') ?? assert.fail());
  const twice = dragged(dragged(once, 'a', { x: 51, y: 61 }), 'a', { x: 70, y: 80 });
  const after = insteadOf(before, layOf(twice, 'time', null));
  const back = laidAs(twice, before);
  assert.deepEqual([back.places, back.guides], [once.places, CIRCLE.guides]);
  const free = shown(back, loose, null);
  assert.deepEqual(free.places, CIRCLE.places);
  const again = shown(free, pinned, null);
  assert.deepEqual(again.places, once.places);
  assert.deepEqual([[...after.places.keys()], laidAs(again, after).places], [['a'], twice.places]);
  assert.equal(layoutsRecalled(layoutsKept(new Map([[7, before]]))).get(7)?.isPart, true);
});

test('what has come since stays where it is, what has gone is left out, and the server says what is pinned', () => {
  const since = laidOut(shown(CIRCLE, picture([node('b', { pinned: true }), node('c')]), null), [['c', { x: 7, y: 7 }]]);
  const back = laidAs(since, layOf(FIRST, 'force', null));
  assert.deepEqual([...back.places].sort(), [
    ['b', { x: 1, y: 1, pinned: true }],
    ['c', { x: 7, y: 7, pinned: false }],
  ]);
});

test('as many are remembered as can be taken back; the store takes the youngest, and gives back what it took', () => {
  let layouts: ReadonlyMap<number, Lay> = new Map();
  for (let number = 1; number <= 201; number++) {
    layouts = remembered(layouts, number, layOf(FIRST, 'radial', null));
  }
  assert.deepEqual([layouts.size, layouts.has(1)], [200, false]);
  assert.deepEqual(layoutsRecalled(layoutsKept(layouts)).get(201)?.kind, 'radial');
  const large = new Map(Array.from({ length: 15_000 }, (_, at) => [String(at), { x: at, y: 0, pinned: false }]));
  const both = new Map([1, 2].map((number) => [number, { ...layOf(FIRST, 'force', null), places: large }]));
  assert.deepEqual([...layoutsRecalled(layoutsKept(both)).keys()], [2]);
  for (const text of [null, '', '{', '{}', '[{"number":1}]']) {
    assert.equal(layoutsRecalled(text).size, 0);
  }
});
