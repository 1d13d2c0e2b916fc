/** How the editor looks: the page's colours, light and dark alike. */

import { EditorView } from '@codemirror/view';

const mixed = (colour: string): string => `color-mix(in srgb, var(--simpul-${colour}) 62%, var(--simpul-ink))`;

/** Colours by what the language calls a token. */
const TOKENS: Readonly<Record<string, Record<string, string>>> = {
  keyword: { color: mixed('accent'), fontWeight: '600' },
  comment: { color: 'var(--simpul-ink-2)', fontStyle: 'italic' },
  label: { color: mixed('country') },
  stringLiteral: { color: mixed('organization') },
  numberLiteral: { color: mixed('event') },
  booleanLiteral: { color: mixed('event') },
  keywordLiteral: { color: mixed('event') },
  function: { color: mixed('accent') },
  predicateFunction: { color: mixed('accent') },
  procedure: { color: mixed('accent') },
  namespace: { color: mixed('accent') },
  paramDollar: { color: mixed('agreement') },
  paramValue: { color: mixed('agreement') },
  consoleCommand: { color: mixed('agreement'), fontWeight: '600' },
  operator: { color: 'var(--simpul-ink-2)' },
  separator: { color: 'var(--simpul-ink-2)' },
  punctuation: { color: 'var(--simpul-ink-2)' },
};

export const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--simpul-ink)', backgroundColor: 'var(--simpul-sheet)', fontSize: '13px' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--simpul-mono)', lineHeight: '1.55' },
  '.cm-content': { padding: '8px 0', caretColor: 'var(--simpul-ink)' },
  '.cm-line': { padding: '0 12px 0 6px' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--simpul-ink)' },
  '.cm-placeholder': { color: 'var(--simpul-ink-2)' },
  '.cm-gutters': {
    color: 'var(--simpul-ink-2)',
    backgroundColor: 'var(--simpul-sheet)',
    border: '0',
    borderRight: '1px solid var(--simpul-line)',
  },
  '.cm-activeLine, .cm-activeLineGutter': {
    backgroundColor: 'color-mix(in srgb, var(--simpul-accent-soft) 45%, transparent)',
  },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--simpul-accent) 26%, transparent)',
  },
  '.cm-selectionMatch': { backgroundColor: 'var(--simpul-accent-soft)' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--simpul-mark-object)',
    outline: '1px solid var(--simpul-accent)',
  },
  '.cm-tooltip': {
    overflow: 'clip',
    color: 'var(--simpul-ink)',
    backgroundColor: 'var(--simpul-sheet)',
    border: '1px solid var(--simpul-line)',
    borderRadius: '8px',
    boxShadow: 'var(--simpul-shadow)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--simpul-mono)', maxHeight: '16em' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '2px 8px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: 'var(--simpul-ink)',
    backgroundColor: 'var(--simpul-accent-soft)',
  },
  // In letters that every font has.
  '.cm-completionIcon-keyword:after': { content: '"›"' },
  '.cm-completionIcon-variable:after': { content: '"x"' },
  '.cm-completionIcon-type:after': { content: '"T"' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-completionDetail': { color: 'var(--simpul-ink-2)', fontStyle: 'normal' },
  '.cm-signature': { maxWidth: '60ch', padding: '6px 10px', font: '12px/1.5 var(--simpul-mono)' },
  '.cm-signature p': { margin: '4px 0 0', color: 'var(--simpul-ink-2)', font: '12px/1.5 var(--simpul-sans)' },
  '.cm-signature b': { color: mixed('accent') },
  '.cm-diagnostic': { padding: '4px 10px', font: '12.5px/1.5 var(--simpul-sans)' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--simpul-dispute)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--simpul-agreement)' },
  '.cm-lintRange-error': { background: 'none', textDecoration: 'underline wavy var(--simpul-dispute) 1px' },
  '.cm-lintRange-warning': { background: 'none', textDecoration: 'underline wavy var(--simpul-agreement) 1px' },
  '.cm-lintRange-info, .cm-lintRange-hint': { background: 'none', textDecoration: 'underline dotted var(--simpul-ink-3)' },
  '.cm-panels': { color: 'var(--simpul-ink)', backgroundColor: 'var(--simpul-paper)' },
  ...Object.fromEntries(Object.entries(TOKENS).map(([kind, look]) => [`.cm-cypher-${kind}`, look])),
});
