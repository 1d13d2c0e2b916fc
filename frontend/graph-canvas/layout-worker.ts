/** The layout's own thread: one request in, one answer out. */

import type { LayoutRequest } from './arranging';
import { layOut } from './layout';

self.addEventListener('message', (event: MessageEvent<LayoutRequest>) => {
  self.postMessage(layOut(event.data));
});
