/** The look of everything around the drawing itself; colours by SCREEN.md unless the page says otherwise. */

import { css } from 'lit';

export const styles = css`
  :host {
    --_person: var(--simpul-person, light-dark(#0072b2, #4aa8e0));
    --_country: var(--simpul-country, light-dark(#d55e00, #ef8236));
    --_organization: var(--simpul-organization, light-dark(#009e73, #2cc295));
    --_place: var(--simpul-place, light-dark(#56b4e9, #8ccff5));
    --_event: var(--simpul-event, light-dark(#cc79a7, #e39cc4));
    --_agreement: var(--simpul-agreement, light-dark(#c9a800, #e8d44d));
    --_paper: var(--simpul-paper, light-dark(#faf9f6, #15181c));
    --_sheet: var(--simpul-sheet, light-dark(#ffffff, #1c2025));
    --_line: var(--simpul-line, light-dark(#e4e1da, #2c3138));
    --_ink: var(--simpul-ink, light-dark(#1d2126, #e8e6e1));
    --_ink-2: var(--simpul-ink-2, light-dark(#5a6270, #a4abb6));
    --_ink-3: var(--simpul-ink-3, light-dark(#8a919c, #727a86));
    --_group: var(--simpul-group, var(--_ink-2));
    --_accent: var(--simpul-accent, light-dark(#0072b2, #56b4e9));
    --_soft: var(--simpul-soft, light-dark(#e3f0f8, #1c3547));
    --_dispute: var(--simpul-dispute, light-dark(#b34700, #ff9a57));
    --_shadow: light-dark(0 4px 16px rgb(29 33 38 / 10%), 0 4px 16px rgb(0 0 0 / 45%));

    /* How far what stands at the right moves away from the page's drawer: never over the legend. */
    --_aside: max(0px, min(var(--simpul-covered, 0px), 100% - 264px));

    position: relative;
    display: block;
    overflow: hidden;
    min-height: 240px;
    container-type: size;
    color: var(--_ink);
    background-color: var(--_paper);
    background-image: radial-gradient(circle, var(--_line) 1px, transparent 1.2px);
    background-size: 24px 24px;
    font: 13px/1.45 var(--simpul-sans, 'Inter Variable', Inter, system-ui, sans-serif);
    font-variant-numeric: tabular-nums;
  }

  :host([hidden]) {
    display: none;
  }

  .stage {
    position: absolute;
    inset: 0;
    outline: none;
    cursor: default;
  }

  .stage:focus-visible::after {
    content: '';
    position: absolute;
    inset: 3px;
    border: 2px solid var(--_accent);
    border-radius: 8px;
    pointer-events: none;
  }

  .stage.over {
    cursor: pointer;
  }

  .stage.dragging {
    cursor: grabbing;
  }

  .surface {
    position: absolute;
    inset: 0;
  }

  .waiting {
    position: absolute;
    inset: 0 0 auto;
    height: 2px;
    overflow: hidden;
    pointer-events: none;
  }

  .waiting::after {
    content: '';
    position: absolute;
    inset: 0;
    width: 30%;
    background: var(--_accent);
    opacity: 0;
    animation:
      appear 0s 150ms forwards,
      pass 1.1s 150ms ease-in-out infinite;
  }

  @keyframes appear {
    to {
      opacity: 1;
    }
  }

  /* Moved by the compositor alone: it runs while the page's thread has other work. */
  @keyframes pass {
    from {
      transform: translateX(-100%);
    }
    to {
      transform: translateX(334%);
    }
  }

  .floating {
    position: absolute;
    background: var(--_sheet);
    border: 1px solid var(--_line);
    border-radius: 12px;
    box-shadow: var(--_shadow);
  }

  .legend {
    left: 16px;
    bottom: 16px;
    width: max-content;
    min-width: 188px;
    max-width: 228px;
    max-height: calc(100% - 32px);
    box-sizing: border-box;
    padding: 8px 6px;
    overflow: auto;
    font-size: 12.5px;
  }

  .legend ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .legend ul + ul {
    margin-top: 8px;
    padding-top: 8px;
    border-top: 1px solid var(--_line);
    color: var(--_ink-2);
  }

  .legend li {
    display: flex;
    align-items: center;
    height: 24px;
    border-radius: 6px;
  }

  .legend button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .legend .row {
    flex: 1;
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
    height: 24px;
    padding: 0 2px 0 6px;
    border-radius: 6px;
    text-align: start;
    white-space: nowrap;
  }

  .legend .row > span {
    margin-left: auto;
    color: var(--_ink-2);
  }

  .legend .row > .name {
    min-width: 0;
    margin: 0;
    overflow: hidden;
    color: inherit;
    text-overflow: ellipsis;
  }

  .legend .eye {
    flex: none;
    display: grid;
    place-items: center;
    width: 24px;
    height: 24px;
    border-radius: 6px;
    color: var(--_ink-2);
    opacity: 0;
  }

  .legend li:hover,
  .legend li:focus-within {
    background: color-mix(in srgb, var(--_soft) 60%, transparent);
  }

  .legend li:hover .eye,
  .legend li:focus-within .eye,
  .legend .off .eye {
    opacity: 1;
  }

  .legend .eye:hover {
    color: var(--_accent);
  }

  .legend .off .row {
    color: var(--_ink-2);
    text-decoration: line-through;
  }

  .legend .off .row > svg {
    opacity: 0.35;
  }

  .legend button:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }

  .legend svg {
    flex: none;
    display: block;
    overflow: visible;
  }

  .legend .eye svg,
  .legend .fold svg {
    width: 14px;
    height: 14px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .legend .fold {
    position: absolute;
    top: -1px;
    left: calc(50% - 14px);
    display: grid;
    place-items: center;
    width: 28px;
    height: 12px;
    color: var(--_ink-3);
  }

  .legend .fold:hover {
    color: var(--_accent);
  }

  .legend.folded {
    width: auto;
    padding: 6px 12px;
    border: 1px solid var(--_line);
    background: var(--_sheet);
    color: var(--_ink-2);
    font: inherit;
    cursor: pointer;
  }

  @media (hover: none) {
    .legend .eye {
      opacity: 1;
    }
  }

  .tools {
    right: calc(16px + var(--_aside));
    bottom: 16px;
    display: flex;
    flex-direction: column;
    overflow: hidden;
  }

  .tools button {
    display: grid;
    place-items: center;
    width: 36px;
    height: 34px;
    margin: 0;
    padding: 0;
    border: 0;
    border-bottom: 1px solid var(--_line);
    background: none;
    color: var(--_ink-2);
    cursor: pointer;
  }

  .tools button:last-child {
    border-bottom: 0;
  }

  .tools button:hover,
  .tools button[aria-pressed='true'] {
    color: var(--_accent);
    background: var(--_soft);
  }

  .tools button:disabled {
    color: var(--_ink-3);
    background: none;
    cursor: default;
  }

  .tools button:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -3px;
    border-radius: 10px;
  }

  .tools svg {
    width: 16px;
    height: 16px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .minimap {
    right: calc(62px + var(--_aside));
    bottom: 16px;
    width: 168px;
    height: 112px;
    cursor: pointer;
    touch-action: none;
  }

  @container (max-width: 860px) {
    .minimap {
      top: 16px;
      right: calc(16px + var(--_aside));
      bottom: auto;
    }
  }

  .legend .communities .mark {
    fill: var(--_paper);
    font-size: 10px;
    font-weight: 700;
    text-anchor: middle;
  }

  .tooltip {
    z-index: 2;
    max-width: 280px;
    padding: 5px 9px;
    border-radius: 8px;
    font-size: 12px;
    line-height: 1.4;
    pointer-events: none;
    overflow-wrap: anywhere;
  }

  .tooltip b {
    display: block;
    font-weight: 600;
  }

  .tooltip span {
    color: var(--_ink-2);
  }

  .tooltip .constant {
    font-family: var(--simpul-mono, 'JetBrains Mono', ui-monospace, monospace);
    font-size: 11px;
    font-weight: 500;
    letter-spacing: 0.02em;
  }

  .menu {
    z-index: 3;
    width: 236px;
    max-height: min(360px, calc(100% - 24px));
    box-sizing: border-box;
    overflow: auto;
    padding: 6px;
  }

  .menu header {
    padding: 6px 8px 8px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .menu header small {
    display: block;
    font-size: 12px;
    font-weight: 400;
    color: var(--_ink-2);
  }

  .menu button {
    display: flex;
    width: 100%;
    gap: 8px;
    justify-content: space-between;
    margin: 0;
    padding: 5px 8px;
    border: 0;
    border-radius: 8px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .menu button span {
    color: var(--_ink-2);
  }

  .menu kbd {
    color: var(--_ink-2);
    font: inherit;
    font-size: 12px;
  }

  .menu button.first {
    font-weight: 600;
  }

  .menu button:hover {
    background: color-mix(in srgb, var(--_soft) 60%, transparent);
  }

  .menu button:focus-visible,
  .menu button:focus {
    outline: none;
    background: var(--_soft);
  }

  .menu h3 {
    margin: 6px 8px 2px;
    font-size: 11.5px;
    font-weight: 400;
    color: var(--_ink-2);
  }

  .menu.manner {
    right: calc(62px + min(var(--simpul-covered, 0px), 100% - 286px));
    bottom: 16px;
    width: 216px;
    max-height: calc(100% - 32px);
  }

  .menu.manner button {
    justify-content: flex-start;
    padding: 4px 8px;
  }

  .menu.manner button::before {
    content: '';
    flex: none;
    width: 8px;
    height: 8px;
    margin: 5px 2px 0;
    box-sizing: border-box;
    border-radius: 50%;
  }

  .menu.manner button[role='menuitemcheckbox']::before {
    border-radius: 2px;
  }

  .menu.manner button[aria-checked='true']::before {
    background: var(--_accent);
  }

  .menu.manner button[aria-checked='false']::before {
    border: 1px solid var(--_ink-3);
  }

  .menu.manner button:disabled {
    color: var(--_ink-3);
    cursor: default;
  }

  .menu hr {
    margin: 5px 2px;
    border: 0;
    border-top: 1px solid var(--_line);
  }

  .broken {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 24px;
    text-align: center;
    color: var(--_ink-2);
  }

  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @container (max-width: 520px) or (max-height: 420px) {
    .minimap {
      display: none;
    }
  }

  @container (max-width: 520px) or (max-height: 280px) {
    .legend {
      display: none;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .menu,
    .tooltip {
      animation: enter 200ms ease-out;
    }

    @keyframes enter {
      from {
        opacity: 0;
        translate: 0 4px;
      }
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .waiting::after {
      animation: appear 0s 150ms forwards;
      width: 100%;
    }
  }
`;
