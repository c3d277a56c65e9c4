// `pnpm test:fast`: the tests of all packages but for those that start browsers, compilers and processes, in one run.
// `pnpm test:fast <part of a path>` runs those of one folder or file; `npm test` runs everything.
import { defineConfig } from 'vitest/config'
import { nodeConditions, shared } from './vitest.packages.config.ts'

/** Test files that take more than two seconds, by what makes them slow. */
const slow = [
  // Chromium
  'packages/site/src/judges/**',
  // generated clients against servers, and walks over every operation
  'packages/conformance/**',
  // compilers and packers
  'packages/client/src/{call-samples,client-files,clients,packed,type-cost,types}.test.ts',
  'packages/client/src/for-tests/{mock-fetch,msw,types}.test.ts',
  'packages/client/src/readme/**',
  'packages/client/src/{validators/,}size.test.ts',
  'packages/hostile-server/src/packed.test.ts',
  // processes of the command and of mock servers
  'packages/cli/src/{process,verbs}/*.test.ts',
  'packages/cli/src/{main,readme}.test.ts',
  'packages/mock/src/{container-files,mock-files,prism-command,reports,process/*}.test.ts',
  // thousands of values or pages
  'packages/client/src/validators/agreement.test.ts',
  'packages/openapi/src/fidelity.test.ts',
  'packages/reader/src/{markdown-bounds,mutations}.test.ts',
]

// biome-ignore lint/style/noDefaultExport: vitest reads the default export.
export default defineConfig({
  plugins: [nodeConditions],
  test: {
    ...shared,
    // By default one core is left to a watcher.
    maxWorkers: '100%',
    include: ['packages/*/src/**/*.test.ts'],
    exclude: ['**/node_modules/**', ...slow],
  },
})
