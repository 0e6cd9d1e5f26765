import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { AcceptedPlugin } from 'postcss';
import postcssPresetMantine from 'postcss-preset-mantine';
import { exerciseCards } from './scripts/exerciseCards.mjs';
import { offlineCopy } from './scripts/offlineCopy.mjs';

const here = import.meta.dirname;

/** The package ships no types. */
const mantinePreset = postcssPresetMantine as () => AcceptedPlugin;

/** React changes rarely and is a chunk of its own; everything else goes with the screens that need it, so that the library shows early. */
const vendorGroups = [{ name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ }];

export default defineConfig({
  main: {
    // The one for Node names its own `require`, as electron-vite's shims do.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      externalizeDeps: false,
      license: { fileName: 'licences.md' },
      sourcemap: true,
      rolldownOptions: { input: resolve(here, 'electron/main/index.ts') },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      // A sandboxed preload can neither be an ES module nor load a second file.
      rolldownOptions: {
        input: resolve(here, 'electron/preload/index.ts'),
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: resolve(here, 'renderer/app'),
    publicDir: resolve(here, 'renderer/public'),
    plugins: [react(), exerciseCards(here), offlineCopy()],
    css: { postcss: { plugins: [mantinePreset()] } },
    server: { fs: { allow: [here] } },
    build: {
      outDir: resolve(here, 'out/renderer'),
      emptyOutDir: true,
      // What others wrote is in the bundles; their licences go with it.
      license: { fileName: 'licences.md' },
      // The same files are served to browsers older than Electron's Chromium.
      target: 'es2022',
      minify: true,
      sourcemap: true,
      // Vite's default turns small files into data: addresses, which the Content-Security-Policy refuses for fonts.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1500,
      rolldownOptions: {
        input: {
          index: resolve(here, 'renderer/app/index.html'),
          serviceWorker: resolve(here, 'renderer/offline/serviceWorker.ts'),
        },
        output: {
          codeSplitting: { groups: vendorGroups },
          entryFileNames: ({ name }) => (name === 'serviceWorker' ? '[name].js' : 'assets/[name]-[hash].js'),
        },
      },
    },
  },
});
