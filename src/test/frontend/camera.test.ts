import assert from 'node:assert/strict';
import { test } from 'node:test';
import { revealing } from '../../../frontend/graph-canvas/camera';

const SIZE = { width: 1000, height: 600 };
const SIGHT = { centre: { x: 0, y: 0 }, scale: 2 };

test('what is well seen stays where it is', () => {
  assert.equal(revealing({ x: 0, y: 0 }, SIGHT, SIZE, 0), null);
  assert.equal(revealing({ x: 220, y: -120 }, SIGHT, SIZE, 0), null);
});

test('what lies at the edge or beyond comes to the middle', () => {
  assert.deepEqual(revealing({ x: 240, y: 0 }, SIGHT, SIZE, 0), { centre: { x: 240, y: 0 }, scale: 2 });
  assert.deepEqual(revealing({ x: 0, y: -900 }, SIGHT, SIZE, 0), { centre: { x: 0, y: -900 }, scale: 2 });
});

test('what lies beneath a drawer comes to the middle of what is left', () => {
  const place = { x: 100, y: 0 };
  assert.equal(revealing(place, SIGHT, SIZE, 0), null);
  const sight = revealing(place, SIGHT, SIZE, 400);
  assert.deepEqual(sight, { centre: { x: 200, y: 0 }, scale: 2 });
  assert.equal(revealing(place, sight ?? SIGHT, SIZE, 400), null);
});
