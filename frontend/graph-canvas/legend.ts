/**
 * The legend: types on the canvas with their counts, then the four kinds of line. A row selects all of its kind, its eye
 * hides it. One tab stop: arrows go from row to row and to the eye, H hides.
 */

import { html, svg, type TemplateResult } from 'lit';
import { STATUSES, kindOf, typesOf, type Colour, type Shape } from './appearance';
import { colourOf, markOf, type Community } from './measures';
import type { EdgeStatus, Filter } from './messages';
import type { Picture } from './picture';
import { cycled } from './walk';
import type { Speaker } from './words';

/** What a row stands for. */
export type Entry =
  | { readonly kind: 'type'; readonly name: string }
  | { readonly kind: 'status'; readonly name: EdgeStatus };

/** What is selected by a row: nodes of a type or a community, or lines. */
export type Chosen = Entry | { readonly kind: 'community'; readonly at: number };

export interface LegendView {
  readonly picture: Picture;
  /** The same with edges as the period that is looked at makes them. */
  readonly timed: Picture;
  readonly seen: Picture;
  readonly filter: Filter;
  readonly speaker: Speaker;
  readonly isOpen: boolean;
  /** The row that the Tab key comes to; null for the first. */
  readonly row: string | null;
  /** What colours stand for while they do not stand for types. */
  readonly communities: readonly Community[];
}

export interface LegendEvents {
  select(chosen: Chosen): void;
  hide(entry: Entry): void;
  go(row: string): void;
  fold(): void;
  leave(): void;
}

export function legend(view: LegendView, events: LegendEvents): TemplateResult {
  const { picture, timed, seen, filter, speaker } = view;
  if (!view.isOpen) {
    return html`<button class="floating legend folded" aria-expanded="false" @click=${() => events.fold()}>
      ${speaker.phrase('legend')}
    </button>`;
  }
  const types = typesOf(picture);
  const seenTypes = new Map(typesOf(seen).map(({ type, count }) => [type, count]));
  const first = types[0] === undefined ? 'status STATED' : `type ${types[0].type}`;
  const statuses = speaker.ofClaims ? STATUSES : [];
  const rows = [
    ...types.map(({ type }) => `type ${type}`),
    ...view.communities.map(({ at }) => `community ${at}`),
    ...statuses.map((status) => `status ${status}`),
  ];
  const stop = view.row !== null && rows.includes(view.row) ? view.row : first;
  const row = (entry: Entry, mark: TemplateResult, name: string, all: number, left: number, off: boolean) =>
    entryRow(entry, { mark, name, all, left: off ? all : left, off, stop }, speaker, events);
  return html`<section
    class="floating legend"
    aria-label=${speaker.phrase('legend')}
    @keydown=${(event: KeyboardEvent) => walkLegend(event, events)}
  >
    <button
      class="fold"
      tabindex="-1"
      aria-label=${speaker.phrase('foldLegend')}
      title=${speaker.phrase('foldLegend')}
      @click=${() => events.fold()}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4.5 6.5 8 10l3.5-3.5" /></svg>
    </button>
    ${
      types.length === 0
        ? ''
        : html`<ul>
            ${types.map(({ type, count }) =>
              row(
                { kind: 'type', name: type },
                swatch(speaker.drawnAs(type), view.communities.length > 0),
                speaker.type(type),
                count,
                seenTypes.get(type) ?? 0,
                filter.hiddenTypes.includes(type),
              ),
            )}
          </ul>`
    }
    ${
      view.communities.length === 0
        ? ''
        : html`<ul class="communities">
            ${view.communities.map((community) => communityRow(community, stop, view, events))}
          </ul>`
    }
    ${
      speaker.ofClaims
        ? html`<ul>
              ${STATUSES.map((status) =>
                row(
                  { kind: 'status', name: status },
                  line(status),
                  speaker.status(status),
                  linesOf(timed, status),
                  linesOf(seen, status),
                  filter.hiddenStatuses.includes(status),
                ),
              )}
            </ul>`
        : ''
    }
  </section>`;
}

