import { expect, test } from 'vitest'
import { mockReports } from './testing/reports/index.ts'

test.each(mockReports)('$source: $tried', async ({ observe, result }) => {
  expect(await observe()).toBe(result)
})
