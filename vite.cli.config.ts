import { resolve } from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: resolve(import.meta.dirname, 'cli/liaison.ts'),
    outDir: resolve(import.meta.dirname, 'out/cli'),
    target: 'node20',
    sourcemap: true,
    rolldownOptions: { output: { format: 'es', entryFileNames: 'liaison.js', codeSplitting: false } },
  },
});