function entryRow(
  entry: Entry,
  row: { mark: TemplateResult; name: string; all: number; left: number; off: boolean; stop: string },
  speaker: Speaker,
  events: LegendEvents,
): TemplateResult {
  const { mark, name, all, left, off } = row;
  const key = `${entry.kind} ${entry.name}`;
  const count = left === all ? speaker.number(all) : `${speaker.number(left)} / ${speaker.number(all)}`;
  const turn = `${speaker.phrase(off ? 'showKind' : 'hideKind')}: ${name}`;
  return html`<li class=${off ? 'off' : ''}>
    <button
      class="row"
      tabindex=${key === row.stop ? 0 : -1}
      title=${speaker.phrase('selectKind')}
      aria-description=${off ? speaker.phrase('hiddenKind') : speaker.phrase('selectKind')}
      @focus=${() => events.go(key)}
      @click=${(event: MouseEvent) => (event.shiftKey || event.altKey ? events.hide(entry) : events.select(entry))}
    >
      ${mark} <span class="name">${name}</span> <span>${count}</span>
    </button>
    <button
      class="eye"
      tabindex="-1"
      aria-label=${turn}
      title=${turn}
      aria-pressed=${off ? 'true' : 'false'}
      @click=${() => events.hide(entry)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">${off ? EYE_SHUT : EYE}</svg>
    </button>
  </li>`;
}

function communityRow(
  { at, leader, count }: Community,
  stop: string,
  view: LegendView,
  events: LegendEvents,
): TemplateResult {
  const { speaker } = view;
  const key = `community ${at}`;
  return html`<li>
    <button
      class="row"
      tabindex=${key === stop ? 0 : -1}
      title=${speaker.phrase('selectCommunity')}
      aria-description=${speaker.phrase('selectCommunity')}
      @focus=${() => events.go(key)}
      @click=${() => events.select({ kind: 'community', at })}
    >
      ${dot(colourOf(at), markOf(at))} <span class="name">${communityName(leader, view)}</span>
      <span>${speaker.number(count)}</span>
    </button>
  </li>`;
}

const EYE = svg`<path d="M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8z" /><circle cx="8" cy="8" r="2" />`;
const EYE_SHUT = svg`<path d="M1.5 6.5S4 10.7 8 10.7s6.5-4.2 6.5-4.2M3.7 9.2 2.3 11M8 10.7v2.2M12.3 9.2l1.4 1.8" />`;

function linesOf(picture: Picture, status: EdgeStatus): number {
  return [...picture.edges.values()].filter((edge) => edge.status === status).length;
}

function walkLegend(event: KeyboardEvent, events: LegendEvents): void {
  const section = event.currentTarget as HTMLElement;
  const rows = [...section.querySelectorAll('li')];
  const at = rows.findIndex((row) => row.matches(':focus-within'));
  const onEye = section.querySelector('.eye:focus') !== null;
  const focus = (row: number, eye: boolean): void => {
    const there = (eye ? rows[row]?.querySelector<HTMLElement>('.eye') : null) ?? rows[row]?.querySelector<HTMLElement>('.row');
    there?.focus();
  };
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (at < 0 || event.ctrlKey || event.metaKey) {
    return;
  }
  if (step === 1 || step === -1) {
    focus(Number(cycled(Object.keys(rows), String(at), step)), onEye);
  } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
    focus(at, event.key === 'ArrowRight');
  } else if (event.key === 'Home' || event.key === 'End') {
    focus(event.key === 'Home' ? 0 : rows.length - 1, onEye);
  } else if (event.key.toLowerCase() === 'h' || event.key === 'Delete') {
    rows[at]?.querySelector<HTMLElement>('.eye')?.click();
  } else if (event.key === 'Escape') {
    events.leave();
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}

function communityName(leader: string | null, { picture, speaker }: LegendView): string {
  const node = picture.nodes.get(leader ?? '');
  return node === undefined ? speaker.phrase('otherCommunities') : speaker.around(node);
}

function dot(colour: Colour, mark: string): TemplateResult {
  return html`<svg width="14" height="14" viewBox="-7 -7 14 14" style="color: var(--_${colour})">
    <circle r=${mark === '' ? 5 : 7} fill="currentcolor" />
    <text class="mark" y="3.5">${mark}</text>
  </svg>`;
}

/** The shape of a type, in its colour unless colours stand for something else. */
function swatch(type: string, isPlain: boolean): TemplateResult {
  const { shape, colour } = kindOf(type);
  const ink = isPlain ? 'ink-2' : colour;
  return html`<svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" style="color: var(--_${ink})">
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
    case 'DIFFERING':
      return svg`<path d="M0 0h28" stroke="var(--_dispute)" stroke-width="2" stroke-dasharray="9 3.7 1.6 3.7" />`;
  }
}
