/** The two threads beside the page's: one finds places, one measures the picture. */

import type { LayoutAnswer, LayoutRequest } from './arranging';
import type { MeasureAnswer, MeasureRequest } from './measures';
import { Thread } from './thread';

export function layoutThread(): Thread<LayoutRequest, LayoutAnswer> {
  return new Thread(
    () => new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' }),
    async (request) => (await import('./layout')).layOut(request),
  );
}

export function measureThread(): Thread<MeasureRequest, MeasureAnswer> {
  return new Thread(
    () => new Worker(new URL('./measure-worker.ts', import.meta.url), { type: 'module' }),
    async (request) => (await import('./measuring')).measured(request),
  );
}
