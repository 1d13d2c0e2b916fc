/** The buttons at the lower right: zoom, fit, arrange anew or stop that, lock, and what else may be chosen. */

import { html, svg, type TemplateResult } from 'lit';
import type { Phrase, Speaker } from './words';

export interface ToolEvents {
  zoom(by: 'in' | 'out'): void;
  fit(): void;
  arrange(): void;
  stop(): void;
  choose(): void;
  lock(): void;
}

const ICONS = {
  zoomIn: svg`<path d="M8 3v10M3 8h10" />`,
  zoomOut: svg`<path d="M3 8h10" />`,
  fit: svg`<path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />`,
  arrange: svg`<path d="M13 8a5 5 0 1 1-1.6-3.7M13.2 1.8v3h-3" />`,
  stop: svg`<rect x="4" y="4" width="8" height="8" rx="1" />`,
  manner: svg`<path d="M2.5 4.5H8M11.5 4.5h2M2.5 11.5h2M8 11.5h5.5" /><circle cx="9.8" cy="4.5" r="1.7" /><circle cx="6.2" cy="11.5" r="1.7" />`,
  lock: svg`<rect x="3.5" y="7" width="9" height="6.5" rx="1.5" /><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />`,
  unlocked: svg`<rect x="3.5" y="7" width="9" height="6.5" rx="1.5" /><path d="M5.5 7V4.5a2.5 2.5 0 0 1 4.8-1" />`,
};

export interface Tools {
  readonly locked: boolean;
  readonly busy: boolean;
  readonly choosing: boolean;
}

export function tools(speaker: Speaker, { locked, busy, choosing }: Tools, events: ToolEvents): TemplateResult {
  const button = (phrase: Phrase, icon: TemplateResult, act: () => void, disabled = false): TemplateResult =>
    html`<button
      aria-label=${speaker.phrase(phrase)}
      title=${speaker.phrase(phrase)}
      ?disabled=${disabled}
      @click=${act}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">${icon}</svg>
    </button>`;
  return html`<div class="floating tools" role="group" aria-label=${speaker.phrase('tools')}>
    ${button('zoomIn', ICONS.zoomIn, () => events.zoom('in'))}
    ${button('zoomOut', ICONS.zoomOut, () => events.zoom('out'))} ${button('fit', ICONS.fit, () => events.fit())}
    ${
      busy
        ? button('stop', ICONS.stop, () => events.stop())
        : button('arrange', ICONS.arrange, () => events.arrange(), locked)
    }
    <button
      aria-label=${speaker.phrase('lock')}
      title=${speaker.phrase('lock')}
      aria-pressed=${locked ? 'true' : 'false'}
      @click=${() => events.lock()}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">${locked ? ICONS.lock : ICONS.unlocked}</svg>
    </button>
    <button
      class="choose"
      aria-label=${speaker.phrase('manner')}
      title=${speaker.phrase('manner')}
      aria-haspopup="menu"
      aria-expanded=${choosing ? 'true' : 'false'}
      @click=${() => events.choose()}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">${ICONS.manner}</svg>
    </button>
  </div>`;
}
