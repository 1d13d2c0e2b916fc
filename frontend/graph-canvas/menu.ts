/** The menu beside a node that has more neighbours than one step adds. */

import { html, type TemplateResult } from 'lit';
import type { Point } from './geometry';
import type { CanvasNode, ExpandRequest, ExpansionOffer } from './messages';
import { cycled } from './walk';
import type { Speaker } from './words';

export interface MenuEvents {
  choose(request: ExpandRequest): void;
  close(): void;
}

export function menu(
  offer: ExpansionOffer,
  node: CanvasNode,
  at: Point,
  speaker: Speaker,
  events: MenuEvents,
): TemplateResult {
  const first = Math.min(offer.step, Math.max(0, offer.total - offer.shown));
  return html`<div
    class="floating menu"
    style="left: ${at.x}px; top: ${at.y}px"
    role="group"
    aria-label="${speaker.phrase('menu')}: ${speaker.caption(node)}"
    @keydown=${(event: KeyboardEvent) => walkMenu(event, events)}
  >
    <header>${speaker.caption(node)} <small>${speaker.shown(offer.shown, offer.total)}</small></header>
    <div role="menu" aria-label=${speaker.phrase('menu')}>
      <button
        class="first"
        role="menuitem"
        @click=${() => events.choose({ key: offer.key, relation: null, direction: null })}
      >
        ${offer.shown > 0 ? speaker.more(first) : html`${speaker.phrase('bestSupported')} <span>${speaker.number(first)}</span>`}
      </button>
      ${offer.counts.length === 0 ? '' : html`<hr role="separator" />`}
      ${offer.counts.map(
        (count) =>
          html`<button
            role="menuitem"
            @click=${() => events.choose({ key: offer.key, relation: count.relation, direction: count.direction })}
          >
            ${speaker.direction(count)} <span>${speaker.number(count.neighbours)}</span>
          </button>`,
      )}
    </div>
  </div>`;
}

/** Arrow keys go round the items, Escape and Tab leave. */
export function walkMenu(event: KeyboardEvent, events: Pick<MenuEvents, 'close'>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape' || event.key === 'Tab') {
    events.close();
  } else if (step === 1 || step === -1) {
    const menu = event.currentTarget as HTMLElement;
    const buttons = [...menu.querySelectorAll<HTMLButtonElement>('button:enabled')];
    const focused = buttons.findIndex((button) => button.matches(':focus'));
    const next = cycled(
      buttons.map((_, at) => String(at)),
      focused < 0 ? null : String(focused),
      step,
    );
    buttons[Number(next)]?.focus();
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}
