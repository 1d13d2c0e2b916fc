import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOT_FINDING, found, foundAgain, stepped } from '../../../frontend/graph-canvas/find';
import { node, picture } from './pictures';

const PICTURE = picture([
  node('1', { caption: 'World Bank', degree: 90 }),
  node('2', { caption: 'Bankers', degree: 2 }),
  node('3', { caption: 'Central Bank', captionId: 'Bank Sentral', degree: 5 }),
  node('4', { caption: 'Embankment', degree: 99 }),
  node('5', { caption: 'Árud', degree: 1 }),
]);

test('names that begin with it come first, then those with a word that does, in either language', () => {
  assert.deepEqual(found('bank', PICTURE).hits, ['3', '2', '1', '4']);
});

test('case, marks and blanks around do not matter', () => {
  assert.deepEqual(found('  ARUD ', PICTURE), { text: 'ARUD', hits: ['5'], at: '5' });
});

test('nothing is found by nothing', () => {
  assert.deepEqual(found('  ', PICTURE), NOT_FINDING);
  assert.deepEqual(found('xyz', PICTURE), { text: 'xyz', hits: [], at: null });
});

test('steps go round', () => {
  const start = found('bank', PICTURE);
  assert.equal(stepped(start, 1).at, '2');
  assert.equal(stepped(start, -1).at, '4');
  assert.equal(stepped(stepped(start, -1), 1).at, '3');
  assert.equal(stepped(NOT_FINDING, 1).at, null);
});

test('a hit that has gone makes way for the first', () => {
  const at = { ...found('bank', PICTURE), at: '4' };
  assert.equal(foundAgain(at, PICTURE).at, '4');
  assert.equal(foundAgain(at, picture([node('1', { caption: 'World Bank' })])).at, '1');
});
