/** The look of the palette and of the list of keys. */

import { css } from 'lit';

export const styles = css`
  dialog {
    box-sizing: border-box;
    width: min(520px, calc(100vw - 32px));
    padding: 0;
    background: var(--simpul-sheet);
    border: 1px solid var(--simpul-line);
    border-radius: 12px;
    box-shadow: var(--simpul-shadow);
    color: var(--simpul-ink);
    font: 14px/1.45 var(--simpul-sans);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 22%);
  }

  .palette {
    margin: 12vh auto auto;
    overflow: hidden;
  }

  .palette input {
    display: block;
    box-sizing: border-box;
    width: 100%;
    padding: 14px 16px;
    border: 0;
    border-bottom: 1px solid var(--simpul-line);
    outline: none;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 15px;
  }

  .palette input::placeholder {
    color: var(--simpul-ink-2);
  }

  .palette:focus-within {
    border-color: var(--simpul-accent);
  }

  [role='listbox'] {
    max-height: min(380px, 52vh);
    padding: 6px;
    overflow: auto;
  }

  [role='option'] {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 6px 10px;
    border-radius: 8px;
    cursor: pointer;
  }

  [role='option'] > span:first-child {
    flex: 1;
  }

  [role='option'][aria-selected='true'] {
    background: var(--simpul-accent-soft);
  }

  .palette p {
    margin: 0;
    color: var(--simpul-ink-2);
  }

  .palette p:not(:empty) {
    padding: 4px 16px 16px;
  }

  .keys {
    display: flex;
    gap: 4px;
  }

  kbd {
    min-width: 12px;
    padding: 1px 6px;
    border: 1px solid var(--simpul-line);
    border-radius: 5px;
    background: var(--simpul-paper);
    color: var(--simpul-ink-2);
    font: 11px/18px var(--simpul-mono);
    text-align: center;
    white-space: nowrap;
  }

  .help {
    width: min(760px, calc(100vw - 32px));
    max-height: calc(100dvh - 64px);
  }

  .help[open] {
    display: flex;
    flex-direction: column;
  }

  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 12px 12px 12px 20px;
    border-bottom: 1px solid var(--simpul-line);
  }

  h2,
  h3 {
    margin: 0;
    font-size: 15px;
    font-weight: 600;
  }

  h3 {
    margin-bottom: 6px;
    color: var(--simpul-ink-2);
    font-size: 12.5px;
  }

  header button {
    display: grid;
    place-items: center;
    width: 28px;
    height: 28px;
    padding: 0;
    border: 0;
    border-radius: 8px;
    background: none;
    color: var(--simpul-ink-2);
    cursor: pointer;
  }

  header button:hover {
    background: var(--simpul-accent-soft);
    color: var(--simpul-accent);
  }

  :focus-visible {
    outline: 2px solid var(--simpul-accent);
    outline-offset: -2px;
  }

  header svg {
    width: 18px;
    height: 18px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
  }

  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(280px, 1fr));
    align-items: start;
    gap: 20px 32px;
    padding: 16px 20px 20px;
    overflow: auto;
  }

  dl {
    margin: 0;
  }

  dl > div {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding: 4px 0;
    border-bottom: 1px solid color-mix(in srgb, var(--simpul-line) 60%, transparent);
    font-size: 13px;
  }

  dd {
    flex: none;
    margin: 0;
  }

  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: enter 150ms ease-out;
    }

    @keyframes enter {
      from {
        opacity: 0;
        translate: 0 4px;
      }
    }
  }
`;
