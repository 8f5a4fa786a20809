// The headers of every answer that the program gives its own pages. A worker whose script comes without them could
// run strings as code, or would not start; so there is no answer without them.

const appPolicy = (nonce: string): readonly string[] => [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  `style-src 'self' 'nonce-${nonce}'`,
  "style-src-attr 'none'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  ...nowhere,
];

/** A document to be printed is static: it brings its own styles and pictures, and nothing that runs. */
const printPolicy = (nonce: string): readonly string[] => [
  "default-src 'none'",
  "script-src 'none'",
  `style-src 'self' 'nonce-${nonce}'`,
  "style-src-attr 'none'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  ...nowhere,
];

const nowhere = [
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
] as const;

export function appHeaders(nonce: string, type: string): Record<string, string> {
  return { ...commonHeaders(type), 'Content-Security-Policy': appPolicy(nonce).join('; ') };
}

export function printHeaders(nonce: string, type: string): Record<string, string> {
  return { ...commonHeaders(type), 'Content-Security-Policy': printPolicy(nonce).join('; ') };
}

function commonHeaders(type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}
