/** In what manner the picture is drawn: what a reader may choose, and no one else sees. */

import type { LayoutKind } from './arrangements';

export const SIZES = ['degree', 'rank'] as const;
export const COLOURINGS = ['type', 'community'] as const;

/** By how many neighbours a node has in the database, or by its PageRank in the picture. */
export type Sizing = (typeof SIZES)[number];

export type Colouring = (typeof COLOURINGS)[number];

export interface Manner {
  readonly layout: LayoutKind;
  readonly sizing: Sizing;
  readonly colouring: Colouring;
  /** Whether several edges between one pair are each drawn. */
  readonly fanned: boolean;
  readonly minimap: boolean;
}

export const PLAIN: Manner = { layout: 'force', sizing: 'degree', colouring: 'type', fanned: false, minimap: false };
