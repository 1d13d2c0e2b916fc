import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clearSightOf, contains, sightOf, sizeAt } from '../../../frontend/graph-canvas/camera';
import { curvePoint, overlaps, type Point } from '../../../frontend/graph-canvas/geometry';
import { ENTER_MS, isOver, poseAt } from '../../../frontend/graph-canvas/motion';
import { placeWords } from '../../../frontend/graph-canvas/labels';
import { nested } from '../../../frontend/graph-canvas/nesting';
import { nestedAsSeen } from '../../../frontend/graph-canvas/outlook';
import { REACH, seeded, startingPoints, widestGap, type Link } from '../../../frontend/graph-canvas/placing';
import { Queue } from '../../../frontend/graph-canvas/queue';
import { cross, runsUnder, untidiness } from '../../../frontend/graph-canvas/score';
import { bodyBox, fillSheet, spread, type Body } from '../../../frontend/graph-canvas/spacing';

const SHEET = { width: 900, height: 600, obstacles: [{ x: 80, y: 500, width: 160, height: 200 }] };

function body(key: string, fixed = false): Body {
  return { key, type: 'Person', radius: 12, captionWidth: 90, captionHeight: 20, fixed };
}

/** Bodies in a heap, the same in every run. */
function heap(count: number): { bodies: Body[]; places: Map<string, Point> } {
  const next = seeded(42);
  const bodies = Array.from({ length: count }, (_, at) => body(`n${at}`));
  return { bodies, places: new Map(bodies.map(({ key }) => [key, { x: next() * 50, y: next() * 50 }])) };
}

function assertClear(bodies: readonly Body[], places: ReadonlyMap<string, Point>): void {
  const boxes = bodies.map((one) => ({ key: one.key, box: bodyBox(one, places.get(one.key) ?? { x: 0, y: 0 }, 0) }));
  boxes.forEach(({ key, box }, at) => {
    for (const other of boxes.slice(at + 1)) {
      assert.ok(!overlaps(box, other.box), `${key} over ${other.key}`);
    }
  });
}

test('the same seed gives the same numbers, another seed others', () => {
  const [one, two, other] = [seeded(7), seeded(7), seeded(8)];
  const numbers = Array.from({ length: 5 }, () => one());
  assert.deepEqual(
    numbers,
    Array.from({ length: 5 }, () => two()),
  );
  assert.notEqual(numbers[0], other());
  assert.ok(numbers.every((number) => number >= 0 && number < 1));
});

test('starting points do not depend on the order that nodes come in', () => {
  const keys = ['a', 'b', 'c', 'd'];
  const forwards = startingPoints(keys, [], new Map(), null);
  const backwards = startingPoints([...keys].reverse(), [], new Map(), null);
  assert.deepEqual([...forwards].sort(), [...backwards].sort());
});

test('new nodes start near their origin, each at a point of its own, and nothing placed starts anew', () => {
  const placed = new Map([
    ['origin', { x: 500, y: 300 }],
    ['other', { x: 620, y: 300 }],
  ]);
  const links = [
    { source: 'origin', target: 'a' },
    { source: 'b', target: 'origin' },
  ];
  const points = startingPoints(['origin', 'other', 'a', 'b'], links, placed, 'origin');
  assert.deepEqual([...points.keys()].sort(), ['a', 'b']);
  const [a, b] = [points.get('a'), points.get('b')];
  assert.ok(a !== undefined && b !== undefined);
  assert.ok(Math.hypot(a.x - b.x, a.y - b.y) > 20);
  for (const point of [a, b]) {
    const far = Math.hypot(point.x - 500, point.y - 300);
    assert.ok(far > REACH * 0.8 && far < REACH * 1.4, String(far));
  }
});

test('the widest gap is away from what is there', () => {
  const gap = widestGap({ x: 0, y: 0 }, [
    { x: 100, y: 1 },
    { x: 100, y: -1 },
  ]);
  const middle = gap.from + gap.width / 2;
  assert.ok(Math.cos(middle) < -0.9);
});

