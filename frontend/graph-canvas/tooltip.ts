/** What is told of the node or edge under the pointer. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Size } from './camera';
import type { Point } from './geometry';
import { tooltipPlace } from './places';
import type { CanvasState } from './state';
import type { Speaker } from './words';

export function tooltip(
  { hover, seen: picture }: CanvasState,
  speaker: Speaker,
  pointer: Point,
  size: Size,
): TemplateResult | typeof nothing {
  const { x, y } = tooltipPlace(pointer, size);
  const place = `left: ${x}px; top: ${y}px`;
  const node = hover?.kind === 'node' ? picture.nodes.get(hover.key) : undefined;
  const edge = hover?.kind === 'edge' ? picture.edges.get(hover.key) : undefined;
  if (node !== undefined) {
    return html`<div class="floating tooltip" style=${place} aria-hidden="true">
      <b>${speaker.caption(node)}</b><span>${speaker.type(node.type)}</span>
    </div>`;
  }
  return edge === undefined
    ? nothing
    : html`<div class="floating tooltip" style=${place} aria-hidden="true">
        <b class="constant">${edge.relation}</b><span>${speaker.support(edge)}</span>
      </div>`;
}
