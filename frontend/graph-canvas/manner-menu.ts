/** The menu beside the tools: how the picture is laid out, and what size and colour tell. */

import { html, type TemplateResult } from 'lit';
import { LAYOUTS } from './arrangements';
import { COLOURINGS, SIZES, type Manner } from './manner';
import { walkMenu } from './menu';
import type { Phrase, Speaker } from './words';

export interface MannerEvents {
  choose(manner: Partial<Manner>): void;
  close(): void;
}

const LAYOUT_PHRASES = {
  force: 'force',
  radial: 'radial',
  circular: 'circular',
  layered: 'layered',
  time: 'byTime',
} as const satisfies Record<Manner['layout'], Phrase>;

const SIZE_PHRASES = { degree: 'byDegree', rank: 'byRank' } as const satisfies Record<Manner['sizing'], Phrase>;

const COLOUR_PHRASES = { type: 'byType', community: 'byCommunity' } as const satisfies Record<
  Manner['colouring'],
  Phrase
>;

/** The words of a layout, for whoever is told that it is in force. */
export function layoutPhrase(layout: Manner['layout']): Phrase {
  return LAYOUT_PHRASES[layout];
}

export function mannerMenu(manner: Manner, locked: boolean, speaker: Speaker, events: MannerEvents): TemplateResult {
  const one = (phrase: Phrase, checked: boolean, change: Partial<Manner>, disabled = false): TemplateResult =>
    html`<button
      role="menuitemradio"
      aria-checked=${checked ? 'true' : 'false'}
      ?disabled=${disabled}
      @click=${() => events.choose(change)}
    >
      ${speaker.phrase(phrase)}
    </button>`;
  const either = (phrase: Phrase, checked: boolean, change: Partial<Manner>): TemplateResult =>
    html`<button
      role="menuitemcheckbox"
      aria-checked=${checked ? 'true' : 'false'}
      @click=${() => events.choose(change)}
    >
      ${speaker.phrase(phrase)}
    </button>`;
  const group = (phrase: Phrase, items: readonly TemplateResult[]): TemplateResult =>
    html`<div role="group" aria-label=${speaker.phrase(phrase)}>
      <h3 aria-hidden="true">${speaker.phrase(phrase)}</h3>
      ${items}
    </div>`;
  return html`<div
    class="floating menu manner"
    role="menu"
    aria-label=${speaker.phrase('manner')}
    @keydown=${(event: KeyboardEvent) => walkMenu(event, events)}
  >
    ${group(
      'layout',
      LAYOUTS.map((layout) => one(LAYOUT_PHRASES[layout], manner.layout === layout, { layout }, locked)),
    )}
    ${group(
      'sizing',
      SIZES.map((sizing) => one(SIZE_PHRASES[sizing], manner.sizing === sizing, { sizing })),
    )}
    ${group(
      'colouring',
      COLOURINGS.map((colouring) => one(COLOUR_PHRASES[colouring], manner.colouring === colouring, { colouring })),
    )}
    <hr role="separator" />
    ${either('fanAll', manner.fanned, { fanned: !manner.fanned })}
    ${either('minimap', manner.minimap, { minimap: !manner.minimap })}
  </div>`;
}
