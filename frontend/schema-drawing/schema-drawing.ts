import { LitElement, css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { SIZE, lines, placed, type Label, type Line, type Link, type Place } from './ring';

interface Drawn {
  readonly labels: readonly Label[];
  readonly links: readonly Link[];
  readonly name: string;
}

/** How many types a line names; the pointer that rests on it is told all of them. */
const NAMED = 2;

/** A schema as a picture. A label that is pointed at, or has the keyboard, shows what leads to it and from it. */
@customElement('schema-drawing')
export class SchemaDrawing extends LitElement {
  static override styles = css`
    :host {
      display: block;
      min-width: 0;
    }

    svg {
      display: block;
      width: 100%;
      max-height: 720px;
    }

    circle {
      fill: var(--simpul-accent-soft);
      stroke: var(--simpul-accent);
      stroke-width: 1.5;
    }

    g[tabindex]:focus {
      outline: none;
    }

    g[tabindex]:focus circle {
      stroke-width: 4;
    }

    path {
      fill: none;
      stroke: var(--simpul-ink-3);
      stroke-width: 1.2;
      opacity: 0.55;
    }

    text {
      fill: var(--simpul-ink);
      font: 600 12px var(--simpul-sans);
      text-anchor: middle;
      paint-order: stroke;
      stroke: var(--simpul-paper);
      stroke-width: 3px;
      stroke-linejoin: round;
    }

    .count,
    .type {
      fill: var(--simpul-ink-2);
      font-size: 10.5px;
      font-weight: 400;
    }

    .type {
      visibility: hidden;
    }

    .near path {
      stroke: var(--simpul-accent);
      stroke-width: 2;
      opacity: 1;
    }

    .near .type,
    .few .type {
      visibility: visible;
    }

    .far {
      opacity: 0.25;
    }
  `;

  @state() private drawn: Drawn = { labels: [], links: [], name: '' };
  @state() private looked: string | null = null;

  show(drawn: Drawn): void {
    this.drawn = drawn;
  }

  protected override render(): TemplateResult {
    const places = placed(this.drawn.labels);
    const all = lines(places, this.drawn.links);
    return html`<svg viewBox="-36 -36 ${SIZE + 72} ${SIZE + 72}" role="group" aria-label=${this.drawn.name}>
      <defs>
        <marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="6" markerHeight="6" orient="auto-start-reverse">
          <path d="M0 0L8 4L0 8z" style="fill: var(--simpul-ink-3); stroke: none; opacity: 1"></path>
        </marker>
      </defs>
      ${all.map((line) => this.line(line, all.length <= 12))} ${places.map((place) => this.label(place, all))}
    </svg>`;
  }

  private line(line: Line, few: boolean): SVGTemplateResult {
    const isNear = this.looked !== null && (line.source === this.looked || line.target === this.looked);
    const state = isNear ? 'near' : this.looked !== null ? 'far' : few ? 'few' : '';
    const more = line.types.length > NAMED ? ` +${line.types.length - NAMED}` : '';
    return svg`<g class=${state}>
      <path d=${line.path} marker-end="url(#tip)"><title>${line.types.join(', ')}</title></path>
      <text class="type" x=${line.x} y=${line.y}>${line.types.slice(0, NAMED).join(', ')}${more}</text>
    </g>`;
  }

  private label({ label, x, y, radius, name }: Place, all: readonly Line[]): SVGTemplateResult {
    const out = all.filter(({ source }) => source === label.name).flatMap(({ types, target }) => types.map((type) => `${type} → ${target}`));
    const look = (name: string | null) => (): void => {
      this.looked = name;
    };
    return svg`<g
      tabindex="0"
      role="img"
      aria-label=${[`${label.name} ${label.count}`, ...out].join('; ')}
      @pointerenter=${look(label.name)}
      @pointerleave=${look(null)}
      @focus=${look(label.name)}
      @blur=${look(null)}
    >
      <title>${label.name} · ${label.count.toLocaleString()}</title>
      <circle cx=${x} cy=${y} r=${radius}></circle>
      ${
        name.anchor === 'middle'
          ? svg`<text x=${name.x} y=${name.y}>${name.text}</text>
              ${label.count > 0 ? svg`<text class="count" x=${x} y=${y + radius + 13}>${label.count.toLocaleString()}</text>` : nothing}`
          : svg`<text x=${name.x} y=${name.y} dy="0.35em" style="text-anchor: ${name.anchor}" transform="rotate(${name.turn} ${name.x} ${name.y})">${name.text}</text>`
      }
    </g>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'schema-drawing': SchemaDrawing;
  }
}
