import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrangementOf, canvasKept, kept, put, recalled, theirs } from '../../../frontend/graph-canvas/keeping';
import { PLAIN } from '../../../frontend/graph-canvas/manner';
import { BLANK, hasUnplaced, isPinned, shown } from '../../../frontend/graph-canvas/state';
import { edge, node, picture } from './pictures';

const COLUMNS = [{ from: -20, to: 30.5, days: '2024-07', count: 2 }];

const BEFORE = shown(
  put(BLANK, {
    places: [
      { key: 'a', x: 1.5, y: -2, pinned: true },
      { key: 'b', x: 3, y: 4, pinned: false },
      { key: 'gone', x: 5, y: 6, pinned: false },
    ],
    guides: COLUMNS,
    manner: PLAIN,
    sight: null,
  }),
  picture([node('a', { pinned: true }), node('b')]),
  null,
);

test('nodes come to lie where they are awaited', () => {
  assert.ok(!hasUnplaced(BEFORE) && isPinned(BEFORE, 'a') && !isPinned(BEFORE, 'b'));
  assert.deepEqual(BEFORE.places.get('a'), { x: 1.5, y: -2, pinned: true });
});

test('nodes that are there move to where they are to be', () => {
  const moved = put(BEFORE, { places: [{ key: 'b', x: 9, y: 9, pinned: true }], guides: [], manner: PLAIN, sight: null });
  assert.deepEqual(moved.places.get('b'), { x: 9, y: 9, pinned: true });
  assert.deepEqual(moved.places.get('a'), BEFORE.places.get('a'));
  assert.deepEqual([BEFORE.guides, moved.guides], [COLUMNS, []]);
});

test('an arrangement holds what is on the canvas, and comes back from its text', () => {
  const manner = { ...PLAIN, layout: 'radial', sizing: 'rank', fanned: true } as const;
  const arrangement = arrangementOf(BEFORE, manner, { left: -1, right: 1.5, top: -2, bottom: 3 });
  assert.deepEqual(
    arrangement.places.map(({ key }) => key),
    ['a', 'b'],
  );
  assert.deepEqual(arrangement.guides, COLUMNS);
  const sheet = { width: 900, height: 600.5 };
  for (const whole of [
    { arrangement, sheet, locked: true },
    { arrangement, sheet: null, locked: false },
  ]) {
    assert.deepEqual(recalled(kept(whole)), whole);
  }
});

test('places that are awaited are kept, though their nodes have not been drawn yet', () => {
  const loading = put(BLANK, arrangementOf(BEFORE, PLAIN, null));
  const come = { ...loading, picture: picture([node('a'), node('b')]) };
  assert.deepEqual(arrangementOf(come, PLAIN, null), arrangementOf(BEFORE, PLAIN, null));
});

test('what is on the canvas is kept by its keys, with what hides of it and what is selected', () => {
  const arrangement = arrangementOf(BEFORE, PLAIN, null);
  const edges = picture([node('a', { caption: 'Ann' }), node('b')], [edge('a', 'MEETS', 'b')]);
  const kept: unknown = JSON.parse(canvasKept({ ...BEFORE, picture: edges, selection: { nodes: ['b'], edges: [] } }, arrangement, 'ann@home'));
  assert.deepEqual(kept, {
    whose: 'ann@home',
    nodes: [
      { key: 'a', caption: 'Ann' },
      { key: 'b', caption: 'b' },
    ],
    edges: [...edges.edges.keys()],
    arrangement,
    filter: BEFORE.filter,
    selection: { nodes: ['b'], edges: [] },
  });
  assert.equal(canvasKept(BLANK, arrangementOf(BLANK, PLAIN, null), 'ann@home'), '');
  const text = JSON.stringify(kept);
  assert.deepEqual([theirs(text, 'ann@home'), theirs(text, 'bob@home'), theirs('', ''), theirs('{', '')], [text, '', '', '']);
});

test('what is no arrangement is nothing', () => {
  const whole = kept({
    arrangement: arrangementOf(BEFORE, PLAIN, { left: -1, right: 1, top: -2, bottom: 3 }),
    sheet: { width: 4, height: 5 },
    locked: false,
  });
  const broken = ['"x":1.5', '"right":1', '"fanned":false', '"days":"2024-07"', '"to":30.5', '"height":5'].map((part) => {
    assert.ok(whole.includes(part));
    return whole.replace(part, part.replace(/:.*/, ':{}'));
  });
  for (const text of [null, '', '{', '[]', ...broken]) {
    assert.equal(recalled(text), null);
  }
});

test('a manner that only a later version knows is plain', () => {
  const later = kept({ arrangement: arrangementOf(BEFORE, PLAIN, null), sheet: null, locked: false }).replace('"layout":"force"', '"layout":"spiral"');
  assert.deepEqual(recalled(later)?.arrangement.manner, PLAIN);
});
