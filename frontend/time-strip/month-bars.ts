import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  NONE,
  brushOf,
  covered,
  dragged,
  heightOf,
  lifted,
  monthsOf,
  played,
  walked,
  type Brush,
  type Brushed,
  type Month,
} from './brush';

/** How long a month is seen while the months are played. */
const PACE_MS = 900;

/** How long what a hand passes over is waited for until the next is asked for. */
const PASSING_MS = 150;

/** Where a hand took hold, what was brushed before, and where the hand is. */
interface Grip {
  readonly from: number;
  readonly before: Brush | null;
  readonly at: number;
}

/**
 * How many claims there are in each month; a brush over some of them, by hand or by keys, asks for these alone.
 *
 * Arrow keys walk, with Shift they take months in, Enter or Space brushes, Escape takes the brush off, Page Up and Page Down ask
 * for other months. A hand moves the brush by its middle and its ends. Whoever takes hold of it stops what is played. Events:
 * `months-brushed`, `months-passed` for as long as a hand moves, `months-turned`.
 */
@customElement('month-bars')
export class MonthBars extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      min-height: 0;
      touch-action: pan-y;
      user-select: none;
    }

    [role='option'] {
      position: relative;
      flex: 1;
      display: flex;
      align-items: end;
      justify-content: center;
      padding-bottom: 18px;
      border-radius: 4px;
      cursor: pointer;
    }

    [role='option']:focus-visible {
      outline: 2px solid var(--simpul-accent);
      outline-offset: -2px;
    }

    .column {
      display: block;
      width: min(20px, 74%);
      border-radius: 3px 3px 0 0;
      background: color-mix(in srgb, var(--simpul-ink-3) 36%, var(--simpul-sheet));
    }

    [aria-selected='true'] {
      border-radius: 0;
      background: var(--simpul-accent-soft);
    }

    [aria-selected='true'].inner {
      cursor: grab;
    }

    [aria-selected='true'].end {
      cursor: ew-resize;
    }

    [aria-selected='true'] .column,
    [role='option']:hover .column {
      background: var(--simpul-accent);
    }

    .year {
      position: absolute;
      z-index: 1;
      bottom: 0;
      left: 2px;
      color: var(--simpul-ink-2);
      font: 11px/1.4 var(--simpul-sans);
    }

    [role='listbox'] {
      display: flex;
      flex: 1;
      min-width: 0;
    }
  `;

  @property({ attribute: false }) months: readonly Month[] = [];
  @property() label = '';

  /** What is brushed now, as the page says. */
  @state() private brushed: Brush | null = null;
  /** What a hand brushes just now. */
  @state() private moving: Brush | null = null;
  private grip: Grip | null = null;
  private waiting: number | null = null;
  /** Where the keyboard is. */
  @state() private walker: Brush = { anchor: 0, at: 0 };

  /** What is still to pass while the months are played, and the clock that it passes by. */
  private passing: Brushed[] = [];
  private clock: number | null = null;
  private last: Brushed = NONE;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.halt();
    this.hold();
  }

  /** Plays the months in which there is something; once more, and it stops where it is. */
  play(dated: readonly string[]): void {
    if (this.clock !== null) {
      this.stop();
    } else {
      this.passing = played(this.months, this.brushed, new Set(dated));
      this.clock = window.setInterval(() => this.pass(), PACE_MS);
      this.pass();
    }
  }

  show(months: readonly Month[], label: string): void {
    this.months = months;
    this.label = label;
    this.walker = { anchor: months.length - 1, at: months.length - 1 };
    if (this.shadowRoot?.activeElement) {
      this.follow();
    }
  }

  /** Marks the months from one to another, each written as "2024-07" or null where that side is open. */
  mark(from: string | null, to: string | null): void {
    this.brushed = brushOf(this.months, from, to);
  }

  protected override render(): TemplateResult {
    const most = Math.max(1, ...this.months.map(({ claims }) => claims));
    const shown = this.moving ?? this.brushed;
    const [first, last] = shown === null ? [-1, -1] : covered(shown);
    return html`<div
      role="listbox"
      aria-multiselectable="true"
      aria-orientation="horizontal"
      aria-label=${this.label}
      @pointerdown=${(event: PointerEvent) => this.setDown(event)}
      @pointermove=${(event: PointerEvent) => this.move(event)}
      @pointerup=${() => this.lift()}
      @pointercancel=${() => this.cancel()}
      @keydown=${(event: KeyboardEvent) => this.press(event)}
      @focusin=${(event: FocusEvent) => this.come(event)}
    >
      ${this.months.map((month, at) => this.bar(month, at, most, partOf(at, first, last)))}
    </div>`;
  }

  private bar({ month, claims, words }: Month, at: number, most: number, brushed: Part): TemplateResult {
    return html`<div
      role="option"
      class=${brushed}
      data-at=${at}
      tabindex=${at === this.walker.at ? 0 : -1}
      aria-selected=${brushed === '' ? 'false' : 'true'}
      aria-label=${words}
      title=${words}
    >
      <span class="column" style="height: ${heightOf(claims, most)}"></span>
      ${month.endsWith('-01') ? html`<span class="year" aria-hidden="true">${month.slice(0, 4)}</span>` : nothing}
    </div>`;
  }

  private pass(): void {
    const next = this.passing.shift();
    if (next === undefined || !next.playing) {
      this.halt();
    }
    this.last = next ?? this.last;
    this.ask(this.last);
  }

  /** What is seen now stays. */
  private stop(): void {
    if (this.clock !== null) {
      this.halt();
      this.ask({ ...this.last, playing: false });
    }
  }

  /** The page has ended what is played. */
  halt(): void {
    if (this.clock !== null) {
      window.clearInterval(this.clock);
      this.clock = null;
    }
  }

  private setDown(event: PointerEvent): void {
    this.stop();
    const at = placeOf(event.target);
    if (event.button === 0 && at !== null) {
      letGo(event);
      const from = event.shiftKey && this.brushed !== null ? this.brushed.anchor : at;
      this.grip = { from, before: event.shiftKey ? null : this.brushed, at };
      this.moving = { anchor: from, at };
    }
  }

  private move(event: PointerEvent): void {
    const at = placeOf(event.target);
    if (this.grip !== null && event.buttons === 0) {
      this.cancel();
    } else if (this.grip !== null && at !== null && at !== this.grip.at) {
      this.grip = { ...this.grip, at };
      this.moving = dragged(this.grip.before, this.grip.from, at, this.months.length);
      this.waiting ??= window.setTimeout(() => this.tellPassed(), PASSING_MS);
    }
  }

  /** Asks for what a hand passes over just now. */
  private tellPassed(): void {
    this.hold();
    if (this.moving !== null) {
      this.dispatchEvent(new CustomEvent<Brushed>('months-passed', { detail: monthsOf(this.months, this.moving) }));
    }
  }

  private hold(): void {
    if (this.waiting !== null) {
      window.clearTimeout(this.waiting);
      this.waiting = null;
    }
  }

  private lift(): void {
    if (this.grip !== null && this.moving !== null) {
      this.hold();
      this.walker = this.moving;
      this.ask(lifted(this.months, this.moving, this.grip.before));
      this.moving = null;
      this.grip = null;
    }
  }

  /** All is as it was before a hand took hold. */
  private cancel(): void {
    if (this.grip !== null) {
      this.hold();
      this.ask(monthsOf(this.months, this.grip.before));
      this.moving = null;
      this.grip = null;
    }
  }

  private come(event: FocusEvent): void {
    const at = placeOf(event.target);
    if (at !== null && at !== this.walker.at) {
      this.walker = { anchor: at, at };
    }
  }

  private press(event: KeyboardEvent): void {
    if (event.key !== 'Tab') {
      this.stop();
    }
    const next = walked(event, this.walker, this.months.length);
    if (next !== null) {
      this.walker = next;
      this.follow();
      if (event.shiftKey) {
        this.ask(lifted(this.months, next, null));
      }
    } else if (event.key === 'Enter' || event.key === ' ') {
      const { at } = this.walker;
      this.walker = { anchor: at, at };
      this.ask(lifted(this.months, this.walker, this.brushed));
    } else if (event.key === 'Escape' && this.brushed !== null) {
      this.ask(NONE);
    } else if (event.key === 'PageUp' || event.key === 'PageDown') {
      this.dispatchEvent(new CustomEvent('months-turned', { detail: { back: event.key === 'PageUp' } }));
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private follow(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus());
  }

  private ask(detail: Brushed): void {
    this.dispatchEvent(new CustomEvent<Brushed>('months-brushed', { detail }));
  }
}

/** What a month is of a brush, which a hand moves by its middle and its ends; nothing where it is outside of it. */
type Part = '' | 'whole' | 'end' | 'inner';

function partOf(at: number, first: number, last: number): Part {
  if (at < first || at > last) {
    return '';
  }
  if (first === last) {
    return 'whole';
  }
  return at === first || at === last ? 'end' : 'inner';
}

function placeOf(target: EventTarget | null): number | null {
  const bar = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null;
  return bar === null ? null : Number(bar.dataset['at']);
}

/** A finger holds on to where it was set down, and then would not tell where it is. */
function letGo(event: PointerEvent): void {
  if (event.target instanceof Element && event.target.hasPointerCapture(event.pointerId)) {
    event.target.releasePointerCapture(event.pointerId);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'month-bars': MonthBars;
  }
}
