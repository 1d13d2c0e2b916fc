import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  commandAt,
  isPressed,
  likeness,
  matching,
  type CommandLine,
  type Pressed,
} from '../../../frontend/command-palette/commands';

function pressed(key: string, more: Partial<Pressed> = {}): Pressed {
  return { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more };
}

function line(name: string, keys: string[] = [], more: Partial<CommandLine> = {}): CommandLine {
  return { name, keys, group: 'Anywhere', heard: true, runs: true, ...more };
}

const LINES = [
  line('Undo', ['Ctrl+Z']),
  line('Redo', ['Ctrl+Y', 'Ctrl+Shift+Z']),
  line('Fit to canvas', ['F'], { heard: false }),
  line('Show or fold the legend', ['L']),
  line('Walk to a neighbour', ['Arrows'], { heard: false, runs: false }),
  line('Hide others', ['Shift+H'], { heard: false }),
];

test('a key is the one that is written, with what is held and nothing else', () => {
  assert.ok(isPressed('Ctrl+Z', pressed('z', { ctrlKey: true }), false));
  assert.ok(isPressed('Ctrl+Z', pressed('z', { metaKey: true }), false));
  assert.ok(!isPressed('Ctrl+Z', pressed('Z', { ctrlKey: true, shiftKey: true }), false));
  assert.ok(isPressed('Ctrl+Shift+Z', pressed('Z', { ctrlKey: true, shiftKey: true }), false));
  assert.ok(!isPressed('L', pressed('l', { ctrlKey: true }), false));
  assert.ok(!isPressed('L', pressed('l', { altKey: true }), false));
  assert.ok(isPressed('?', pressed('?', { shiftKey: true }), false));
});

test('in a field a letter is a letter, and undo is the undo of the field', () => {
  assert.ok(!isPressed('L', pressed('l'), true));
  assert.ok(!isPressed('?', pressed('?'), true));
  assert.ok(!isPressed('Ctrl+Z', pressed('z', { ctrlKey: true }), true));
  assert.ok(isPressed('Ctrl+K', pressed('k', { ctrlKey: true }), true));
});

test('a key that something else listens to is not heard here', () => {
  assert.equal(commandAt(LINES, pressed('l'), false), 3);
  assert.equal(commandAt(LINES, pressed('f'), false), -1);
  assert.equal(commandAt(LINES, pressed('Z', { ctrlKey: true, shiftKey: true }), false), 1);
});

test('without letters everything that runs is offered, in its order', () => {
  assert.deepEqual(matching(LINES, ''), [0, 1, 2, 3, 5]);
});

test('letters find a command that has them one after the other, best where they begin words', () => {
  assert.deepEqual(matching(LINES, 'do').slice(0, 2), [0, 1]);
  assert.equal(matching(LINES, 'ho')[0], 5);
  assert.equal(matching(LINES, 'lgnd')[0], 3);
  assert.equal(matching(LINES, 'fit can')[0], 2);
  assert.deepEqual(matching(LINES, 'xyz'), []);
  assert.deepEqual(matching(LINES, 'walk'), []);
});

test('a whole word is more like a name than letters strewn over it', () => {
  assert.ok(likeness('Hide', 'hid') > likeness('Show its dates', 'hid'));
  assert.ok(likeness('Urungkan', 'uru') > 0);
  assert.equal(likeness('Undo', 'undoo'), 0);
});
