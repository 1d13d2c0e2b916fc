import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOTHING, chosen, near, remaining, sameSelection } from '../../../frontend/graph-canvas/selection';
import { edge, node, picture } from './pictures';

const LINE = picture(
  [node('a'), node('b'), node('c'), node('d')],
  [edge('a', 'MEETS', 'b'), edge('b', 'MEETS', 'c'), edge('c', 'MEETS', 'd')],
);

test('a click selects one thing and nothing else', () => {
  assert.deepEqual(chosen({ nodes: ['a'], edges: ['e'] }, 'nodes', 'b', false), { nodes: ['b'], edges: [] });
});

test('adding keeps the others, and adding again takes out', () => {
  const two = chosen({ nodes: ['a'], edges: [] }, 'edges', 'e', true);
  assert.deepEqual(two, { nodes: ['a'], edges: ['e'] });
  assert.deepEqual(chosen(two, 'nodes', 'a', true), { nodes: [], edges: ['e'] });
});

test('what has left the canvas is no longer selected', () => {
  const selection = { nodes: ['a', 'gone'], edges: ['a MEETS b', 'gone'] };
  assert.deepEqual(remaining(selection, LINE), { nodes: ['a'], edges: ['a MEETS b'] });
});

test('near a node are its edges and their other ends', () => {
  const close = near(LINE, { nodes: ['b'], edges: [] });
  assert.deepEqual([...(close?.nodes ?? [])].sort(), ['a', 'b', 'c']);
  assert.deepEqual([...(close?.edges ?? [])].sort(), ['a MEETS b', 'b MEETS c']);
});

test('near an edge are its ends, and not their other edges', () => {
  const close = near(LINE, { nodes: [], edges: ['b MEETS c'] });
  assert.deepEqual([...(close?.nodes ?? [])].sort(), ['b', 'c']);
  assert.deepEqual([...(close?.edges ?? [])], ['b MEETS c']);
});

test('near a path that is selected, nodes and edges, is nothing but the path', () => {
  const close = near(LINE, { nodes: ['b', 'c'], edges: ['b MEETS c'] });
  assert.deepEqual([...(close?.nodes ?? [])].sort(), ['b', 'c']);
  assert.deepEqual([...(close?.edges ?? [])], ['b MEETS c']);
});

test('with nothing selected nothing is near, so that nothing fades', () => {
  assert.equal(near(LINE, NOTHING), null);
});

test('selections are the same when their keys are', () => {
  assert.ok(sameSelection({ nodes: ['a'], edges: [] }, { nodes: ['a'], edges: [] }));
  assert.ok(!sameSelection({ nodes: ['a'], edges: [] }, { nodes: [], edges: ['a'] }));
  assert.ok(!sameSelection({ nodes: ['a'], edges: [] }, { nodes: ['b'], edges: [] }));
  assert.ok(!sameSelection({ nodes: ['a'], edges: [] }, { nodes: ['a', 'b'], edges: [] }));
});
