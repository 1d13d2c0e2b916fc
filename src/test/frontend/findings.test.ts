import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../../../frontend/cypher-editor/answers';
import { besides } from '../../../frontend/cypher-editor/findings';

const here: Problem = { from: 17, to: 18, severity: 'error', message: 'Variable `m` not defined' };
const remark: Problem = { ...here, severity: 'warning', message: 'The label is not there' };
const there: Problem = { ...here, from: 30, to: 33 };

test('what the server said of a place is not told of it twice', () => {
  assert.deepEqual(besides([here, remark, there], [{ from: 17, to: 18 }]), [remark, there]);
  assert.deepEqual(besides([here, there], []), [here, there]);
  assert.deepEqual(besides([there], [{ from: 31, to: 32 }]), []);
});
