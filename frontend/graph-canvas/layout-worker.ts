/** The layout's own thread: one request in, one answer out. */

import { layOut, type LayoutRequest } from './layout';

self.addEventListener('message', (event: MessageEvent<LayoutRequest>) => {
  self.postMessage(layOut(event.data));
});
