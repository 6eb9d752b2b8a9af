import { defineConfig } from 'vitest/config';

const parts = ['tests/**/*.test.ts'];
/** Whole programs that install, build and are killed: one after the other, so that nothing else is slow for them. */
const wholes = ['tests/whole/**/*.test.ts'];

export default defineConfig({
  // TypeGraphQL loads the CommonJS build of graphql; two copies would be 'another module or realm'.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    pool: 'forks',
    // No test is about these: they end what hangs, also on a machine that is ten times as busy as it should be.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: parts,
          exclude: wholes,
          globalSetup: ['tests/support/global-setup.ts'],
          // One more than processors: browsers wait much of the time.
          maxWorkers: 3,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'wholes', include: wholes, maxWorkers: 1, sequence: { groupOrder: 2 } },
      },
    ],
  },
});
