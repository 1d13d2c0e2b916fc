import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overlaps, type Box } from '../../../frontend/graph-canvas/geometry';
import { placeWords, wrapped, type EdgeWords, type NodeWords } from '../../../frontend/graph-canvas/labels';
import { seeded } from '../../../frontend/graph-canvas/placing';

const SIZE = { width: 800, height: 600 };

function words(key: string, x: number, y: number, more: Partial<NodeWords> = {}): NodeWords {
  return {
    key,
    place: { x, y },
    radius: 10,
    lines: [key],
    width: 80,
    badge: null,
    badgeWidth: 0,
    rank: 1,
    forced: false,
    ...more,
  };
}

function relation(from: NodeWords, to: NodeWords, more: Partial<EdgeWords> = {}): EdgeWords {
  return {
    key: `${from.key}-${to.key}`,
    from: from.place,
    to: to.place,
    fromRadius: from.radius,
    toRadius: to.radius,
    curvature: 0,
    loop: false,
    text: 'meets',
    width: 40,
    rank: 1,
    forced: false,
    ...more,
  };
}

test('a caption lies beneath its node', () => {
  const box = placeWords([words('a', 400, 300)], [], SIZE).captions.get('a');
  assert.ok(box !== undefined && box.x === 400 && box.y - box.height / 2 > 310);
});

test('no two words overlap, nor a word and a node', () => {
  const next = seeded(20260101);
  const nodes = Array.from({ length: 60 }, (_, at) =>
    words(`n${at}`, 60 + next() * 680, 40 + next() * 500, { rank: at, badge: '+5', badgeWidth: 30 }),
  );
  const edges = nodes.slice(1).map((node, at) => relation(nodes[at] ?? node, node));
  const placed = placeWords(nodes, edges, SIZE);
  assert.ok(placed.captions.size > 10 && placed.relations.size > 5);
  const boxes: [string, Box][] = [
    ...placed.captions,
    ...[...placed.relations].map(([key, at]): [string, Box] => [key, { ...at, width: 40, height: 13 }]),
    ...[...placed.badges].map(([key, box]): [string, Box] => [`badge ${key}`, box]),
  ];
  boxes.forEach(([key, box], at) => {
    for (const [other, otherBox] of boxes.slice(at + 1)) {
      assert.ok(!overlaps(box, otherBox), `${key} over ${other}`);
    }
    for (const node of nodes) {
      const shape = { ...node.place, width: 20, height: 20 };
      assert.ok(key.endsWith(node.key) || !overlaps(box, shape), `${key} over node ${node.key}`);
    }
  });
});

test('where there is room for one caption, the more important has it', () => {
  const crowd = [words('low', 400, 300, { rank: 1 }), words('high', 404, 302, { rank: 9 })];
  const blocked = [
    { x: 400, y: 240, width: 400, height: 90 },
    { x: 270, y: 300, width: 170, height: 60 },
    { x: 532, y: 300, width: 170, height: 60 },
  ];
  assert.deepEqual([...placeWords(crowd, [], SIZE, blocked).captions.keys()], ['high']);
});

test('what is selected keeps its caption whatever it covers', () => {
  const blocked = [{ x: 400, y: 300, width: 800, height: 600 }];
  const placed = placeWords([words('a', 400, 300, { forced: true }), words('b', 200, 300)], [], SIZE, blocked);
  assert.deepEqual([...placed.captions.keys()], ['a']);
});

test('a caption at the side of the canvas is shifted, not cut off', () => {
  const box = placeWords([words('a', 12, 300)], [], SIZE).captions.get('a');
  assert.ok(box !== undefined && box.x - box.width / 2 >= 0 && box.y > 310);
});

test('no word lies beneath what floats over the canvas', () => {
  const legend = { x: 90, y: 500, width: 180, height: 200 };
  const placed = placeWords([words('a', 100, 390), words('b', 400, 390)], [], SIZE, [legend]);
  for (const box of placed.captions.values()) {
    assert.ok(!overlaps(box, legend));
  }
  assert.equal(placed.captions.size, 2);
});

test('a relation lies on its curve, and only where the line is long enough to show', () => {
  const [a, b, close] = [words('a', 100, 300), words('b', 400, 300), words('c', 150, 300)];
  assert.deepEqual(placeWords([a, b], [relation(a, b)], SIZE).relations.get('a-b'), { x: 250, y: 300 });
  assert.equal(placeWords([a, close], [relation(a, close)], SIZE).relations.size, 0);
  const scant = words('d', 172, 300);
  assert.equal(placeWords([a, scant], [relation(a, scant)], SIZE).relations.size, 0);
});

