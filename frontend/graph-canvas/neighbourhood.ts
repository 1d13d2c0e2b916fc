/** What has its place on a sheet, found again by where it is. */

import type { Box, Point } from './geometry';

const CELL = 160;

/** A node where it is. */
export interface Placed {
  readonly key: string;
  readonly place: Point;
  /** What it fills with its caption, and without. */
  readonly box: Box;
  readonly node: Box;
}

/** The cells that a box touches, the last ones too. */
interface Cells {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** By row what touches a cell. */
type Column = Map<number, { readonly one: Placed; readonly cells: Cells }[]>;

function cellsOf({ x, y, width, height }: Box): Cells {
  return {
    left: Math.floor((x - width / 2) / CELL),
    right: Math.floor((x + width / 2) / CELL),
    top: Math.floor((y - height / 2) / CELL),
    bottom: Math.floor((y + height / 2) / CELL),
  };
}

/** What has been placed, found again by cells of the sheet. */
export class Neighbourhood {
  private readonly columns = new Map<number, Column>();

  add(one: Placed): void {
    const cells = cellsOf(one.box);
    for (let column = cells.left; column <= cells.right; column++) {
      const rows = this.columns.get(column) ?? (new Map() as Column);
      this.columns.set(column, rows);
      for (let row = cells.top; row <= cells.bottom; row++) {
        const others = rows.get(row);
        if (others === undefined) {
          rows.set(row, [{ one, cells }]);
        } else {
          others.push({ one, cells });
        }
      }
    }
  }

  /** All that a box may overlap, each once: in the first cell that both touch. */
  around(box: Box): readonly Placed[] {
    const { left, right, top, bottom } = cellsOf(box);
    const found: Placed[] = [];
    for (let column = left; column <= right; column++) {
      const rows = this.columns.get(column);
      for (let row = top; rows !== undefined && row <= bottom; row++) {
        for (const { one, cells } of rows.get(row) ?? []) {
          if (Math.max(left, cells.left) === column && Math.max(top, cells.top) === row) {
            found.push(one);
          }
        }
      }
    }
    return found;
  }
}

/** The box around a circle. */
export function square({ x, y }: Point, half: number): Box {
  return { x, y, width: 2 * half, height: 2 * half };
}
