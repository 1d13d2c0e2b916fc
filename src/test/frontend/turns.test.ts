import assert from 'node:assert/strict';
import { test } from 'node:test';
import { turnOf, type Pressed } from '../../../frontend/story-stage/turns';

const press = (key: string, held: Partial<Pressed> = {}): Pressed => {
  return { key, ctrlKey: false, metaKey: false, altKey: false, ...held };
};

test('keys turn the steps', () => {
  assert.equal(turnOf(press('ArrowRight'), 'page'), 'next');
  assert.equal(turnOf(press(' '), 'page'), 'next');
  assert.equal(turnOf(press('ArrowLeft'), 'button'), 'back');
  assert.equal(turnOf(press('Home'), 'page'), 'first');
  assert.equal(turnOf(press('End'), 'page'), 'last');
  assert.equal(turnOf(press('Escape'), 'page'), 'leave');
  assert.equal(turnOf(press('F'), 'page'), 'full');
});

test('a button keeps Space, a field keeps every key', () => {
  assert.equal(turnOf(press(' '), 'button'), null);
  assert.equal(turnOf(press('ArrowRight'), 'field'), null);
});

test('keys of the browser are left to it', () => {
  assert.equal(turnOf(press('r', { ctrlKey: true }), 'page'), null);
  assert.equal(turnOf(press('ArrowLeft', { altKey: true }), 'page'), null);
  assert.equal(turnOf(press('x'), 'page'), null);
  assert.equal(turnOf(press('constructor'), 'page'), null);
});
