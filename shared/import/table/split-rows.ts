// Splits the head of a delimited text into rows of cells, to recognise its layout. The real reading is the reader's.

/** At most `limit` rows; a last row that the head cuts is left out unless `whole`. Blank lines are rows of one empty cell. */
export function splitRows(
  text: string,
  delimiter: string,
  quote: string,
  limit: number,
  whole: boolean,
): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  let at = 0;
  while (at < text.length && rows.length < limit) {
    const letter = text[at] ?? '';
    if (quoted) {
      if (letter === quote && text[at + 1] === quote) {
        cell += quote;
        at += 1;
      } else if (letter === quote) quoted = false;
      else cell += letter;
    } else if (quote !== '' && letter === quote && cell === '') quoted = true;
    else if (letter === delimiter) {
      row.push(cell);
      cell = '';
    } else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text[at + 1] === '\n') at += 1;
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += letter;
    at += 1;
  }
  if (whole && rows.length < limit && (cell !== '' || row.length > 0)) rows.push([...row, cell]);
  return rows;
}
