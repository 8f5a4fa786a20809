import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// Three builds: the main process, the preload (CommonJS, because a sandboxed preload must be), and the page with
// its workers. The nonce is a placeholder that the protocol handler replaces in every HTML response.
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      lib: { entry: 'electron/main.ts' },
      rollupOptions: { output: { format: 'es' } },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      lib: { entry: 'electron/preload.ts', formats: ['cjs'] },
      rollupOptions: { output: { entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: 'renderer',
    html: { cspNonce: '__CSP_NONCE__' },
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir: 'out/renderer',
      minify: true,
      // The page's policy knows no fonts in data addresses.
      assetsInlineLimit: 0,
      rollupOptions: { input: { index: 'renderer/index.html', batch: 'renderer/batch.html' } },
    },
  },
});
