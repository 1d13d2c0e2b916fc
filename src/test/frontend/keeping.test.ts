import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrangementOf, kept, put, recalled } from '../../../frontend/graph-canvas/keeping';
import { BLANK, hasUnplaced, isPinned, shown } from '../../../frontend/graph-canvas/state';
import { node, picture } from './pictures';

const BEFORE = shown(
  put(BLANK, {
    places: [
      { key: 'a', x: 1.5, y: -2, pinned: true },
      { key: 'b', x: 3, y: 4, pinned: false },
      { key: 'gone', x: 5, y: 6, pinned: false },
    ],
    layout: 'force',
  }),
  picture([node('a', { pinned: true }), node('b')]),
  null,
);

test('nodes come to lie where they are awaited', () => {
  assert.ok(!hasUnplaced(BEFORE) && isPinned(BEFORE, 'a') && !isPinned(BEFORE, 'b'));
  assert.deepEqual(BEFORE.places.get('a'), { x: 1.5, y: -2, pinned: true });
});

test('nodes that are there move to where they are to be', () => {
  const moved = put(BEFORE, { places: [{ key: 'b', x: 9, y: 9, pinned: true }], layout: 'force' });
  assert.deepEqual(moved.places.get('b'), { x: 9, y: 9, pinned: true });
  assert.deepEqual(moved.places.get('a'), BEFORE.places.get('a'));
});

test('an arrangement holds what is on the canvas, and comes back from its text', () => {
  const arrangement = arrangementOf(BEFORE, 'radial');
  assert.deepEqual(
    arrangement.places.map(({ key }) => key),
    ['a', 'b'],
  );
  assert.deepEqual(recalled(kept(arrangement)), arrangement);
});

test('places that are awaited are kept, though their nodes have not been drawn yet', () => {
  const loading = put(BLANK, arrangementOf(BEFORE, 'force'));
  const come = { ...loading, picture: picture([node('a'), node('b')]) };
  assert.deepEqual(arrangementOf(come, 'force'), arrangementOf(BEFORE, 'force'));
});

test('what is no arrangement is nothing', () => {
  for (const text of [null, '', '{', '[]', '{"places":[{"key":"a","x":null,"y":0,"pinned":false}],"layout":"force"}']) {
    assert.equal(recalled(text), null);
  }
});
