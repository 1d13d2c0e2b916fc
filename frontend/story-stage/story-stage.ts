import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { turnOf, type Turn } from './turns';

/**
 * What a story is shown on: hears the keys of whoever presents, counts the seconds while it goes on by itself, and takes the
 * whole screen.
 *
 * Event: `story-turn`, with what is wished for.
 */
@customElement('story-stage')
export class StoryStage extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }

    :host([hidden]) {
      display: none;
    }
  `;

  /** Whether it goes on by itself. */
  @property({ type: Boolean }) playing = false;
  /** How long each step is shown then. */
  @property({ type: Number }) seconds = 10;
  /** Which step is shown: another one begins its seconds anew. */
  @property({ type: String }) step = '';

  private clock = 0;
  private readonly pressed = (event: KeyboardEvent): void => this.hear(event);

  /** Takes the whole screen, or gives it back. */
  toggleFull(): void {
    if (document.fullscreenElement === null) {
      void document.documentElement.requestFullscreen().catch(() => undefined);
    } else {
      void document.exitFullscreen();
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.pressed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.pressed);
    clearTimeout(this.clock);
  }

  protected override updated(_changed: PropertyValues): void {
    clearTimeout(this.clock);
    if (this.playing) {
      this.clock = window.setTimeout(() => this.say('next'), this.seconds * 1000);
    }
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  private hear(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    const isField = target instanceof HTMLElement && target.matches('input, textarea, select, dialog, dialog *');
    const isButton = target instanceof HTMLElement && target.matches('button, a, summary');
    const turn = turnOf(event, isField ? 'field' : isButton ? 'button' : 'page');
    if (turn !== null && !event.defaultPrevented) {
      event.preventDefault();
      if (turn === 'full') {
        this.toggleFull();
      } else {
        this.say(turn);
      }
    }
  }

  private say(turn: Exclude<Turn, 'full'>): void {
    this.dispatchEvent(new CustomEvent('story-turn', { detail: { turn } }));
  }
}
