import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionsOn, endsOfPath, type Action } from '../../../frontend/graph-canvas/actions';
import { BLANK, clicked, shown, type CanvasState } from '../../../frontend/graph-canvas/state';
import { edge, node, picture } from './pictures';

const START: CanvasState = shown(
  BLANK,
  picture([node('a', { hidden: 3, expanded: true }), node('b'), node('c')], [edge('a', 'MEETS', 'b')]),
  null,
);
const A = { kind: 'node', key: 'a' } as const;
const B = { kind: 'node', key: 'b' } as const;

function phrases(actions: readonly Action[]): string[] {
  return actions.map(({ phrase }) => phrase);
}

function detail(actions: readonly Action[], phrase: string): unknown {
  const deed = actions.find((action) => action.phrase === phrase)?.deed;
  return deed?.kind === 'wish' ? deed.wish.detail : undefined;
}

test('a node offers what can be done with it', () => {
  assert.deepEqual(phrases(actionsOn(START, A)), ['showNeighbours', 'collapse', 'pin', 'hide', 'hideOthers']);
  assert.deepEqual(phrases(actionsOn(START, B)), ['pin', 'hide', 'hideOthers']);
  assert.deepEqual(actionsOn(START, { kind: 'node', key: 'gone' }), []);
});

test('a node in a selection stands for all of it, another for itself', () => {
  const two = clicked(clicked(START, 'nodes', 'a', false), 'nodes', 'b', true);
  assert.deepEqual(detail(actionsOn(two, B), 'hide'), { keys: ['a', 'b'] });
  assert.deepEqual(detail(actionsOn(two, { kind: 'node', key: 'c' }), 'hide'), { keys: ['c'] });
});

test('paths are offered between two nodes, the selected and the one under the pointer', () => {
  const one = clicked(START, 'nodes', 'a', false);
  assert.deepEqual(detail(actionsOn(one, B), 'path'), { from: 'a', to: 'b' });
  assert.equal(detail(actionsOn(one, A), 'path'), undefined);
  const two = clicked(one, 'nodes', 'b', true);
  assert.deepEqual(detail(actionsOn(two, A), 'path'), { from: 'a', to: 'b' });
  assert.deepEqual(detail(actionsOn(two, null), 'path'), { from: 'a', to: 'b' });
  assert.equal(endsOfPath(two, 'c'), null);
});

test('pinned nodes are let go, and all are pinned where some are not', () => {
  const some = shown(START, picture([node('a', { pinned: true }), node('b')]), null);
  assert.deepEqual(detail(actionsOn(some, A), 'unpin'), { keys: ['a'], pinned: false });
  const both = clicked(clicked(some, 'nodes', 'a', false), 'nodes', 'b', true);
  assert.deepEqual(detail(actionsOn(both, A), 'pin'), { keys: ['a', 'b'], pinned: true });
});

test('an edge offers its evidence, and paths between its ends', () => {
  const actions = actionsOn(START, { kind: 'edge', key: 'a MEETS b' });
  assert.deepEqual(phrases(actions), ['evidence', 'otherPaths', 'hideEnds']);
  assert.deepEqual(detail(actions, 'otherPaths'), { from: 'a', to: 'b' });
});

test('the paper offers the view, and to clear what is there', () => {
  assert.deepEqual(phrases(actionsOn(START, null)), ['fit', 'arrange', 'lock', 'clear']);
  assert.deepEqual(detail(actionsOn(START, null), 'clear'), { keys: ['a', 'b', 'c'] });
  assert.deepEqual(phrases(actionsOn(BLANK, null)), ['fit', 'arrange', 'lock']);
});
