import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Command } from '../../../frontend/graph-canvas/keys';
import { menuPlace } from '../../../frontend/graph-canvas/places';
import {
  BLANK,
  arrangedAnew,
  cleared,
  clicked,
  dragged,
  filtered,
  hasUnplaced,
  highlighted,
  isPinned,
  laidOut,
  menuOpened,
  obeyed,
  selected,
  shown,
  type CanvasState,
} from '../../../frontend/graph-canvas/state';
import { typeTurned, NO_FILTER } from '../../../frontend/graph-canvas/filter';
import { found } from '../../../frontend/graph-canvas/find';
import { edge, node, picture } from './pictures';

const PAIR = picture(
  [node('a'), node('b'), node('c')],
  [edge('a', 'MEETS', 'b', { documents: 5 }), edge('c', 'MEETS', 'a', { documents: 2 })],
);
const PLACES = [
  ['a', { x: 0, y: 0 }],
  ['b', { x: 100, y: 0 }],
  ['c', { x: 0, y: 100 }],
] as const;
const START: CanvasState = laidOut(shown(BLANK, PAIR, null), PLACES);

function after(state: CanvasState, ...commands: Command[]): CanvasState {
  return commands.reduce((now, command) => obeyed(now, command).state, state);
}

const EDGE_ON: Command = { kind: 'edge', by: 1 };
const SELECT: Command = { kind: 'select', adding: false };

test('an arrangement tells what its columns stand for until the next one, or until nothing is left', () => {
  const guides = [{ from: 0, to: 90, days: '2024', count: 3 }];
  const byTime = arrangedAnew(START, { places: PLACES, guides });
  assert.deepEqual(shown(byTime, picture([node('a'), node('d')]), null).guides, guides);
  assert.deepEqual(shown(byTime, picture([]), null).guides, []);
  assert.deepEqual(arrangedAnew(byTime, { places: PLACES, guides: [] }).guides, []);
});

test('another picture keeps the places, selection and focus of what is still there', () => {
  const before = clicked(START, 'nodes', 'a', false);
  const next = shown(before, picture([node('a'), node('d')]), 'a');
  assert.deepEqual([...next.places.keys()], ['a']);
  assert.deepEqual(next.selection, { nodes: ['a'], edges: [] });
  assert.deepEqual(next.focus, { node: 'a', edge: null });
  assert.equal(next.origin, 'a');
  assert.ok(hasUnplaced(next) && !hasUnplaced(START));
});

test('what has gone is no longer selected, focused, hovered or offered', () => {
  const offer = { key: 'a', total: 9, shown: 2, step: 25, counts: [] };
  const before = { ...clicked(START, 'edges', 'a MEETS b', false), offer, hover: { kind: 'node', key: 'a' } as const };
  const withoutNode = shown(before, picture([node('b')]), null);
  assert.deepEqual(withoutNode, {
    ...BLANK,
    picture: withoutNode.picture,
    seen: withoutNode.seen,
    places: new Map([['b', START.places.get('b')]]),
    awaited: new Map(['a', 'c'].map((key) => [key, START.places.get(key)])),
  });
  const withoutEdge = shown(before, picture([node('a'), node('b')]), null);
  assert.deepEqual(withoutEdge.focus, { node: 'a', edge: null });
  assert.equal(withoutEdge.offer, offer);
});

test('a node that comes back is where it was', () => {
  const without = shown(START, picture([node('b')]), null);
  const again = shown(without, picture([node('a'), node('b')]), null);
  assert.deepEqual(again.places.get('a'), START.places.get('a'));
  assert.ok(!again.awaited.has('a'));
});

test('a node that a hand has moved stays there, whatever the layout says', () => {
  const moved = dragged(START, 'a', { x: 7, y: 8 });
  assert.ok(isPinned(moved, 'a') && !isPinned(moved, 'b'));
  const again = laidOut(moved, [
    ['a', { x: 50, y: 50 }],
    ['b', { x: 60, y: 60 }],
    ['gone', { x: 1, y: 1 }],
  ]);
  assert.deepEqual(again.places.get('a'), { x: 7, y: 8, pinned: true });
  assert.deepEqual(again.places.get('b'), { x: 60, y: 60, pinned: false });
  assert.ok(!again.places.has('gone'));
});

test('an edge is selected by keyboard alone', () => {
  const walked = after(START, { kind: 'walk', heading: 'up' });
  assert.deepEqual(walked.focus, { node: 'a', edge: null });
  assert.deepEqual(after(walked, EDGE_ON).focus, { node: 'a', edge: 'a MEETS b' });
  assert.deepEqual(after(walked, EDGE_ON, EDGE_ON).focus, { node: 'a', edge: 'c MEETS a' });
  assert.deepEqual(after(walked, EDGE_ON, SELECT).selection, { nodes: [], edges: ['a MEETS b'] });
});

