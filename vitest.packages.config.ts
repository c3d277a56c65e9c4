// The tests of one package, from its folder: `vitest run --config ../../vitest.packages.config.ts`.
import { defineConfig, type Plugin } from 'vitest/config'

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