test('spreading leaves no caption over another and nothing beneath an obstacle or off the sheet', () => {
  const { bodies, places } = heap(23);
  const spaced = spread(bodies, fillSheet(bodies, places, SHEET), SHEET);
  assertClear(bodies, spaced);
  for (const one of bodies) {
    const box = bodyBox(one, spaced.get(one.key) ?? { x: -1, y: -1 }, 0);
    assert.ok(!SHEET.obstacles.some((obstacle) => overlaps(box, obstacle)), one.key);
    assert.ok(box.x - box.width / 2 >= -1 && box.x + box.width / 2 <= SHEET.width + 1, one.key);
    assert.ok(box.y - box.height / 2 >= -1 && box.y + box.height / 2 <= SHEET.height + 1, one.key);
  }
});

test('filling uses the whole sheet', () => {
  const { bodies, places } = heap(23);
  const filled = [...fillSheet(bodies, places, SHEET).values()];
  const [xs, ys] = [filled.map(({ x }) => x), filled.map(({ y }) => y)];
  assert.ok(Math.max(...xs) - Math.min(...xs) > SHEET.width * 0.75);
  assert.ok(Math.max(...ys) - Math.min(...ys) > SHEET.height * 0.75);
});

test('one node alone is in the middle', () => {
  assert.deepEqual(fillSheet([body('a')], new Map([['a', { x: 7, y: 7 }]]), SHEET).get('a'), { x: 450, y: 300 });
});

test('fixed bodies stay where they are, and the others make way', () => {
  const bodies = [body('fixed', true), body('free')];
  const spaced = spread(
    bodies,
    new Map([
      ['fixed', { x: 100, y: 100 }],
      ['free', { x: 105, y: 102 }],
    ]),
    null,
  );
  assert.deepEqual(spaced.get('fixed'), { x: 100, y: 100 });
  assertClear(bodies, spaced);
});

test('two that overlap share the way, and one off the sheet comes back', () => {
  const bodies = [body('a'), body('b'), body('off')];
  const spaced = spread(
    bodies,
    new Map([
      ['a', { x: 400, y: 300 }],
      ['b', { x: 400, y: 320 }],
      ['off', { x: 880, y: -40 }],
    ]),
    SHEET,
  );
  assert.equal((spaced.get('a')?.y ?? 0) + (spaced.get('b')?.y ?? 0), 620);
  const off = spaced.get('off');
  assert.ok(off !== undefined && off.x < 860 && off.y > 10);
});

test('new nodes nest in free spots while every placed one keeps its place', () => {
  const { bodies: old, places } = heap(12);
  const placed = spread(old, fillSheet(old, places, SHEET), SHEET);
  const fresh = Array.from({ length: 6 }, (_, at) => body(`new${at}`));
  const links = fresh.map(({ key }) => ({ source: key, target: 'n0' }));
  const bodies = [...old.map((one) => ({ ...one, fixed: true })), ...fresh];
  const all = nested(bodies, links, placed, 'n0', SHEET);
  for (const [key, place] of placed) {
    assert.deepEqual(all.get(key), place);
  }
  assert.equal(all.size, 18);
  assertClear(bodies, all);
  assert.deepEqual(all, nested(bodies, links, placed, 'n0', SHEET));
});