test('arrows walk to the neighbour, and stay where there is none', () => {
  const first = after(START, { kind: 'walk', heading: 'up' });
  const right = after(first, { kind: 'walk', heading: 'right' });
  assert.equal(right.focus?.node, 'b');
  assert.equal(after(right, { kind: 'walk', heading: 'right' }).focus?.node, 'b');
  assert.equal(after(BLANK, { kind: 'walk', heading: 'right' }).focus, null);
});

test('walking selects nothing until Enter', () => {
  const walked = after(START, { kind: 'walk', heading: 'up' });
  assert.deepEqual(walked.selection, BLANK.selection);
  assert.deepEqual(after(walked, SELECT).selection.nodes, ['a']);
  assert.equal(after(START, SELECT).selection, START.selection);
});

test('keyboard goes on from where the pointer or the server has selected', () => {
  assert.equal(after(clicked(START, 'nodes', 'b', false), SELECT).selection.nodes[0], 'b');
  const edgeFirst = selected(START, { nodes: [], edges: ['c MEETS a', 'gone'] });
  assert.deepEqual(edgeFirst.selection.edges, ['c MEETS a']);
  assert.deepEqual(edgeFirst.focus, { node: 'c', edge: 'c MEETS a' });
  assert.deepEqual(selected(edgeFirst, BLANK.selection).focus, edgeFirst.focus);
});

test('E asks to open the focused node, and nothing without one', () => {
  const { wish } = obeyed(clicked(START, 'nodes', 'b', false), { kind: 'open' });
  assert.deepEqual(wish, { type: 'canvas-open', detail: { key: 'b' } });
  assert.equal(obeyed(START, { kind: 'open' }).wish, null);
});

test('H asks to hide what is selected, or the focused node when that is another', () => {
  const both = clicked(clicked(START, 'nodes', 'a', false), 'nodes', 'b', true);
  assert.deepEqual(obeyed(both, { kind: 'hide' }).wish?.detail, { keys: ['a', 'b'] });
  const elsewhere = after(both, { kind: 'walk', heading: 'left' }, { kind: 'walk', heading: 'down' });
  assert.equal(elsewhere.focus?.node, 'c');
  assert.deepEqual(obeyed(elsewhere, { kind: 'hide' }).wish?.detail, { keys: ['c'] });
  assert.equal(obeyed(START, { kind: 'hide' }).wish, null);
});

test('Escape clears the selection and leaves the edge, but not the node, that the keyboard is on', () => {
  const on = after(clicked(START, 'nodes', 'a', false), EDGE_ON, SELECT, { kind: 'clear' });
  assert.deepEqual(on.selection, BLANK.selection);
  assert.deepEqual(on.focus, { node: 'a', edge: null });
});

test('a click on paper clears and closes the menu', () => {
  const offer = { key: 'a', total: 9, shown: 2, step: 25, counts: [] };
  const next = cleared({ ...clicked(START, 'nodes', 'a', false), offer });
  assert.deepEqual(next.selection, BLANK.selection);
  assert.equal(next.offer, null);
});

test('the menu is beside its node and within the canvas', () => {
  const size = { width: 900, height: 600 };
  assert.deepEqual(menuPlace({ x: 100, y: 300 }, 30, 3, size), { x: 130, y: 276 });
  const atTheRim = menuPlace({ x: 890, y: 595 }, 30, 9, size);
  assert.ok(atTheRim.x >= 8 && atTheRim.x + 236 <= 890 && atTheRim.y + 371 <= 600 + 12);
});

test('what a filter hides is neither selected nor focused nor walked to, and has its place again afterwards', () => {
  const mixed = shown(START, picture([node('a'), node('b', { type: 'Place' })], [edge('a', 'VISITS', 'b')]), null);
  const before = selected(mixed, { nodes: ['b', 'a'], edges: ['a VISITS b'] });
  const hidden = filtered(before, typeTurned(NO_FILTER, 'Place'));
  assert.deepEqual(hidden.selection, { nodes: ['a'], edges: [] });
  assert.equal(hidden.focus, null);
  assert.equal(after(hidden, { kind: 'walk', heading: 'up' }, { kind: 'walk', heading: 'right' }).focus?.node, 'a');
  assert.deepEqual(selected(hidden, { nodes: ['b'], edges: [] }).selection.nodes, []);
  assert.deepEqual(filtered(hidden, NO_FILTER).places, before.places);
});

test('a filter holds for what comes after it', () => {
  const hidden = filtered(START, typeTurned(NO_FILTER, 'Place'));
  const next = shown(hidden, picture([node('a'), node('oslo', { type: 'Place' })]), 'a');
  assert.deepEqual([...next.seen.nodes.keys()], ['a']);
  assert.ok(hasUnplaced(next));
});

