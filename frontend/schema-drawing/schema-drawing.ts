import { LitElement, css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { WIDTH, WORDS, drawn, figures, type Drawing, type Label, type Line, type Link, type Place } from './layers';

interface Shown {
  readonly labels: readonly Label[];
  readonly links: readonly Link[];
  readonly name: string;
}

/** How wide a line is drawn at most. */
const WIDEST = 4;

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
      max-width: 860px;
      margin: 0 auto;
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
      opacity: 0.6;
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
      opacity: 1;
    }

    .near .type,
    .free .type {
      visibility: visible;
    }

    .far {
      opacity: 0.2;
    }
  `;

  @state() private drawing: Drawing = { places: [], lines: [], height: 0 };
  @state() private looked: string | null = null;
  private name = '';

  show({ labels, links, name }: Shown): void {
    this.name = name;
    this.drawing = drawn(labels, links);
  }

  protected override render(): TemplateResult {
    const { places, lines, height } = this.drawing;
    const most = Math.max(1, ...lines.map(({ count }) => count));
    return html`<svg viewBox="0 0 ${WIDTH} ${height}" role="group" aria-label=${this.name}>
      <defs>
        <marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerUnits="userSpaceOnUse" markerWidth="9" markerHeight="9" orient="auto-start-reverse">
          <path d="M0 0L8 4L0 8z" style="fill: var(--simpul-ink-3); stroke: none; opacity: 1"></path>
        </marker>
      </defs>
      ${lines.map((line) => this.run(line, most))} ${places.map((place) => this.label(place, lines))} ${lines.map((line) => this.words(line))}
    </svg>`;
  }

  private state(line: Line): string {
    const isNear = line.source === this.looked || line.target === this.looked;
    return isNear ? 'near' : this.looked !== null ? 'far' : line.isFree ? 'free' : '';
  }

  private run(line: Line, most: number): SVGTemplateResult {
    return svg`<g class=${this.state(line)}>
      <path d=${line.path} stroke-width=${1 + (WIDEST - 1) * Math.sqrt(line.count / most)} marker-end="url(#tip)"><title>${line.types.join(', ')}</title></path>
    </g>`;
  }

  private words(line: Line): SVGTemplateResult {
    return svg`<g class=${this.state(line)}>
      <text class="type" x=${line.x} y=${line.y}>${line.words}<title>${line.types.join(', ')}</title></text>
    </g>`;
  }

  private label({ label, x, y, radius, words }: Place, all: readonly Line[]): SVGTemplateResult {
    const parts = label.parts.map(({ name, count }) => `${name} ${figures(count)}`);
    const out = all.filter(({ source }) => source === label.name).flatMap(({ types, target }) => types.map((type) => `${type} → ${target}`));
    const look = (name: string | null) => (): void => {
      this.looked = name;
    };
    return svg`<g
      tabindex="0"
      role="img"
      aria-label=${[`${label.name} ${figures(label.count)}`, ...parts, ...out].join('; ')}
      @pointerenter=${look(label.name)}
      @pointerleave=${look(null)}
      @focus=${look(label.name)}
      @blur=${look(null)}
    >
      <title>${[`${label.name} · ${figures(label.count)}`, ...parts].join('\n')}</title>
      <circle cx=${x} cy=${y} r=${radius}></circle>
      ${words.map((line, at) => svg`<text class=${at === 0 ? 'name' : 'count'} x=${x} y=${y + radius + WORDS * (at + 1)}>${line}</text>`)}
    </g>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'schema-drawing': SchemaDrawing;
  }
}
