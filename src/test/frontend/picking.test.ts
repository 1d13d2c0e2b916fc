import assert from 'node:assert/strict';
import { test, mock } from 'node:test';
import { drawnBy, pickWhatStands, STANDING } from '../../../frontend/graph-canvas/picking';

/** What of sigma is asked here: it draws at once, and tells before. */
class Renderer {
  camera = { x: 0, y: 0, ratio: 1, angle: 0 };
  isAnimated = false;
  hasMotion = false;
  drawings: (string | null)[] = [];
  private before: () => void = () => undefined;
  private readonly program = { renderer: this as object, pickProgram: 'pick' as string | null };

  on(_: string, listener: () => void): void {
    this.before = listener;
  }

  off(): void {
    this.before = () => undefined;
  }

  getCamera() {
    return { getState: () => ({ ...this.camera }), isAnimated: () => this.isAnimated };
  }

  refresh(): void {
    this.before();
    drawnBy(this.program, () => this.drawings.push(this.program.pickProgram));
    assert.equal(this.program.pickProgram, 'pick');
  }

  /** A frame after the camera went somewhere. */
  go(x: number): string | null | undefined {
    this.camera.x = x;
    this.refresh();
    return this.drawings.at(-1);
  }
}

/** A window with what listens to it. */
function watched(): { sigma: Renderer; say: (type: string, init?: object) => void; end: () => void } {
  const listeners = new Map<string, (event: unknown) => void>();
  class FakeMouseEvent {
    readonly type: string;
    readonly buttons: number;

    constructor(type: string, buttons: number) {
      this.type = type;
      this.buttons = buttons;
    }

    composedPath(): unknown[] {
      return [container];
    }
  }
  const container = {} as HTMLElement;
  Object.assign(globalThis, {
    MouseEvent: FakeMouseEvent,
    window: {
      addEventListener: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
      removeEventListener: (type: string) => listeners.delete(type),
    },
  });
  const sigma = new Renderer();
  const end = pickWhatStands(sigma, container, () => sigma.hasMotion);
  return {
    sigma,
    say: (type, { buttons = 0 }: { buttons?: number } = {}) => listeners.get(type)?.(new FakeMouseEvent(type, buttons)),
    end,
  };
}

test('nothing is drawn to be picked while the camera goes, and it is once the camera stands', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const { sigma, end } = watched();
  assert.equal(sigma.go(0), 'pick', 'the first frame');
  assert.equal(sigma.go(1), null);
  mock.timers.tick(STANDING - 1);
  assert.equal(sigma.go(2), null);
  mock.timers.tick(STANDING - 1);
  assert.deepEqual(sigma.drawings, ['pick', null, null]);
  mock.timers.tick(1);
  assert.deepEqual(sigma.drawings, ['pick', null, null, 'pick']);
  mock.timers.tick(1_000);
  assert.equal(sigma.drawings.length, 4, 'and that is all');
  sigma.refresh();
  assert.equal(sigma.drawings.at(-1), 'pick', 'what moves while the camera stands');
  end();
  mock.timers.reset();
});

test('nothing is drawn to be picked while nodes go, and it is once they stand', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const { sigma, say, end } = watched();
  sigma.go(0);
  sigma.hasMotion = true;
  sigma.refresh();
  say('mousemove');
  assert.deepEqual(sigma.drawings, ['pick', null]);
  say('mousedown');
  assert.equal(sigma.drawings.at(-1), 'pick', 'but a button is answered');
  sigma.hasMotion = false;
  sigma.refresh();
  assert.deepEqual(sigma.drawings, ['pick', null, 'pick', 'pick'], 'the last frame is drawn once');
  mock.timers.tick(1_000);
  assert.equal(sigma.drawings.length, 4);
  end();
  mock.timers.reset();
});

test('whoever presses a button or hovers is answered at once, unless the picture is on its way', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const { sigma, say, end } = watched();
  sigma.go(0);
  sigma.go(1);
  say('mousemove', { buttons: 1 });
  sigma.isAnimated = true;
  say('mousemove');
  assert.equal(sigma.drawings.length, 2);
  say('mousedown');
  assert.deepEqual(sigma.drawings, ['pick', null, 'pick']);
  say('mousedown');
  assert.equal(sigma.drawings.length, 3, 'once is enough');
  sigma.isAnimated = false;
  sigma.go(2);
  say('mousemove');
  assert.deepEqual(sigma.drawings.slice(3), [null, 'pick']);
  end();
  sigma.go(3);
  assert.equal(sigma.drawings.at(-1), 'pick', 'after its end all is drawn');
  mock.timers.reset();
});