test('twenty-five new nodes have room and names in half of the width, seen together with those that keep their places', () => {
  const { bodies: old, places } = heap(20);
  const wide = { width: 968, height: 588, obstacles: [] };
  const placed = spread(old, fillSheet(old, places, wide), wide);
  const fresh = Array.from({ length: 25 }, (_, at) => body(`new${at}`));
  const bodies = [...old.map((one) => ({ ...one, fixed: true })), ...fresh];
  const links = fresh.map(({ key }) => ({ source: 'n7', target: key }));
  const room = { width: 577, height: 588, obstacles: [{ x: 110, y: 424, width: 196, height: 308 }] };

  const all = nestedAsSeen(bodies, links, placed, 'n7', room);

  placed.forEach((place, key) => assert.deepEqual(all.get(key), place));
  const boxes = bodies.map((one) => bodyBox(one, all.get(one.key) ?? { x: NaN, y: NaN }, 14));
  const extent = {
    left: Math.min(...boxes.map(({ x, width }) => x - width / 2)),
    right: Math.max(...boxes.map(({ x, width }) => x + width / 2)),
    top: Math.min(...boxes.map(({ y, height }) => y - height / 2)),
    bottom: Math.max(...boxes.map(({ y, height }) => y + height / 2)),
  };
  const { centre, scale } = clearSightOf(extent, room, [...all.values()], room.obstacles);
  const nodes = bodies.map(({ key, radius, captionWidth }) => {
    const { x, y } = all.get(key) ?? { x: NaN, y: NaN };
    const place = { x: (x - centre.x) * scale + room.width / 2, y: (y - centre.y) * scale + room.height / 2 };
    return { key, place, radius: radius * sizeAt(scale), lines: [key], width: captionWidth, badge: null, badgeWidth: 0, rank: 0, forced: false };
  });
  nodes.forEach((one, at) => {
    for (const other of nodes.slice(at + 1)) {
      const apart = Math.hypot(one.place.x - other.place.x, one.place.y - other.place.y) - one.radius - other.radius;
      assert.ok(apart > 6, `${one.key} and ${other.key} are ${apart} apart`);
    }
  });
  const { captions } = placeWords(nodes, [], room, room.obstacles);
  assert.ok(captions.size >= 36, `${captions.size} of 45 names`);
  assert.ok(scale > 0.4, `seen at ${scale}`);
});

for (const count of [121, 180, 300, 600]) {
  test(`${count} new nodes each have a spot of their own, and what was placed keeps its own`, () => {
    const { bodies: old, places } = heap(20);
    const wide = { width: 968, height: 588, obstacles: [] };
    const placed = spread(old, fillSheet(old, places, wide), wide);
    const fresh = Array.from({ length: count }, (_, at) => body(`new${at}`));
    const bodies = [...old.map((one) => ({ ...one, fixed: true })), ...fresh];
    const links = fresh.map(({ key }, at) => ({
      source: at % 3 === 0 ? 'n7' : `new${Math.floor(at / 4)}`,
      target: key,
    }));

    const answer = nestedAsSeen(bodies, links, placed, 'n7', wide);

    placed.forEach((place, key) => assert.deepEqual(answer.get(key), place));
    assert.equal(answer.size, count + 20);
    const discs = bodies.map((one) => ({ key: one.key, place: placed.get(one.key) ?? answer.get(one.key) ?? { x: NaN, y: NaN } }));
    discs.forEach((one, at) => {
      for (const other of discs.slice(at + 1)) {
        const apart = Math.hypot(one.place.x - other.place.x, one.place.y - other.place.y);
        assert.ok(apart > 28 || (placed.has(one.key) && placed.has(other.key)), `${one.key} and ${other.key} are ${apart} apart`);
      }
    });
    if (count > 180) {
      const [xs, ys] = [discs.map(({ place }) => place.x), discs.map(({ place }) => place.y)];
      const scale = Math.min(wide.width / (Math.max(...xs) - Math.min(...xs)), wide.height / (Math.max(...ys) - Math.min(...ys)));
      const over = discs.filter((one, at) =>
        discs.slice(at + 1).some((other) => {
          const apart = Math.hypot(one.place.x - other.place.x, one.place.y - other.place.y) * scale;
          return apart < 24 * sizeAt(scale) && !(placed.has(one.key) && placed.has(other.key));
        }),
      );
      assert.deepEqual(over.map(({ key }) => key), [], `symbols on one another, seen at ${scale}`);
      const boxes = bodies.map((one, at) => bodyBox(one, discs[at]?.place ?? { x: NaN, y: NaN }, 0));
      const covered = boxes.filter((box, at) => boxes.some((other, to) => at < to && overlaps(box, other))).length;
      assert.ok(covered < count / 6, `${covered} of ${count} under others`);
    }
  });
}

