// Tells the windows when the machine goes to sleep or its screen is locked, so that keys do not lie in the memory of a
// laptop in a bag. Linux tells of sleep only.
import { BrowserWindow, powerMonitor } from 'electron';
import type { DeskEvent } from '#shared/contracts/desk';

/** To be called once the app is ready. */
export function watchPower(): void {
  powerMonitor.on('suspend', () => tellAll('suspend'));
  powerMonitor.on('lock-screen', () => tellAll('screen'));
}

function tellAll(because: 'suspend' | 'screen'): void {
  for (const window of BrowserWindow.getAllWindows())
    window.webContents.send('desk-event', { kind: 'lock', because } satisfies DeskEvent);
}
