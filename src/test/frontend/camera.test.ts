import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asideOf, beside, clearSightOf, closestSightOf, contains, extentIn, following, liesClear, revealing } from '../../../frontend/graph-canvas/camera';

const SIZE = { width: 1000, height: 600 };
const SIGHT = { centre: { x: 0, y: 0 }, scale: 2 };
const BESIDE = beside(SIZE, { right: 400, below: 0 });

test('what is well seen stays where it is', () => {
  assert.equal(revealing({ x: 0, y: 0 }, SIGHT, SIZE, SIZE), null);
  assert.equal(revealing({ x: 220, y: -120 }, SIGHT, SIZE, SIZE), null);
});

test('what lies at the edge or beyond comes to the middle', () => {
  assert.deepEqual(revealing({ x: 240, y: 0 }, SIGHT, SIZE, SIZE), { centre: { x: 240, y: 0 }, scale: 2 });
  assert.deepEqual(revealing({ x: 0, y: -900 }, SIGHT, SIZE, SIZE), { centre: { x: 0, y: -900 }, scale: 2 });
});

test('what lies beneath a drawer comes to the middle of what is left', () => {
  const place = { x: 100, y: 0 };
  assert.equal(revealing(place, SIGHT, SIZE, SIZE), null);
  const sight = revealing(place, SIGHT, SIZE, BESIDE);
  assert.deepEqual(sight, { centre: { x: 200, y: 0 }, scale: 2 });
  assert.equal(revealing(place, sight ?? SIGHT, SIZE, BESIDE), null);
});

test('a picture that is fitted beside a drawer ends where the drawer begins', () => {
  const extent = { left: -300, right: 900, top: 0, bottom: 100 };
  const { centre, scale } = asideOf(closestSightOf(extent, BESIDE), BESIDE, SIZE);
  assert.equal(scale, 0.5);
  assert.equal((extent.left - centre.x) * scale + SIZE.width / 2, 0);
  assert.equal((extent.right - centre.x) * scale + SIZE.width / 2, 600);
});

test('what lies beneath a sheet at the lower edge comes to the middle of what is left above it', () => {
  const above = beside(SIZE, { right: 0, below: 360 });
  assert.deepEqual(above, { width: 1000, height: 240 });
  const place = { x: 0, y: 0 };
  const sight = revealing(place, SIGHT, SIZE, above);
  assert.deepEqual(sight, { centre: { x: 0, y: 90 }, scale: 2 });
  assert.equal(revealing(place, sight ?? SIGHT, SIZE, above), null);
  assert.deepEqual(beside(SIZE, { right: 0, below: 500 }), SIZE);
});

test('a drawer that leaves next to nothing is taken for none', () => {
  assert.deepEqual(beside(SIZE, { right: 800, below: 0 }), SIZE);
  assert.deepEqual(beside(SIZE, { right: 0, below: 0 }), SIZE);
});

test('a legend that grows over a place is seen to, and a sight is found in which it covers none', () => {
  const places = [
    { x: -300, y: 200 },
    { x: 300, y: -200 },
  ];
  const extent = { left: -300, right: 300, top: -200, bottom: 200 };
  const legend = (height: number) => [{ x: 110, y: SIZE.height - 16 - height / 2, width: 196, height }];
  const before = clearSightOf(extent, SIZE, places, legend(0));
  assert.ok(liesClear(places, before, SIZE, legend(0)) && !liesClear(places, before, SIZE, legend(300)));
  assert.ok(liesClear(places, clearSightOf(extent, SIZE, places, legend(300)), SIZE, legend(300)));
});

test('what a sight shows ends where a drawer begins, wherever the camera is on its way there', () => {
  assert.deepEqual(extentIn(SIGHT, SIZE, SIZE), { left: -250, right: 250, top: -150, bottom: 150 });
  assert.deepEqual(extentIn(SIGHT, SIZE, BESIDE), { left: -250, right: 50, top: -150, bottom: 150 });
  const extent = { left: -300, right: 900, top: 0, bottom: 100 };
  const fitted = asideOf(closestSightOf(extent, BESIDE), BESIDE, SIZE);
  assert.equal(extentIn(fitted, SIZE, BESIDE).left, -300);
  assert.equal(extentIn(fitted, SIZE, BESIDE).right, 900);
});

test('who has a part before him keeps it, as large, where what came is seen with it', () => {
  const size = { width: 800, height: 600 };
  const sight = { centre: { x: 1000, y: 1000 }, scale: 2 };
  assert.equal(following({ left: 900, right: 1100, top: 900, bottom: 1100 }, sight, size, size), null);
  assert.deepEqual(following({ left: 1000, right: 1250, top: 950, bottom: 1050 }, sight, size, size), {
    centre: { x: 1050, y: 1000 },
    scale: 2,
  });
});

test('what came and is too wide for the part is seen whole, and no smaller than it has to be', () => {
  const size = { width: 800, height: 600 };
  const free = { width: 500, height: 600 };
  const extent = { left: 900, right: 1900, top: 900, bottom: 1300 };
  const next = following(extent, { centre: { x: 1000, y: 1000 }, scale: 2 }, size, free);
  assert.ok(next !== null);
  assert.equal(next.scale, 0.5);
  assert.ok(contains(extentIn(next, size, free), extent));
});
