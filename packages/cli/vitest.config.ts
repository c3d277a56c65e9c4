import { defineConfig } from 'vitest/config'

// biome-ignore lint/style/noDefaultExport: Vitest reads the default export.
export default defineConfig({
  plugins: [
    {
      name: 'node-conditions',
      // Under the condition `development` packages export sources, which Node can't load from node_modules.
      configResolved: ({ ssr }) => {
        ssr.resolve.conditions = ['node']
      },
    },
  ],
  test: {
    // Node loads the sources as it does for users, and keeps them for the next test file.
    experimental: { viteModuleRunner: false },
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
