import { defineConfig } from 'vitest/config';
import { exerciseCards } from './scripts/exerciseCards.mjs';

export default defineConfig({
  plugins: [exerciseCards(import.meta.dirname)],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/unit/fixedSeed.ts'],
    // One for each processor: otherwise one is kept free, which on the smallest machine is half of it.
    maxWorkers: '100%',
    environment: 'node',
    reporters: ['dot'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
