import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandOf, type Stroke } from '../../../frontend/graph-canvas/keys';
import { cycled, step } from '../../../frontend/graph-canvas/walk';
import { edge, node, picture } from './pictures';

const STAR = picture(
  ['middle', 'north', 'east', 'far east', 'south', 'stranger'].map((key) => node(key)),
  ['north', 'east', 'far east', 'south'].map((key) => edge('middle', 'MEETS', key)),
);
const PLACES = new Map([
  ['middle', { x: 0, y: 0 }],
  ['north', { x: 10, y: -100 }],
  ['east', { x: 100, y: 10 }],
  ['far east', { x: 300, y: 0 }],
  ['south', { x: 0, y: 100 }],
  ['stranger', { x: -80, y: 0 }],
]);

test('an arrow goes to the neighbour that lies that way', () => {
  assert.equal(step(STAR, PLACES, 'middle', 'up'), 'north');
  assert.equal(step(STAR, PLACES, 'middle', 'right'), 'east');
  assert.equal(step(STAR, PLACES, 'middle', 'down'), 'south');
});

test('where no neighbour lies, it goes to any node that way', () => {
  assert.equal(step(STAR, PLACES, 'middle', 'left'), 'stranger');
  assert.equal(step(STAR, PLACES, 'stranger', 'right'), 'middle');
});

test('where nothing lies, it stays', () => {
  assert.equal(step(STAR, PLACES, 'stranger', 'left'), null);
});

test('nodes without a place yet are not walked to', () => {
  assert.equal(step(STAR, new Map([...PLACES].slice(0, 1)), 'middle', 'up'), null);
});

test('a ring of keys goes round both ways', () => {
  assert.equal(cycled(['a', 'b', 'c'], 'c', 1), 'a');
  assert.equal(cycled(['a', 'b', 'c'], 'a', -1), 'c');
  assert.equal(cycled(['a', 'b', 'c'], null, 1), 'a');
  assert.equal(cycled(['a', 'b', 'c'], null, -1), 'c');
  assert.equal(cycled(['a', 'b'], 'gone', 1), 'a');
  assert.equal(cycled([], null, 1), null);
});

function stroke(key: string, more: Partial<Stroke> = {}): Stroke {
  return { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more };
}

test('keys mean what the help says', () => {
  assert.deepEqual(commandOf(stroke('ArrowLeft')), { kind: 'walk', heading: 'left' });
  assert.deepEqual(commandOf(stroke('ArrowLeft', { shiftKey: true })), { kind: 'edge', by: -1 });
  assert.deepEqual(commandOf(stroke('ArrowDown', { shiftKey: true })), { kind: 'edge', by: 1 });
  assert.deepEqual(commandOf(stroke(']')), { kind: 'edge', by: 1 });
  assert.deepEqual(commandOf(stroke('Enter')), { kind: 'select', adding: false });
  assert.deepEqual(commandOf(stroke('Enter', { ctrlKey: true })), { kind: 'select', adding: true });
  assert.deepEqual(commandOf(stroke('e')), { kind: 'open' });
  assert.deepEqual(commandOf(stroke('Delete')), { kind: 'hide' });
  assert.deepEqual(commandOf(stroke('+', { shiftKey: true })), { kind: 'zoom', by: 'in' });
  assert.deepEqual(commandOf(stroke('Escape')), { kind: 'clear' });
});

test('keys that belong to the browser or the page are left to them', () => {
  for (const key of [stroke('f', { ctrlKey: true }), stroke('h', { metaKey: true }), stroke('/'), stroke('Tab')]) {
    assert.equal(commandOf(key), null, key.key);
  }
  assert.equal(commandOf(stroke('constructor')), null);
});