test('everything is selected, or what was not, and what is selected or an end of it stays alone', () => {
  assert.deepEqual(after(START, { kind: 'selectAll' }).selection, { nodes: ['a', 'b', 'c'], edges: [] });
  const one = clicked(START, 'nodes', 'a', false);
  assert.deepEqual(after(one, { kind: 'invert' }).selection.nodes, ['b', 'c']);
  const line = clicked(one, 'edges', 'a MEETS b', true);
  const { wish } = obeyed(line, { kind: 'hideOthers' });
  assert.deepEqual(wish, { type: 'canvas-hide-others', detail: { keys: ['a', 'b'] } });
  assert.equal(obeyed(START, { kind: 'hideOthers' }).wish, null);
  for (const [focus, keys] of [
    [{ node: 'c', edge: null }, ['c']],
    [{ node: 'b', edge: null }, ['a', 'b']],
    [{ node: 'a', edge: 'a MEETS b' }, ['a', 'b']],
  ] as const) {
    assert.deepEqual(obeyed({ ...line, focus }, { kind: 'hideOthers' }).wish?.detail, { keys });
  }
});

test('what is looked for is looked for again in the next picture, at the same hit', () => {
  const looking = { ...START, finding: { ...found('', START.seen), text: 'B', hits: ['b'], at: 'b' } };
  const next = shown(looking, picture([node('b'), node('bob', { degree: 9 })]), null);
  assert.deepEqual(next.finding, { text: 'B', hits: ['bob', 'b'], at: 'b' });
});

test('C asks to collapse the focused node, P to pin it or to let it go', () => {
  const on = clicked(START, 'nodes', 'b', false);
  assert.deepEqual(obeyed(on, { kind: 'collapse' }).wish, { type: 'canvas-collapse', detail: { key: 'b' } });
  assert.deepEqual(obeyed(on, { kind: 'pin' }).wish?.detail, { keys: ['b'], pinned: true });
  const pinned = shown(on, picture([node('a'), node('b', { pinned: true })]), null);
  assert.deepEqual(obeyed(pinned, { kind: 'pin' }).wish?.detail, { keys: ['b'], pinned: false });
  assert.equal(obeyed(START, { kind: 'collapse' }).wish, null);
  assert.equal(obeyed(START, { kind: 'pin' }).wish, null);
});

const withPinned = (state: CanvasState, pinned: boolean): CanvasState =>
  shown(state, picture([node('a', { pinned }), node('b'), node('c')]), null);

test('a node that was dragged goes back when that is undone, and there again when it is redone', () => {
  const there = dragged(dragged(START, 'a', { x: 3, y: 3 }), 'a', { x: 7, y: 8 });
  const told = withPinned(there, true);
  assert.deepEqual(told.places.get('a'), { x: 7, y: 8, pinned: true });
  const undone = withPinned(told, false);
  assert.deepEqual(undone.places.get('a'), { x: 0, y: 0, pinned: false });
  assert.deepEqual(withPinned(undone, true).places.get('a'), { x: 7, y: 8, pinned: true });
});

test('what the server says of a node that it was not told of yet does not let it go', () => {
  const there = withPinned(dragged(START, 'a', { x: 7, y: 8 }), false);
  assert.deepEqual(there.places.get('a'), { x: 7, y: 8, pinned: true });
});

test('a node that is let go by its key stays where it was dragged to', () => {
  const told = withPinned(dragged(START, 'a', { x: 7, y: 8 }), true);
  const freed = withPinned(obeyed({ ...told, focus: { node: 'a', edge: null } }, { kind: 'pin' }).state, false);
  assert.deepEqual(freed.places.get('a'), { x: 7, y: 8, pinned: false });
});

test('a pinned node that comes anew is pinned where it is laid out', () => {
  const fresh = laidOut(withPinned(BLANK, true), PLACES);
  assert.ok(isPinned(fresh, 'a') && !isPinned(fresh, 'b'));
});

test('a highlight stands until nothing is highlighted or something is selected by hand', () => {
  const path = { nodes: ['a', 'b'], edges: ['a MEETS b'] };
  const lit = highlighted(START, path);
  assert.equal(shown(lit, PAIR, null).highlight, path);
  assert.equal(highlighted(lit, { nodes: [], edges: [] }).highlight, null);
  assert.equal(clicked(lit, 'nodes', 'c', false).highlight, null);
});

test('a menu is on what is under the pointer, and the keyboard goes on from there', () => {
  const on = menuOpened(START, { kind: 'edge', key: 'c MEETS a' }, { x: 1, y: 2 });
  assert.deepEqual(on.menu, { target: { kind: 'edge', key: 'c MEETS a' }, at: { x: 1, y: 2 } });
  assert.deepEqual(on.focus, { node: 'c', edge: 'c MEETS a' });
  assert.deepEqual(on.selection, START.selection);
  assert.equal(cleared(on).menu, null);
  assert.equal(shown(on, PAIR, null).menu, null);
});
