import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import {
  arrangement,
  canvasChange,
  collapseRequest,
  expandRequest,
  expansionOffer,
  filter,
  found,
  hideRequest,
  highlight,
  language,
  layout,
  openRequest,
  pathEnds,
  pinRequest,
  selection,
  vocabulary,
} from '../../../frontend/graph-canvas/checks';

const SAMPLES = new URL('../resources/messages/', import.meta.url);

const CHECKS: Record<string, (value: unknown) => unknown> = {
  'arrangement.json': arrangement,
  'canvas-change.json': canvasChange,
  'collapse-request.json': collapseRequest,
  'expand-request.json': expandRequest,
  'expansion-offer.json': expansionOffer,
  'filter.json': filter,
  'found.json': found,
  'hide-request.json': hideRequest,
  'highlight.json': highlight,
  'layout.json': layout,
  'open-request.json': openRequest,
  'path-ends.json': pathEnds,
  'pin-request.json': pinRequest,
  'selection.json': selection,
  'vocabulary.json': vocabulary,
};

function sample(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, SAMPLES), 'utf8'));
}

/** Every path in a JSON value, such as ['nodes', 0, 'key']. */
function paths(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value)) {
    return value.flatMap((one, index) => [[...at, index], ...paths(one, [...at, index])]);
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, one]) => [[...at, name], ...paths(one, [...at, name])])
    : [];
}

function spoiled(value: unknown, path: readonly (string | number)[], wrong: unknown): unknown {
  const copy: unknown = structuredClone(value);
  let holder = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) {
    holder = holder[step] as Record<string | number, unknown>;
  }
  holder[path[path.length - 1] ?? ''] = wrong;
  return copy;
}

test('every sample has a check, and every check a sample', () => {
  assert.deepEqual(readdirSync(SAMPLES).sort(), Object.keys(CHECKS).sort());
});

for (const [name, check] of Object.entries(CHECKS)) {
  test(`${name} is taken as it is, with nothing left out or added`, () => {
    assert.deepEqual(check(sample(name)), sample(name));
  });

  test(`${name} is refused when any part of it is of the wrong kind`, () => {
    const whole = sample(name);
    const all = paths(whole);
    assert.ok(all.length > 0);
    for (const path of all) {
      assert.throws(() => check(spoiled(whole, path, Symbol('wrong'))), TypeError, path.join('.'));
    }
  });

  test(`${name} is refused when a field is missing`, () => {
    const whole = sample(name);
    const fields = Object.keys(whole as object);
    for (const field of fields) {
      assert.throws(() => check(spoiled(whole, [field], undefined)), TypeError, field);
    }
  });
}

test('a status, a direction and a language are of a closed set', () => {
  const offer = sample('expansion-offer.json');
  assert.throws(() => canvasChange(spoiled(sample('canvas-change.json'), ['edges', 0, 'status'], 'stated')), TypeError);
  assert.throws(() => expansionOffer(spoiled(offer, ['counts', 0, 'direction'], 'BOTH')), TypeError);
  assert.throws(() => language('fr'), TypeError);
  assert.equal(language('id'), 'id');
});

test('counts are whole and not below nothing', () => {
  const whole = sample('canvas-change.json');
  for (const wrong of [-1, 1.5, Infinity, '5']) {
    assert.throws(() => canvasChange(spoiled(whole, ['nodes', 0, 'degree'], wrong)), TypeError, String(wrong));
  }
});

test('an edge may have no dates, and a date is a day', () => {
  const undated = spoiled(sample('canvas-change.json'), ['edges', 0, 'from'], null);
  assert.equal(canvasChange(undated).edges[0]?.from, null);
  assert.throws(() => canvasChange(spoiled(undated, ['edges', 0, 'to'], 'May 2024')), TypeError);
});

test('an origin may be null, and so may the relation and direction of a step by any', () => {
  assert.equal(canvasChange(spoiled(sample('canvas-change.json'), ['origin'], null)).origin, null);
  const any = { key: 'Q1', relation: null, direction: null };
  assert.deepEqual(expandRequest(any), any);
});
