// The tests of one package, from its folder: `vitest run --config ../../vitest.packages.config.ts`.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vitest/config'

// Workers, and all processes that tests start, share the compiled sources that the command keeps. Node checks their content.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'node-compile-cache')

/** Packages have slower builds, or sources, under Vite's condition `development`. Users get what Node resolves. */
export const nodeConditions: Plugin = {
  name: 'node-conditions',
  configResolved: ({ ssr }) => {
    ssr.resolve = { ...ssr.resolve, conditions: ['node'] }
  },
}

/** The modules of a worker are loaded once for all its files. Compilers, browsers and servers take their time. */
export const shared = { isolate: false, testTimeout: 60_000, hookTimeout: 60_000 }

// biome-ignore lint/style/noDefaultExport: Vitest reads the default export.
export default defineConfig({ plugins: [nodeConditions], test: shared })
