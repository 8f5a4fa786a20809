// The one thing a page sees of the main process. It passes on and decides nothing: the main process checks.
import { contextBridge, ipcRenderer, webUtils } from 'electron';

contextBridge.exposeInMainWorld('desk', {
  call: (method: unknown, input: unknown): Promise<unknown> => ipcRenderer.invoke('desk', method, input),
  /** Answers a function that ends it. */
  onEvent: (listener: (event: unknown) => void): (() => void) => {
    const pass = (_: unknown, event: unknown): void => listener(event);
    ipcRenderer.on('desk-event', pass);
    return () => ipcRenderer.off('desk-event', pass);
  },
  /** Only a file that a person dropped or chose has a path; one that a script made has none. */
  dropped: (file: File): Promise<unknown> =>
    ipcRenderer.invoke('desk-dropped', webUtils.getPathForFile(file)),
});
