// A cloud client that copies the database while it is open can tear it, and carries case material out of the house:
// a workspace in its folder deserves a warning.

const clients: readonly { readonly name: string; readonly segment: RegExp }[] = [
  { name: 'OneDrive', segment: /^onedrive( - .+)?$/i },
  { name: 'Dropbox', segment: /^dropbox( \(.+\))?$/i },
  { name: 'Google Drive', segment: /^(google ?drive|my drive|googledrive-.+)$/i },
  { name: 'iCloud Drive', segment: /^(icloud ?drive|com~apple~clouddocs|mobile documents)$/i },
  { name: 'Nextcloud', segment: /^nextcloud\d*$/i },
  { name: 'ownCloud', segment: /^owncloud$/i },
  { name: 'Box', segment: /^box( sync)?$/i },
  { name: 'Syncthing', segment: /^(syncthing|sync)$/i },
];

/** Where macOS keeps the folders of all its cloud clients, as CLIENT-ACCOUNT. */
const macClients = /[/\\]Library[/\\]CloudStorage[/\\]([^/\\-]+)/;

/** The client that seems to sync this folder, judged by the names in its path; null when none is seen. */
export function syncedBy(directory: string): string | null {
  const segments = directory.split(/[/\\]/);
  const known = clients.find(({ segment }) => segments.some((name) => segment.test(name)));
  return known?.name ?? macClients.exec(directory)?.[1] ?? null;
}
