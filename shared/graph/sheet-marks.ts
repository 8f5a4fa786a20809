// What a chart that is parted over several sheets carries besides itself: on a sheet, where a link goes on; on the
// overview, which part stands on which sheet. Both wear the number of the part in a box.
import type { EntityId } from '../model/ids';
import type { EdgePlace } from './edge-places';
import { palettes } from './palette';
import { disc, pair, type Shape, stroked, text } from './shape';
import type { DisplayList } from './types';

export interface SheetMarks {
  /** Where, at the edge of the sheet, links leave for another part: for the things of these ids. */
  readonly elsewhere: readonly (EdgePlace & { readonly ids: readonly EntityId[] })[];
  readonly frames: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly part: number;
  }[];
  /** Of the numbers, in pixels at zoom 1: larger where the whole is drawn small. */
  readonly fontSize: number;
}

export const noMarks: SheetMarks = { elsewhere: [], frames: [], fontSize: 0 };

export function markShapes({ elsewhere, frames, fontSize }: SheetMarks, { theme }: DisplayList): Shape[] {
  const { ink, background, link } = palettes[theme];
  const number = (part: number, x: number, y: number): Shape[] => [
    disc({ x, y }, fontSize, background, ink, fontSize / 10),
    { ...text(String(part), x, y + 0.36 * fontSize, fontSize, ink), bold: true },
  ];
  return [
    ...frames.map(({ x, y, width, height }) =>
      stroked(
        `M${pair({ x, y })}L${pair({ x: x + width, y })}L${pair({ x: x + width, y: y + height })}L${pair({ x, y: y + height })}Z`,
        link,
        fontSize / 10,
        [fontSize / 4, fontSize / 4],
      ),
    ),
    ...frames.flatMap(({ x, y, part }) => number(part, x, y)),
    ...elsewhere.flatMap(({ x, y, part }) => number(part, x, y)),
  ];
}
