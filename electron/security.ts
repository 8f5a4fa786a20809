// What a page may never do, whatever code runs in it: ask for devices, go elsewhere, open windows, fetch from outside.
import { app, type Session, type WebContents } from 'electron';

// `blob:` and `data:` carry what the page made itself; `devtools:` exists in development only.
const ownSchemes = new Set(['dirigo:', 'blob:', 'data:', 'devtools:']);

/** Applies to every page of the program, also to ones made later. To be called once. */
export function confineAllPages(): void {
  app.on('web-contents-created', (_, contents) => confinePage(contents));
}

function confinePage(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

// Without it Chromium may throw a database away when the disk gets full. Everything else is refused.
const granted = 'persistent-storage';

/** Refuses every other permission, and every device, download and foreign request of a session. */
export function confineSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === granted));
  session.setPermissionCheckHandler((_contents, permission) => permission === granted);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOwn(details.url) }));
}

function isOwn(url: string): boolean {
  return ownSchemes.has(url.slice(0, url.indexOf(':') + 1));
}
