// `dirigo://app/...`, the one place our pages come from: the built page, files that a person offered, and documents to
// be printed. Everything else is 404.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, protocol, type Session } from 'electron';
import { fileForPath, mediaTypeOf, tokenIn } from './app-paths';
import { appHeaders, printHeaders } from './content-policy';
import { type OfferedFiles, streamFile } from './offered-files';
import { pageFor } from './printed-pages';

export const scheme = 'dirigo';
export const origin = `${scheme}://app`;

/** To be called before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
}

/** Serves the scheme in one session; `files` are the ones offered to its page. */
export function serveScheme(session: Session, files: OfferedFiles): void {
  session.protocol.handle(scheme, (request) => answer(request, files));
}

async function answer(request: Request, files: OfferedFiles): Promise<Response> {
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.host !== 'app') return missing();
  const printing = tokenIn(url.pathname, 'print');
  if (printing !== null) return answerPage(printing);
  const offered = tokenIn(url.pathname, 'desk-file');
  if (offered !== null) return answerFile(files.pathOf(offered));
  return answerBuilt(url.pathname);
}

function answerPage(token: string): Response {
  const html = pageFor(token);
  if (html === null) return missing();
  const nonce = freshNonce();
  return new Response(withNonce(html, nonce), { headers: printHeaders(nonce, 'text/html; charset=utf-8') });
}

async function answerFile(path: string | null): Promise<Response> {
  const found = path === null ? null : await streamFile(path);
  if (found === null) return missing();
  const headers = appHeaders(freshNonce(), 'application/octet-stream');
  return new Response(found.body, { headers: { ...headers, 'Content-Length': String(found.size) } });
}

async function answerBuilt(pathname: string): Promise<Response> {
  const path = fileForPath(join(app.getAppPath(), 'out', 'renderer'), pathname);
  const bytes = path === null ? null : await readFile(path).catch(() => null);
  if (path === null || bytes === null) return missing();
  const nonce = freshNonce();
  const type = mediaTypeOf(path);
  const isPage = type.startsWith('text/html');
  const body = isPage ? withNonce(bytes.toString('utf8'), nonce) : new Uint8Array(bytes);
  return new Response(body, { headers: appHeaders(nonce, type) });
}

function missing(): Response {
  return new Response('Not found', {
    status: 404,
    headers: appHeaders(freshNonce(), 'text/plain; charset=utf-8'),
  });
}

/** The build, and the briefing, leave a mark where the nonce of this one answer belongs. */
function withNonce(html: string, nonce: string): string {
  return html.replaceAll('__CSP_NONCE__', nonce);
}

function freshNonce(): string {
  return randomBytes(18).toString('base64');
}
