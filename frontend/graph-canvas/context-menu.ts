/** The menu of a node, an edge or the paper. */

import { html, type TemplateResult } from 'lit';
import type { Action, Deed } from './actions';
import type { Point } from './geometry';
import { walkMenu } from './menu';
import type { Speaker } from './words';

export interface ContextMenuEvents {
  choose(deed: Deed): void;
  close(): void;
}

export function contextMenu(
  actions: readonly Action[],
  title: string,
  at: Point,
  speaker: Speaker,
  events: ContextMenuEvents,
): TemplateResult {
  return html`<div
    class="floating menu context"
    style="left: ${at.x}px; top: ${at.y}px"
    @keydown=${(event: KeyboardEvent) => walkMenu(event, events)}
    @contextmenu=${(event: Event) => event.preventDefault()}
  >
    <header>${title}</header>
    <div role="menu" aria-label=${title}>
      ${actions.map(
        ({ phrase, key, deed }) =>
          html`<button role="menuitem" @click=${() => events.choose(deed)}>
            ${speaker.phrase(phrase)} ${key === '' ? '' : html`<kbd>${key}</kbd>`}
          </button>`,
      )}
    </div>
  </div>`;
}
