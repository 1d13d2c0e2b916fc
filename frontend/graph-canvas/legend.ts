/** The legend: types on the canvas with their counts, then the four kinds of line. */

import { html, svg, type TemplateResult } from 'lit';
import { kindOf, typesOf, type Shape } from './appearance';
import type { EdgeStatus } from './messages';
import type { Picture } from './picture';
import type { Speaker } from './words';

const LINES: EdgeStatus[] = ['STATED', 'DENIED', 'PLANNED', 'DISPUTED'];

export function legend(picture: Picture, speaker: Speaker): TemplateResult {
  const types = typesOf(picture);
  return html`<section class="floating legend" aria-label=${speaker.phrase('legend')}>
    ${
      types.length === 0
        ? ''
        : html`<ul>
            ${types.map(
              ({ type, count }) =>
                html`<li>${swatch(type)} ${speaker.type(type)} <span>${speaker.number(count)}</span></li>`,
            )}
          </ul>`
    }
    <ul>
      ${LINES.map((status) => html`<li>${line(status)} <span>${speaker.status(status)}</span></li>`)}
    </ul>
  </section>`;
}

function swatch(type: string): TemplateResult {
  const { shape, colour } = kindOf(type);
  return html`<svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" style="color: var(--_${colour})">
    ${outline(shape)}
  </svg>`;
}

function outline(shape: Shape): TemplateResult {
  switch (shape) {
    case 'circle':
      return svg`<circle r="6.5" fill="currentcolor" />`;
    case 'square':
      return svg`<rect x="-6" y="-6" width="12" height="12" rx="1.5" fill="currentcolor" />`;
    case 'hexagon':
      return svg`<path d="M0-7 6.1-3.5v7L0 7-6.1 3.5v-7z" fill="currentcolor" />`;
    case 'diamond':
      return svg`<path d="M0-7.2 7.2 0 0 7.2-7.2 0z" fill="currentcolor" />`;
    case 'triangle':
      return svg`<path d="M0-6.6 6.8 5.6H-6.8z" fill="currentcolor" />`;
    case 'pentagon':
      return svg`<path d="M0-6.8 6.6-2 4.1 5.8H-4.1L-6.6-2z" fill="currentcolor" />`;
    case 'ring':
      return svg`<circle r="5.4" fill="none" stroke="currentcolor" stroke-width="2.4" />`;
  }
}

function line(status: EdgeStatus): TemplateResult {
  return html`<svg width="28" height="8" viewBox="0 -4 28 8" aria-hidden="true">${stroke(status)}</svg>`;
}

function stroke(status: EdgeStatus): TemplateResult {
  switch (status) {
    case 'STATED':
      return svg`<path d="M0 0h28" stroke="currentcolor" stroke-width="1.8" />`;
    case 'DENIED':
      return svg`<path d="M0 0h28" stroke="currentcolor" stroke-width="1.8" stroke-dasharray="7 5" />`;
    case 'PLANNED':
      return svg`<path d="M1 0h27" stroke="currentcolor" stroke-width="2" stroke-linecap="round" stroke-dasharray="1.5 5" />`;
    case 'DISPUTED':
      return svg`<path d="M0-2h28M0 2h28" stroke="var(--_dispute)" stroke-width="1.5" />`;
  }
}
