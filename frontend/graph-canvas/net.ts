/** Where on a sheet there is room for a node. */

import type { Size } from './camera';
import { overlaps, type Point } from './geometry';
import { square, type Placed } from './neighbourhood';
import { seeded } from './placing';

/** A net over a sheet has so many knots, and one for so much of a large one, in square pixels. */
const KNOTS = 250;
const MESH = 9_000;

/** How far nodes stay from each other, and from captions. */
export const GAP = 10;

/** A loose net over the sheet, for where there is no room near: the knots that nothing covers, found again by rings. */
export class Net {
  private readonly step: number;
  private readonly least: number;
  private readonly share: number;
  private readonly columns: (Point | null)[][];

  /** For nodes of which the least has this radius, and of which such a share is to be clear of others. */
  constructor({ width, height }: Size, least: number, share: number) {
    this.step = Math.sqrt((width * height) / Math.max(KNOTS, (width * height) / MESH));
    this.least = least;
    this.share = share;
    const next = seeded(KNOTS);
    this.columns = Array.from({ length: Math.ceil(width / this.step) }, (_, column) =>
      Array.from({ length: Math.ceil(height / this.step) }, (_, row) => {
        const knot = { x: (column + next()) * this.step, y: (row + next()) * this.step };
        return knot.x < width && knot.y < height ? knot : null;
      }),
    );
  }

  /** Takes off the knots at which any node would lie on this one. */
  cover({ place, node }: Placed): void {
    const reach = this.share * (node.width / 2 + this.least + GAP);
    const taken = square(place, reach);
    const [left, right, top, bottom] = [place.x - reach, place.x + reach, place.y - reach, place.y + reach];
    for (let column = Math.max(0, this.at(left)); column <= Math.min(this.columns.length - 1, this.at(right)); column++) {
      const rows = this.columns[column] ?? [];
      for (let row = Math.max(0, this.at(top)); row <= Math.min(rows.length - 1, this.at(bottom)); row++) {
        const knot = rows[row] ?? null;
        if (knot !== null && overlaps(taken, { ...knot, width: 0, height: 0 })) {
          rows[row] = null;
        }
      }
    }
  }

  /** What is left of each ring, the inner ones first, and how far away all of it is at least. */
  *ringsAround(middle: Point): Generator<{ readonly away: number; readonly knots: readonly Point[] }> {
    const [column, row] = [this.at(middle.x), this.at(middle.y)];
    const [width, height] = [this.columns.length, this.columns[0]?.length ?? 0];
    const last = Math.max(column, width - 1 - column, row, height - 1 - row);
    for (let ring = 0; ring <= last; ring++) {
      const knots: Point[] = [];
      for (let x = Math.max(0, column - ring); x <= Math.min(width - 1, column + ring); x++) {
        const step = Math.abs(x - column) === ring ? 1 : 2 * ring;
        for (let y = row - ring; y <= row + ring; y += step) {
          const knot = this.columns[x]?.[y] ?? null;
          if (knot !== null) {
            knots.push(knot);
          }
        }
      }
      if (knots.length > 0) {
        yield { away: Math.max(0, ring - 1) * this.step, knots };
      }
    }
  }

  private at(distance: number): number {
    return Math.floor(distance / this.step);
  }
}
