// Reads the sample's files without the program's own readers: each record as one text, so that what truth.json says of
// a row can be checked even when an importer is wrong.
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';

const plainText = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

function csvRows(text: string, delimiter: string): string[] {
  const parsed = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true });
  return parsed.data.slice(1).map((cells) => cells.join(' | '));
}

/** Rows after the header row, which is the first row with more than three cells. */
function sheetRows(bytes: Uint8Array): string[] {
  const files = unzipSync(bytes);
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map((m) =>
    plainText(m[1] ?? ''),
  );
  const rows = [...part('xl/worksheets/sheet1.xml').matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map((m) =>
    [...(m[1] ?? '').matchAll(/<v>(\d+)<\/v>/g)].map((cell) => strings[Number(cell[1])] ?? ''),
  );
  const header = rows.findIndex((cells) => cells.length > 3);
  return rows.slice(header + 1).map((cells) => cells.join(' | '));
}

function elements(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((m) => plainText(m[0]));
}

/** Records in the order in which the formats number them. */
export function rowsAsWritten(path: string, bytes: Uint8Array): string[] {
  if (path.endsWith('.xlsx')) return sheetRows(bytes);
  if (path.endsWith('partenaire_qc.csv')) return csvRows(new TextDecoder('windows-1252').decode(bytes), ';');
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (path.endsWith('.csv')) return csvRows(text, ',');
  if (path.endsWith('.txt')) return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  if (path.endsWith('.eml')) return [text];
  if (path.endsWith('sanctions.xml')) return elements(text, /<(INDIVIDUAL|ENTITY)>.*?<\/\1>/gs);
  if (path.endsWith('.xml')) return elements(text, /^ {6}<model type=.*<\/model>$/gm);
  const envelope = JSON.parse(text) as { readonly _embedded: { readonly notices: readonly unknown[] } };
  return envelope._embedded.notices.map((notice) => JSON.stringify(notice));
}