test('a long caption is two lines, a very long one ends in an ellipsis', () => {
  assert.deepEqual(wrapped('Xi Jinping'), ['Xi Jinping']);
  assert.deepEqual(wrapped('Shanghai Cooperation Organisation'), ['Shanghai Cooperation', 'Organisation']);
  const long = wrapped('The Treaty on Comprehensive Strategic Partnership between Everyone and Everyone Else');
  assert.equal(long.length, 2);
  assert.ok(long.every((line) => line.length <= 25));
  assert.ok(long[1]?.endsWith('…'));
  assert.deepEqual(wrapped('A caption of many words that goes on and on so that one wonders where it will end'), [
    'A caption of many words',
    'that goes on and on so t…',
  ]);
  assert.deepEqual(wrapped('x'.repeat(40)), [`${'x'.repeat(24)}…`]);
});

test('in a crowd the most important captions lie over lesser nodes, but never over one another', () => {
  const crowd = Array.from({ length: 400 }, (_, at) =>
    words(`n${at}`, (at % 25) * 31 + 20, Math.floor(at / 25) * 36 + 20, { rank: at, radius: 14 }),
  );
  const { captions } = placeWords(crowd, [], SIZE);
  assert.ok(captions.has('n399') && captions.has('n398'));
  const boxes = [...captions.values()];
  boxes.forEach((box, at) => assert.ok(boxes.slice(at + 1).every((other) => !overlaps(box, other))));
});

test('in a crowd a name keeps clear of symbols without one, and the most important never hide each other', () => {
  const hidden = Array.from({ length: 300 }, (_, at) => ({
    place: { x: (at % 25) * 31 + 20, y: Math.floor(at / 25) * 24 + 20 },
    radius: 9,
  }));
  const nodes = [words('big', 400, 150, { rank: 9 }), words('second', 400, 178, { rank: 8 }), words('clear', 400, 500)];
  const { captions } = placeWords(nodes, [], SIZE, [], hidden);
  assert.deepEqual([...captions.keys()].sort(), ['big', 'clear', 'second']);
  const [big, second] = [captions.get('big'), captions.get('second')];
  assert.ok(big !== undefined && !overlaps(big, { x: 400, y: 178, width: 20, height: 20 }));
  assert.ok(second !== undefined && !overlaps(second, { x: 400, y: 150, width: 20, height: 20 }));
  const lesser = Array.from({ length: 30 }, (_, at) => words(`n${at}`, 50 + at * 23, 250, { rank: 100 - at }));
  const placed = placeWords(lesser, [], SIZE, [], hidden).captions;
  for (const [at, { key }] of lesser.entries()) {
    const box = placed.get(key);
    const covers = hidden.some(({ place }) => box !== undefined && overlaps(box, { ...place, width: 18, height: 18 }));
    assert.ok(at < 20 || !covers, `${key} over a symbol`);
  }
});

test('a badge at the rim of the canvas is not cut', () => {
  const size = { width: 800, height: 600 };
  const rim = [words('a', 300, 14, {}), words('b', 793, 300, {}), words('c', 5, 200, {})].map((one) => ({
    ...one,
    badge: '+142',
    badgeWidth: 40,
  }));
  const { badges } = placeWords(rim, [], size);
  assert.deepEqual([...badges.keys()].sort(), ['a', 'b', 'c']);
  for (const box of badges.values()) {
    assert.ok(box.y - box.height / 2 >= 0.5 && box.x - box.width / 2 >= 0.5 && box.x + box.width / 2 <= 799.5, JSON.stringify(box));
  }
});

test('names that are drawn whatever they cover do not cover one another', () => {
  const crowd = Array.from({ length: 12 }, (_, at) => words(`c${at}`, 340 + (at % 6) * 24, 290 + Math.floor(at / 6) * 24));
  const chosen = [0, 1, 2].map((at) => words(`s${at}`, 380 + at * 14, 300, { forced: true, radius: 17 }));
  const { captions } = placeWords([...crowd, ...chosen], [], SIZE);
  const boxes = chosen.flatMap(({ key }) => captions.get(key) ?? []);
  assert.equal(boxes.length, 3);
  boxes.forEach((box, at) => boxes.slice(at + 1).forEach((other) => assert.ok(!overlaps(box, other))));
});
