/** What hands and keys mean on a row of months: which of them are brushed. */

/** A month of the row, written as "2024-07", and what it is called. */
export interface Month {
  readonly month: string;
  readonly claims: number;
  readonly words: string;
}

/**
 * Event `months-brushed`: the first and the last month; null where that side is open, and both where none is brushed any
 * more. `playing` while the months are played.
 */
export interface Brushed {
  readonly from: string | null;
  readonly to: string | null;
  readonly playing: boolean;
}

/** Places in the row: where a brush was set down, and where it is. */
export interface Brush {
  readonly anchor: number;
  readonly at: number;
}

/** The places that a brush covers, by their first and last. */
export function covered({ anchor, at }: Brush): readonly [number, number] {
  return anchor <= at ? [anchor, at] : [at, anchor];
}

/** The brush that covers the months from one to another, as far as they are in the row; null where none of them is. */
export function brushOf(months: readonly Month[], from: string | null, to: string | null): Brush | null {
  const within = months.flatMap(({ month }, at) =>
    (from === null || month >= from) && (to === null || month <= to) ? [at] : [],
  );
  const [first] = within;
  const last = within.at(-1);
  return (from === null && to === null) || first === undefined || last === undefined
    ? null
    : { anchor: first, at: last };
}

/**
 * The brush that a hand draws from one place to another: it takes one that is there along by its middle, and makes it wider or
 * narrower by its ends; else it is a new one.
 */
export function dragged(before: Brush | null, from: number, to: number, count: number): Brush {
  const [first, last] = before === null ? [from, from] : covered(before);
  if (from > first && from < last) {
    const by = Math.max(-first, Math.min(count - 1 - last, to - from));
    return { anchor: first + by, at: last + by };
  }
  return { anchor: from === first ? last : from === last ? first : from, at: to };
}

/** What a brush that is lifted asks for: the same month alone once more means all months again. */
export function lifted(months: readonly Month[], brush: Brush, before: Brush | null): Brushed {
  const [first, last] = covered(brush);
  const [firstBefore, lastBefore] = before === null ? [-1, -1] : covered(before);
  const isAgain = first === last && first === firstBefore && last === lastBefore;
  return isAgain ? NONE : asked(months, first, last);
}

/** What the months of a brush are, so as to ask for them; none of them where there is none. */
export function monthsOf(months: readonly Month[], brush: Brush | null): Brushed {
  return brush === null ? NONE : asked(months, ...covered(brush));
}

export const NONE: Brushed = { from: null, to: null, playing: false };

/**
 * What passes while the months are played, the last of it to stay, which is what was there before: a brush moves on by a
 * month, over those in which there is something, to the last of them; without one all that was until then grows by each such
 * month.
 */
export function played(months: readonly Month[], brush: Brush | null, dated: ReadonlySet<string>): Brushed[] {
  const isDated = ({ month }: Month): boolean => dated.has(month);
  if (brush === null) {
    const grown = months.filter(isDated).map(({ month }) => ({ from: null, to: month, playing: true }));
    return [...grown, NONE];
  }
  const [first, last] = covered(brush);
  const end = months.findLastIndex(isDated);
  const moved = months
    .slice(last, Math.max(last, end) + 1)
    .map((_, by) => [first + by, last + by] as const)
    .filter(([from, to]) => months.slice(from, to + 1).some(isDated))
    .map(([from, to]) => ({ ...asked(months, from, to), playing: true }));
  return [...moved, asked(months, first, last)];
}

function asked(months: readonly Month[], first: number, last: number): Brushed {
  return { from: months[first]?.month ?? null, to: months[last]?.month ?? null, playing: false };
}

/** The part of a KeyboardEvent that decides. */
export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** Where a key leads in a row of so many months; with Shift held the anchor stays. Null for keys that lead nowhere. */
export function walked({ key, shiftKey }: Pressed, { anchor, at }: Brush, count: number): Brush | null {
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: count - 1 }[key];
  if (to === undefined || count === 0) {
    return null;
  }
  const there = Math.max(0, Math.min(count - 1, to));
  return { anchor: shiftKey ? anchor : there, at: there };
}

/** How high a column is, in hundredths of the highest; something is never nothing. */
export function heightOf(claims: number, most: number): string {
  return claims === 0 ? '0' : `max(2px, ${Math.round((100 * claims) / most)}%)`;
}
