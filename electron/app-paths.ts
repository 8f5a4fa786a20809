// From the path of a request to a file of the built page, and to nothing else.
import { extname, join } from 'node:path';

// Names the build makes. One rule that says what is good keeps out `..`, hidden files, drive letters, backslashes,
// NUL and whatever else a list of bad names would miss.
const goodSegment = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;

/** The file for an absolute URL path; null for every path that is not a plain one. */
export function fileForPath(root: string, pathname: string): string | null {
  const decoded = decode(pathname);
  if (decoded === null || !decoded.startsWith('/')) return null;
  const segments = decoded.slice(1).split('/');
  return segments.every((segment) => goodSegment.test(segment)) ? join(root, ...segments) : null;
}

/** The token in `/NAME/TOKEN`; null when the path is another. */
export function tokenIn(pathname: string, name: string): string | null {
  const start = `/${name}/`;
  if (!pathname.startsWith(start)) return null;
  const token = pathname.slice(start.length);
  return /^[A-Za-z0-9_-]+$/.test(token) ? token : null;
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

export function mediaTypeOf(path: string): string {
  return types[extname(path).toLowerCase()] ?? 'application/octet-stream';
}
