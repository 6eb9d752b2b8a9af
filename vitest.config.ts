import { defineConfig } from 'vitest/config';

export default defineConfig({
  // TypeGraphQL loads the CommonJS build of graphql; two copies would be 'another module or realm'.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
