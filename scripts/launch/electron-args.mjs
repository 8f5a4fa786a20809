// The words that every start of the app has in common, before its own.

/** Arguments for the executable: flags this machine needs, the app's folder, then `words`. */
export function electronArgs(appFolder, words = []) {
  return [...machineFlags(), appFolder, ...words];
}

function machineFlags() {
  // Fatal only: on a machine without a desktop Chromium complains about every service it does not find.
  const quiet = '--log-level=3';
  // Chromium's sandbox refuses to run as root; only containers and build machines do that.
  const isRoot = process.platform === 'linux' && process.getuid() === 0;
  return isRoot ? [quiet, '--no-sandbox'] : [quiet];
}
