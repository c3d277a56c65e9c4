import { defineConfig } from 'vitest/config'
import { nodeConditions, shared } from '../../vitest.packages.config.ts'

// biome-ignore lint/style/noDefaultExport: Vitest reads the default export.
export default defineConfig({
  plugins: [nodeConditions],
  test: {
    ...shared,
    // Node loads the sources as it does for users, and keeps them for the next test file.
    experimental: { viteModuleRunner: false },
  },
})
