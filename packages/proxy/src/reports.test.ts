import { expect, it } from 'vitest'
import { proxyReports } from './testing/reports/index.ts'

it.each(proxyReports)('$source: $tried', async ({ observe, result }) => {
  expect(await observe()).toBe(result)
})
