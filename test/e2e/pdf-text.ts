// What a reader copies out of a PDF, page by page, by a program that is not ours (poppler).
import { execFileSync } from 'node:child_process';

/** Pages of text. Throws when poppler-utils is not installed. */
export function pdfPages(path: string): readonly string[] {
  const text = execFileSync('pdftotext', ['-enc', 'UTF-8', path, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}