/** So many placed on a square as their own layout leaves them, and new ones that hang on them and on each other. */
function crowd(old: number, fresh: number): { bodies: Body[]; links: Link[]; placed: Map<string, Point> } {
  const row = Math.ceil(Math.sqrt(old));
  const keys = Array.from({ length: old + fresh }, (_, at) => `n${at}`);
  return {
    bodies: keys.map((key, at) => body(key, at < old)),
    links: keys.slice(old).map((key, at) => ({ source: `n${at % 2 === 0 ? 7 : Math.floor((old + at) / 3)}`, target: key })),
    placed: new Map(keys.slice(0, old).map((key, at) => [key, { x: (at % row) * 140, y: Math.floor(at / row) * 136 }])),
  };
}

test('a thousand new nodes lie on none, near what they hang on, the same every time, and what was placed keeps its place', () => {
  const { bodies, links, placed } = crowd(300, 1000);

  const all = nestedAsSeen(bodies, links, placed, null, SHEET);

  placed.forEach((place, key) => assert.deepEqual(all.get(key), place));
  const at = (key: string): Point => all.get(key) ?? { x: NaN, y: NaN };
  const far = (a: string, b: string): number => Math.hypot(at(a).x - at(b).x, at(a).y - at(b).y);
  bodies.forEach((one, from) => {
    for (const other of bodies.slice(from + 1)) {
      assert.ok(far(one.key, other.key) > 28 || (one.fixed && other.fixed), `${one.key} and ${other.key}`);
    }
  });
  const lengths = links.map(({ source, target }) => far(source, target)).sort((a, b) => a - b);
  const random = links.map(({ source }, next) => far(source, links[(next * 7 + 3) % links.length]?.target ?? '')).sort((a, b) => a - b);
  assert.ok((lengths[500] ?? NaN) < 0.8 * (random[500] ?? NaN), `${lengths[500]} of ${random[500]}`);
  const shuffled = [...bodies].reverse();
  assert.deepEqual([...nestedAsSeen(shuffled, [...links].reverse(), placed, null, SHEET)].sort(), [...all].sort());
});

test('who is linked to most that has its place is next, then the first by key, and each once', () => {
  const queue = new Queue(new Map([['c', 0], ['b', 1], ['a', 0], ['d', 1], ['e', 0]]));
  const taken = [queue.take(), queue.take()];
  ['b', 'e', 'e', 'c', 'unknown'].forEach((key) => queue.raise(key));
  for (let key = queue.take(); key !== null; key = queue.take()) {
    taken.push(key);
  }
  assert.deepEqual(taken, ['b', 'd', 'e', 'c', 'a']);
});

test('for each new node no more spots are tried, however many there are', () => {
  const triedForEach = (old: number, fresh: number): number => {
    const { bodies, links, placed } = crowd(old, fresh);
    let tried = 0;
    const counting = bodies.map((one) => ({
      ...one,
      get captionHeight() {
        tried++;
        return one.captionHeight;
      },
    }));
    nested(counting, links, placed, null, { width: 140 * Math.sqrt(old + fresh), height: 136 * Math.sqrt(old + fresh), obstacles: [] });
    return tried / fresh;
  };
  for (const [old, fresh] of [[100, 400], [400, 1600]] as const) {
    const tried = triedForEach(old, fresh);
    assert.ok(tried < 2200, `${tried} for each of ${fresh}`);
  }
});

test('new nodes that hang on nothing are placed too', () => {
  const all = nested([body('a', true), body('b')], [], new Map([['a', { x: 450, y: 300 }]]), null, SHEET);
  assertClear([body('a'), body('b')], all);
});

