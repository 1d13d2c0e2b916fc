/** What is asked of the layout and what it answers; and an arrangement by a rule, put on its sheet. */

import { arranged, type LayoutKind, type Relation } from './arrangements';
import type { Point } from './geometry';
import { HEADING, type Guide } from './lines';
import { bodyBox, spread, type Body, type Sheet } from './spacing';

export interface LayoutRequest {
  readonly ticket: number;
  /** What the whole is laid out by; new nodes beside placed ones are placed by force, whatever that was. */
  readonly kind: LayoutKind;
  /** What it starts from; the best-connected node where this is none. */
  readonly root: string | null;
  readonly bodies: readonly Body[];
  readonly links: readonly Relation[];
  /** When bodies were or began that have a day of their own, as YYYY-MM-DD. */
  readonly days: readonly (readonly [string, string])[];
  /** Places that are known; those of fixed bodies stay as they are. */
  readonly placed: readonly (readonly [string, Point])[];
  readonly origin: string | null;
  /** What a layout of the whole fills, and where all is to be seen once there are new nodes beside placed ones. */
  readonly sheet: Sheet;
}

export interface LayoutAnswer {
  readonly ticket: number;
  readonly places: readonly (readonly [string, Point])[];
  /** The sheet that the whole layout fills. */
  readonly sheet: Sheet;
  /** What the columns stand for, where it has such. */
  readonly guides: readonly Guide[];
}

/** What a node keeps free around it. */
const MARGIN = 18;

/** By a rule, in the middle of a sheet on which it has room; what is fixed stays, and what is near makes way. */
export function byRule(request: LayoutRequest, placed: ReadonlyMap<string, Point>): LayoutAnswer {
  const { kind, bodies, links: relations, days, root, sheet, ticket } = request;
  if (kind === 'force' || bodies.length === 0) {
    return { ticket, sheet, places: [], guides: [] };
  }
  const { places, guides } = arranged({ kind, bodies, relations, days, root, sheet });
  const boxes = bodies.map((body) => bodyBox(body, places.get(body.key) ?? { x: 0, y: 0 }, MARGIN));
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2));
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2));
  const room = guides.length === 0 ? 0 : HEADING;
  const width = Math.max(...boxes.map((box) => box.x + box.width / 2)) - left;
  const height = Math.max(...boxes.map((box) => box.y + box.height / 2)) - top + room;
  const whole = { width: Math.max(width, sheet.width), height: Math.max(height, sheet.height), obstacles: [] };
  const right = (whole.width - width) / 2 - left;
  const down = (whole.height - height) / 2 - top + room;
  const moved = [...places].map(([key, { x, y }]) => [key, placed.get(key) ?? { x: x + right, y: y + down }] as const);
  return {
    ticket,
    sheet: whole,
    places: [...spread(bodies, new Map(moved), null)],
    guides: guides.map((guide) => ({ ...guide, from: guide.from + right, to: guide.to + right })),
  };
}
