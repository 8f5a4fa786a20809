// The words that every start of the app has in common, before its own.

/** Arguments for the executable: flags this machine needs, the app's folder, then `words`. */
export function electronArgs(appFolder, words = []) {
  // Chromium's sandbox refuses to run as root; only containers and build machines do that.
  const flags = process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : [];
  return [...flags, appFolder, ...words];
}
