import { expect, test } from 'vitest'
import type { PageReport } from './index.ts'
import { onePerCause } from './one-per-cause.ts'

const report = (detector: string, line: number, evidence: string, operation?: string): PageReport => ({
  page: 'a.md',
  detector,
  line,
  column: 1,
  evidence,
  ...(operation && { operation }),
})

test('a page is told once what holds for several of its operations and fields', () => {
  const reports = [
    report('missing-error', 3, 'GET /a documents no error status', 'GET /a'),
    report('missing-error', 9, 'GET /b documents no error status', 'GET /b'),
    report('only-null', 4, '/data/0/note: `note` is null, so its type cannot be seen'),
    report('only-null', 8, '/data/note: `note` is null, so its type cannot be seen'),
    report('missing-enum', 5, 'the possible values of `state` are not listed; the example has "sent"'),
    report('missing-enum', 6, 'the possible values of `state` are not listed; the example has "lost"'),
    report('missing-enum', 7, 'the possible values of `size` are not listed'),
  ]
  const lines = onePerCause(reports).map(({ reports: same }) => same.map(({ line }) => line))
  expect(lines).toEqual([[3, 9], [4, 8], [5, 6], [7]])
})
