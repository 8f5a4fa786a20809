// Documents waiting to be printed live here, in memory, and are never written to a temporary file.
import { randomBytes } from 'node:crypto';

const pages = new Map<string, string>();

/** The token under which the print window finds the document. */
export function keepPage(html: string): string {
  const token = randomBytes(24).toString('base64url');
  pages.set(token, html);
  return token;
}

export function pageFor(token: string): string | null {
  return pages.get(token) ?? null;
}

export function forgetPage(token: string): void {
  pages.delete(token);
}
