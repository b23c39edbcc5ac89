import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{app,components,lib,scripts}/**/*.test.{ts,tsx}'],
    // The default leaves one core of two idle.
    maxWorkers: '100%',
    env: { LOG_LEVEL: 'silent' },
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
