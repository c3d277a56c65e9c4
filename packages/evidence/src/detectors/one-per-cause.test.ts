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
  expect(lines).toEqual([
    [3, 9],
    [4, 8],
    [5, 6, 7],
  ])
})

test('two contradictions are two causes, but for their operations and numbers', () => {
  const reports = [
    report('sample-differs', 3, 'the page says DELETE, and the sample call is a GET'),
    report('sample-differs', 5, 'the page says PUT, and the sample call is a GET'),
    report('type-mismatch', 7, '`weight` is documented as `integer`, and the example on line 9 has "2 kg"'),
    report('type-mismatch', 8, '`count` is documented as `integer`, and the example on line 9 has "two"'),
  ]
  expect(onePerCause(reports).map(({ reports: same }) => same.map(({ line }) => line))).toEqual([[3, 5], [7], [8]])
})

test('what follows from another report of the page is no news', () => {
  const follows = { ...report('missing-format', 3, 'the format of `at` is not stated'), repeats: 'missing-type' }
  const reports = [report('missing-type', 2, 'the types of 2 of 2 fields are not stated'), follows]
  expect(onePerCause(reports).map(({ first }) => first.detector)).toEqual(['missing-type'])
  expect(onePerCause([follows]).map(({ first }) => first.detector)).toEqual(['missing-format'])
})

test('a cause names what else has it', () => {
  const named = (line: number, name: string): PageReport => ({
    ...report('missing-default', line, `what applies without \`${name}\` is not stated`),
    quote: name,
  })
  expect(onePerCause([named(2, 'page'), named(3, 'limit')]).map(({ evidence }) => evidence)).toEqual([
    'what applies without `page` is not stated; likewise `limit`',
  ])
})
