import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { featureSizes } from './features.ts'

const client = fileURLToPath(new URL('../../../generated/clients/mailcoach/src/', import.meta.url))

test('each feature has bytes of its own, and a call without any is small', async () => {
  const sizes = await featureSizes(`export { connectMailcoach, listSends } from '${client}index.ts'`, client)
  for (const { feature, bytes } of sizes) expect(bytes, feature).toBeGreaterThan(30)
  expect(sizes.at(-1)?.bytes).toBeLessThan(2750)
})
