import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, written } from '../../../frontend/day-field/days';

const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];
const ENGLISH = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const NAMES = [SHORT, ENGLISH];

test('a day is written in the words of the page, and read again', () => {
  const day = { year: 2024, month: 7, day: 4 };
  assert.equal(written(day, SHORT), '4 Agu 2024');
  assert.deepEqual(read(written(day, SHORT), NAMES), day);
});

for (const text of ['4 Agu 2024', '4 august 2024', ' 4/8/2024', '4.8.2024', '2024-08-04', '2024-8-4 ', '04 AGU 2024']) {
  test(`“${text}” is the fourth of August`, () => {
    assert.deepEqual(read(text, NAMES), { year: 2024, month: 7, day: 4 });
  });
}

for (const text of ['', 'kapan saja', '31 Feb 2024', '2023-02-29', '4/8.2024', '4 8 2024', '4 Agustember 2024', '0/1/2024', '4/13/2024', '4 Agu 24']) {
  test(`“${text}” is no day`, () => {
    assert.equal(read(text, NAMES), undefined);
  });
}

test('the leap day is one', () => {
  assert.deepEqual(read('29 Feb 2024', NAMES), { year: 2024, month: 1, day: 29 });
});
