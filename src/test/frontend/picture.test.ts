import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EMPTY, applied, bestConnected, edgesOf, neighboursOf } from '../../../frontend/graph-canvas/picture';
import { change, edge, node, picture } from './pictures';

test('a change adds nodes and edges and leaves the old picture as it was', () => {
  const before = picture([node('a')]);
  const after = applied(before, change({ nodes: [node('b')], edges: [edge('a', 'MEETS', 'b')] }));
  assert.deepEqual([...after.nodes.keys()], ['a', 'b']);
  assert.deepEqual([...after.edges.keys()], ['a MEETS b']);
  assert.deepEqual([...before.nodes.keys()], ['a']);
});

test('a node that comes again is brought up to date', () => {
  const after = applied(picture([node('a', { hidden: 5 })]), change({ nodes: [node('a', { hidden: 0 })] }));
  assert.equal(after.nodes.get('a')?.hidden, 0);
});

test('taking off a node takes its edges with it', () => {
  const before = picture([node('a'), node('b'), node('c')], [edge('a', 'MEETS', 'b'), edge('b', 'MEETS', 'c')]);
  const after = applied(before, change({ removedNodes: ['a'] }));
  assert.deepEqual([...after.edges.keys()], ['b MEETS c']);
});

test('taking off an edge leaves its ends', () => {
  const before = picture([node('a'), node('b')], [edge('a', 'MEETS', 'b')]);
  const after = applied(before, change({ removedEdges: ['a MEETS b'] }));
  assert.equal(after.edges.size, 0);
  assert.equal(after.nodes.size, 2);
});

test('what is taken off and added in one change is there', () => {
  const after = applied(picture([node('a')]), change({ removedNodes: ['a'], nodes: [node('a', { degree: 9 })] }));
  assert.equal(after.nodes.get('a')?.degree, 9);
});

test('an edge without both ends is not taken on', () => {
  assert.equal(picture([node('a')], [edge('a', 'MEETS', 'b')]).edges.size, 0);
});

test('names that JavaScript knows are names like any other', () => {
  const odd = picture([node('__proto__'), node('constructor')], [edge('__proto__', 'MEETS', 'constructor')]);
  assert.deepEqual([...neighboursOf(odd, 'constructor')], ['__proto__']);
});

test('edges of a node come with the best supported first', () => {
  const here = picture(
    [node('a'), node('b'), node('c')],
    [edge('a', 'MEETS', 'b', { documents: 1 }), edge('c', 'MEETS', 'a', { documents: 4 }), edge('b', 'MEETS', 'c')],
  );
  assert.deepEqual(
    edgesOf(here, 'a').map(({ key }) => key),
    ['c MEETS a', 'a MEETS b'],
  );
});

test('a node is not its own neighbour', () => {
  const here = picture([node('a'), node('b')], [edge('a', 'PRAISES', 'a'), edge('b', 'MEETS', 'a')]);
  assert.deepEqual([...neighboursOf(here, 'a')], ['b']);
});

test('the best connected is by edges here, then by neighbours anywhere', () => {
  assert.equal(bestConnected(EMPTY), null);
  const nodes = [node('a', { degree: 90 }), node('b'), node('c', { degree: 7 }), node('d', { degree: 3 })];
  assert.equal(bestConnected(picture(nodes)), 'a');
  assert.equal(bestConnected(picture(nodes, [edge('d', 'MEETS', 'c')])), 'c');
});
