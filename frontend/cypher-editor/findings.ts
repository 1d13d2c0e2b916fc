/** What is told of mistakes, each once. */

import type { Problem } from './answers';

/** Without what the server said of the same place, since that counts; remarks stay. */
export function besides(found: readonly Problem[], told: readonly { readonly from: number; readonly to: number }[]): Problem[] {
  return found.filter(
    (one) => one.severity !== 'error' || !told.some(({ from, to }) => from === one.from || (from < one.to && one.from < to)),
  );
}
