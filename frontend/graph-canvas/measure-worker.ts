/** The measuring thread: one request in, one answer out. */

import type { MeasureRequest } from './measures';
import { measured } from './measuring';

self.addEventListener('message', (event: MessageEvent<MeasureRequest>) => {
  self.postMessage(measured(event.data));
});
