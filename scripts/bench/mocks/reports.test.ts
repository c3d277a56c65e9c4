import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { documents } from './report-tables.ts'

test.each(Object.entries(documents))('the tables of %s are those that tests try', (path, fill) => {
  const text = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
  expect(fill(text), 'node scripts/bench/mocks/write-reports.ts').toBe(text)
})
