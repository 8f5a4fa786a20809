// Writes delimited text as the systems of the story would: quotes only where a cell needs them.

export function csv(columns, rows, { delimiter = ',', newline = '\n' } = {}) {
  const cell = (value) => {
    const text = value === undefined || value === null ? '' : String(value);
    return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [columns.map(cell), ...rows.map((row) => columns.map((column) => cell(row[column])))];
  return lines.map((line) => line.join(delimiter)).join(newline) + newline;
}

/** Windows-1252 bytes; throws for a character it does not have (a mistake of the story, not of a reader). */
export function windows1252(text) {
  const high = { '€': 0x80, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '—': 0x97, œ: 0x9c, Œ: 0x8c };
  return Buffer.from(
    [...text].map((c) => {
      const code = c.codePointAt(0);
      if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
      if (high[c] === undefined) throw new Error(`not in Windows-1252: ${c}`);
      return high[c];
    }),
  );
}