test('a picture with a crossing is less tidy than the same without', () => {
  const bodies = ['west', 'east', 'north', 'south'].map((key) => body(key));
  const links = [
    { source: 'west', target: 'east' },
    { source: 'north', target: 'south' },
  ];
  const withUprightAt = (x: number): number =>
    untidiness(
      bodies,
      links,
      new Map([
        ['west', { x: 100, y: 300 }],
        ['east', { x: 560, y: 300 }],
        ['north', { x, y: 100 }],
        ['south', { x, y: 500 }],
      ]),
      SHEET,
    );
  assert.ok(Math.abs(withUprightAt(500) - withUprightAt(660) - 1) < 0.01);
});

test('lines cross when each has the other on both sides', () => {
  assert.ok(cross({ x: 0, y: 0 }, { x: 10, y: 10 }, { x: 0, y: 10 }, { x: 10, y: 0 }));
  assert.ok(!cross({ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 0, y: 5 }, { x: 10, y: 5 }));
  assert.ok(runsUnder({ x: 5, y: 5, width: 4, height: 4 }, { x: 0, y: 5 }, { x: 10, y: 6 }));
  assert.ok(!runsUnder({ x: 5, y: 5, width: 4, height: 4 }, { x: 0, y: 20 }, { x: 10, y: 20 }));
});

test('a curve starts and ends at its nodes and bends to one side, the way back to the other', () => {
  const [a, b] = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ];
  assert.deepEqual(curvePoint(a, b, 0.2, 0), a);
  assert.deepEqual(curvePoint(a, b, 0.2, 1), b);
  assert.equal(curvePoint(a, b, 0.2, 0.5).y, -10);
  assert.equal(curvePoint(b, a, 0.2, 0.5).y, 10);
});

test('a new node grows from its origin to its place in 200 ms', () => {
  const motion = { from: { x: 0, y: 0 }, to: { x: 100, y: 50 }, start: 1000, grows: true };
  assert.deepEqual(poseAt(motion, 1000), { x: 0, y: 0, size: 0 });
  const half = poseAt(motion, 1000 + ENTER_MS / 2);
  assert.ok(half.x > 50 && half.x < 100 && half.size > 0.5);
  assert.deepEqual(poseAt(motion, 5000), { x: 100, y: 50, size: 1 });
  assert.ok(!isOver(motion, 1100));
  assert.ok(isOver(motion, 1000 + ENTER_MS));
});

test('fitting shows everything, and never blows up a small picture', () => {
  const size = { width: 900, height: 600 };
  const wide = sightOf({ left: 0, right: 1800, top: 0, bottom: 100 }, size);
  assert.deepEqual(wide, { centre: { x: 900, y: 50 }, scale: 0.5 });
  assert.ok(sightOf({ left: 0, right: 10, top: 0, bottom: 10 }, size).scale <= 1.1);
});

test('fitting leaves no node beneath the legend where it can be helped', () => {
  const size = { width: 900, height: 600 };
  const extent = { left: 0, right: 900, top: 0, bottom: 600 };
  const places = [
    { x: 40, y: 560 },
    { x: 860, y: 40 },
  ];
  const { centre, scale } = clearSightOf(extent, size, places, SHEET.obstacles);
  for (const place of places) {
    const x = (place.x - centre.x) * scale + 450;
    const y = (place.y - centre.y) * scale + 300;
    assert.ok(!overlaps({ x, y, width: 1, height: 1 }, SHEET.obstacles[0] ?? { x: 0, y: 0, width: 0, height: 0 }));
    assert.ok(x > 0 && x < 900 && y > 0 && y < 600);
  }
});

test('an extent contains another when no side sticks out', () => {
  const outer = { left: 0, right: 10, top: 0, bottom: 10 };
  assert.ok(contains(outer, { left: 1, right: 10, top: 0, bottom: 9 }));
  assert.ok(!contains(outer, { left: 1, right: 11, top: 0, bottom: 9 }));
});
