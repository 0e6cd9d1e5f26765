import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'node', reporters: ['dot'], testTimeout: 20_000 },
});
