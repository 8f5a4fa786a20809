import { describe, expect, it } from 'vitest';
import { syncedBy } from '../../electron/desk/synced-folder';

describe('a folder that a cloud client syncs', () => {
  it('is known by the names in its path, on every system', () => {
    expect(syncedBy('C:\\Users\\ann\\OneDrive - County Sheriff\\cases')).toBe('OneDrive');
    expect(syncedBy('/Users/ann/Library/Mobile Documents/com~apple~CloudDocs/w')).toBe('iCloud Drive');
    expect(syncedBy('/Users/ann/Library/CloudStorage/GoogleDrive-ann@example.org/My Drive/w')).toBe(
      'Google Drive',
    );
    expect(syncedBy('/Users/ann/Library/CloudStorage/OneDrive-Sheriff/w')).toBe('OneDrive');
    expect(syncedBy('/Users/ann/Library/CloudStorage/Box-Box/w')).toBe('Box');
    expect(syncedBy('/home/ann/Dropbox (Work)/w')).toBe('Dropbox');
    expect(syncedBy('/home/ann/Nextcloud2/w')).toBe('Nextcloud');
  });

  it('is not suspected for a name that only resembles one', () => {
    for (const path of [
      '/home/ann/cases',
      '/home/ann/dropboxes/w',
      '/srv/inbox/w',
      'D:\\Boxer\\w',
      '/home/sync-team/w',
    ]) {
      expect(syncedBy(path), path).toBeNull();
    }
  });
});
