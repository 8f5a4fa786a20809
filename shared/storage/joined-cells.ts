// Texts that are a record's own cells put together (surname and forename, street and town): how they were put together is
// found by looking, so that the text need not be stored beside its parts.
import type { SourceRecord } from '../model/record';

export interface Joining {
  readonly before: string;
  /** Between one cell and the next; one fewer than there are cells. */
  readonly between: readonly string[];
  readonly after: string;
}

/** Where the columns lie that a field names: one for a column, several for `surname + forename`; empty when one is missing. */
export function placesOf(field: string, columns: readonly string[]): readonly number[] {
  const only = columns.indexOf(field);
  if (only >= 0) return [only];
  const places = field.split(' + ').map((column) => columns.indexOf(column));
  return places.includes(-1) ? [] : places;
}

/** The cells that say something, trimmed and put together; null when none does. */
export function joinedCells(
  { cells }: SourceRecord,
  places: readonly number[],
  { before, between, after }: Joining,
): string | null {
  let text = '';
  for (let part = 0; part < places.length; part++) {
    const cell = cells[places[part] as number]?.trim() ?? '';
    if (cell !== '') text = text === '' ? cell : text + (between[part - 1] as string) + cell;
  }
  return text === '' ? null : before + text + after;
}

/** Whether `joinedCells` is `text`, without putting it together. */
export function isJoined(
  text: string,
  { cells }: SourceRecord,
  places: readonly number[],
  { before, between, after }: Joining,
): boolean {
  let end = 0;
  for (let part = 0; part < places.length; part++) {
    const cell = cells[places[part] as number]?.trim() ?? '';
    if (cell === '') continue;
    const join = end === 0 ? before : (between[part - 1] as string);
    if (!text.startsWith(join, end) || !text.startsWith(cell, end + join.length)) return false;
    end += join.length + cell.length;
  }
  return end > 0 && end + after.length === text.length && text.endsWith(after);
}

/** How `text` is put together from cells that all say something; null when they do not, or it is not put together so. */
export function joiningOf(text: string, record: SourceRecord, places: readonly number[]): Joining | null {
  if (places.length < 2) return null;
  const between: string[] = [];
  let before = '';
  let end = 0;
  for (let part = 0; part < places.length; part++) {
    const cell = record.cells[places[part] as number]?.trim() ?? '';
    const at = cell === '' ? -1 : text.indexOf(cell, end);
    if (at < 0) return null;
    if (part === 0) before = text.slice(0, at);
    else between.push(text.slice(end, at));
    end = at + cell.length;
  }
  return { before, between, after: text.slice(end) };
}
