import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** Whole programs that install, build and are killed: each in a process of its own. */
const wholes = ['tests/whole/**/*.test.ts'];

/** What takes minutes begins first, so that no processor waits for it at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      if (moduleId.includes('/tests/whole/clone-and-image')) return 0;
      if (/\/tests\/(?:browser|api|whole)\//.test(moduleId)) return 1;
      return 2;
    };
    // oxlint-disable-next-line unicorn/no-array-sort -- the sequencer's own, of no array
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  // TypeGraphQL loads the CommonJS build of graphql; two copies would be 'another module or realm'.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    pool: 'forks',
    // More than processors: browsers, databases and whole programs wait much of the time.
    maxWorkers: 4,
    sequence: { sequencer: LongestFirst },
    // No test is about these: they end what hangs, also on a machine that is ten times as busy as it should be.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['tests/**/*.test.ts'],
          exclude: wholes,
          globalSetup: ['tests/support/global-setup.ts'],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'wholes', include: wholes } },
    ],
  },
});
