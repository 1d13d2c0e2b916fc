/**
 * When sigma draws what tells it which item lies under the pointer: not while the camera or nodes go, which takes a good part
 * of a frame for what nobody asks for, but as soon as all stands or a button is pressed.
 */

import type { CameraState } from 'sigma/types';

/** After so long without a frame all stands, in milliseconds. */
export const STANDING = 80;

/** The renderers that do not draw it now. */
const blind = new WeakSet<object>();

/** What of sigma is asked. */
interface Renderer {
  on(event: 'beforeRender', listener: () => void): unknown;
  off(event: 'beforeRender', listener: () => void): unknown;
  getCamera(): { getState(): CameraState; isAnimated(): boolean };
  refresh(how: { partialGraph: { nodes: string[]; edges: string[] }; skipIndexation: boolean }): unknown;
}

/** A program of sigma, whose picking is left out where it is null. */
interface Pickable<Info> {
  readonly renderer: object;
  pickProgram: Info | null;
}

/** Draws by a program of sigma, without picking where its renderer does without. */
export function drawnBy<Info>(program: Pickable<Info>, draw: () => void): void {
  const { pickProgram } = program;
  program.pickProgram = blind.has(program.renderer) ? null : pickProgram;
  draw();
  program.pickProgram = pickProgram;
}

export function isElsewhere(before: CameraState | null, now: CameraState): boolean {
  return before !== null && (before.x !== now.x || before.y !== now.y || before.ratio !== now.ratio || before.angle !== now.angle);
}

/**
 * @param goes whether nodes are on their way
 * @returns what ends it
 */
export function pickWhatStands(sigma: Renderer, container: HTMLElement, goes: () => boolean): () => void {
  let before: CameraState | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;

  const render = (): void => {
    isAsked = true;
    sigma.refresh({ partialGraph: { nodes: [], edges: [] }, skipIndexation: true });
    isAsked = false;
  };
  const beforeRender = (): void => {
    const now = sigma.getCamera().getState();
    clearTimeout(waiting);
    if (!isAsked && (isElsewhere(before, now) || goes())) {
      blind.add(sigma);
      waiting = setTimeout(render, STANDING);
    } else {
      blind.delete(sigma);
    }
    before = now;
  };
  /** Before sigma looks at what lies there. */
  const ask = (event: Event): void => {
    const isOnItsWay = event instanceof MouseEvent && (event.buttons > 0 || sigma.getCamera().isAnimated() || goes());
    if (blind.has(sigma) && !(event.type === 'mousemove' && isOnItsWay) && event.composedPath().includes(container)) {
      render();
    }
  };

  const asking = ['mousemove', 'mousedown', 'touchstart', 'contextmenu'] as const;
  sigma.on('beforeRender', beforeRender);
  asking.forEach((type) => window.addEventListener(type, ask, { capture: true, passive: true }));
  return () => {
    clearTimeout(waiting);
    sigma.off('beforeRender', beforeRender);
    asking.forEach((type) => window.removeEventListener(type, ask, { capture: true }));
  };
}
