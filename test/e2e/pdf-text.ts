// What a reader copies out of a PDF, page by page, and how large it is printed, by programs that are not ours (poppler).
import { execFileSync } from 'node:child_process';

/** Pages of text. Throws when poppler-utils is not installed. */
export function pdfPages(path: string): readonly string[] {
  const text = execFileSync('pdftotext', ['-enc', 'UTF-8', path, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

/** Points, to a third: the size of every font as it is printed, each once. */
export function pdfFontSizes(path: string): readonly number[] {
  const thrice = execFileSync('pdftohtml', ['-xml', '-i', '-stdout', '-zoom', '3', path], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const sizes = [...thrice.matchAll(/<fontspec [^>]*size="(\d+)"/g)].map(([, size]) => Number(size) / 3);
  return [...new Set(sizes)].sort((a, b) => a - b);
}

/** Whether each page lies on its long side. */
export function pdfPagesAcross(path: string): readonly boolean[] {
  const told = execFileSync('pdfinfo', ['-f', '1', '-l', '9999', path], { encoding: 'utf8' });
  return [...told.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)].map(
    ([, width, height]) => Number(width) > Number(height),
  );
}
