import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LayoutKind } from '../../../frontend/graph-canvas/arrangements';
import {
  differs,
  insteadOf,
  laidAs,
  layFrom,
  layOf,
  layoutsKept,
  layoutsRecalled,
  nextNumber,
  partOf,
  remembered,
  type Lay,
  type Outlook,
} from '../../../frontend/graph-canvas/layouts';
import { PLAIN } from '../../../frontend/graph-canvas/manner';
import { BLANK, arrangedAnew, dragged, laidOut, shown } from '../../../frontend/graph-canvas/state';
import { node, picture } from './pictures';

const by = (layout: LayoutKind): Outlook => ({ manner: { ...PLAIN, layout }, sheet: null, sight: null });
const AT = (x: number): [string, { x: number; y: number }][] => ['a', 'b'].map((key, at) => [key, { x: x + at, y: at }]);
const FIRST = laidOut(shown(BLANK, picture([node('a'), node('b')]), null), AT(0));
const CIRCLE = arrangedAnew(FIRST, { places: AT(100), guides: [{ from: 0, to: 9, days: '2024', count: 2 }] });

test('a layout that is taken back leaves everything where it was, and made again where it came to lie', () => {
  const before = layOf(FIRST, by('force'));
  const after = layOf(CIRCLE, by('time'));
  assert.ok(differs(before, after) && !differs(after, layOf(CIRCLE, by('time'))));
  const back = laidAs(CIRCLE, before);
  assert.deepEqual([back.places, back.guides], [FIRST.places, []]);
  const again = laidAs(back, after);
  assert.deepEqual([again.places, again.guides], [CIRCLE.places, CIRCLE.guides]);
});

test('what a hand had done before can still be taken back after that', () => {
  const pinned = picture([node('a', { pinned: true }), node('b')]);
  const held = shown(dragged(FIRST, 'a', { x: 50, y: 60 }), pinned, null);
  const back = laidAs(arrangedAnew(held, { places: AT(100), guides: [] }), layOf(held, by('force')));
  assert.deepEqual(back.places, held.places);
  assert.deepEqual(shown(back, picture([node('a'), node('b')]), null).places.get('a'), { x: 0, y: 0, pinned: false });
});

test('each move of a pinned node can be taken back by itself, and made again', () => {
  const pinned = picture([node('a', { pinned: true }), node('b')]);
  const loose = picture([node('a'), node('b')]);
  const once = shown(dragged(CIRCLE, 'a', { x: 50, y: 60 }), pinned, null);
  const before = partOf({ ...PLAIN, layout: 'time' }, [['a', once.places.get('a') ?? assert.fail()]]);
  const twice = dragged(dragged(once, 'a', { x: 51, y: 61 }), 'a', { x: 70, y: 80 });
  const after = insteadOf(before, layOf(twice, by('time')));
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
  const back = laidAs(since, layOf(FIRST, by('force')));
  assert.deepEqual([...back.places].sort(), [
    ['b', { x: 1, y: 1, pinned: true }],
    ['c', { x: 7, y: 7, pinned: false }],
  ]);
});

test('a view that was opened is taken back with its places, columns and manner, and made again', () => {
  const pinned = picture([node('a', { pinned: true }), node('b')]);
  const before = shown(dragged(CIRCLE, 'a', { x: 50, y: 60 }), pinned, null);
  const manner = { ...PLAIN, sizing: 'rank' } as const;
  const wanted = {
    places: [
      { key: 'a', x: -7, y: -8, pinned: false },
      { key: 'c', x: 1, y: 2, pinned: true },
      { key: 'gone', x: 3, y: 4, pinned: false },
    ],
    guides: [],
    manner,
    sight: { left: 0, right: 1, top: 0, bottom: 1 },
  };
  const view = layFrom(before, wanted);
  const old = layOf(before, by('time'));
  const opened = laidAs(shown(before, picture([node('a'), node('c', { pinned: true })]), null), view);
  assert.deepEqual([...opened.places], [
    ['a', { x: -7, y: -8, pinned: false }],
    ['c', { x: 1, y: 2, pinned: true }],
  ]);
  assert.deepEqual([opened.guides, view.manner, view.sight], [[], manner, wanted.sight]);
  const back = laidAs(shown(opened, pinned, null), insteadOf(view, old));
  assert.deepEqual([back.places, back.guides, back.moves], [before.places, CIRCLE.guides, before.moves]);
  assert.deepEqual(shown(back, picture([node('a'), node('b')]), null).places.get('a'), CIRCLE.places.get('a'));
  const again = laidAs(shown(back, picture([node('a'), node('c', { pinned: true })]), null), layOf(opened, by('force')));
  assert.deepEqual(again.places, opened.places);
  assert.deepEqual(again.awaited.get('gone'), { x: 3, y: 4, pinned: false });
});

test('another size or colour is taken back by itself: nothing lies elsewhere', () => {
  const before = partOf({ ...PLAIN, colouring: 'community' }, []);
  assert.deepEqual(laidAs(CIRCLE, before), CIRCLE);
  assert.deepEqual(insteadOf(before, layOf(CIRCLE, by('time'))), partOf({ ...PLAIN, layout: 'time' }, []));
});

test('changes within one moment have numbers of their own', () => {
  const layouts = remembered(new Map(), nextNumber(new Map(), 9), layOf(FIRST, by('force')));
  assert.deepEqual([[...layouts.keys()], nextNumber(layouts, 9), nextNumber(layouts, 12)], [[9], 10, 12]);
});

test('as many are remembered as can be taken back; the store takes the youngest, and gives back what it took', () => {
  let layouts: ReadonlyMap<number, Lay> = new Map();
  for (let number = 1; number <= 201; number++) {
    layouts = remembered(layouts, number, layOf(FIRST, by('radial')));
  }
  assert.deepEqual([layouts.size, layouts.has(1)], [200, false]);
  assert.deepEqual(layoutsRecalled(layoutsKept(layouts)).get(201)?.manner.layout, 'radial');
  const columns = layoutsRecalled(layoutsKept(new Map([[1, layOf(CIRCLE, by('time'))]]))).get(1);
  assert.deepEqual([columns?.guides, columns?.places], [CIRCLE.guides, CIRCLE.places]);
  const large = new Map(Array.from({ length: 15_000 }, (_, at) => [String(at), { x: at, y: 0, pinned: false }]));
  const both = new Map([1, 2].map((number) => [number, { ...layOf(FIRST, by('force')), places: large }]));
  assert.deepEqual([...layoutsRecalled(layoutsKept(both)).keys()], [2]);
  for (const text of [null, '', '{', '{}', '[{"number":1}]']) {
    assert.equal(layoutsRecalled(text).size, 0);
  }
});
