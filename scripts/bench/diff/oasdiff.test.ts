import { documentsOf, pathOf, singleChanges } from '@sendspec/release/testing'
import { expect, it } from 'vitest'
import { recordOf, verdictIn } from './oasdiff.ts'

const singles = singleChanges.slice(0, 3)
const record = recordOf(singles, [
  { id: 'b', level: 1, path: pathOf(0) },
  { id: 'a', level: 2, path: pathOf(0) },
  { id: 'a', level: 2, path: pathOf(0) },
  { id: 'c', level: 3, path: pathOf(1) },
])

it('records the most serious level of each change, and its checks', () => {
  expect(record).toMatchObject([
    { verdict: 'warning', checks: ['a', 'b'] },
    { verdict: 'breaking', checks: ['c'] },
    { verdict: 'nothing', checks: [] },
  ])
})

it('takes no line of /case-10 for one of /case-1', () => {
  const many = Array.from({ length: 11 }, () => singles[0]).flatMap((single) => single ?? [])
  const verdicts = recordOf(many, [{ id: 'a', level: 3, path: pathOf(10) }]).map(({ verdict }) => verdict)
  expect(verdicts.filter((verdict) => verdict === 'breaking')).toHaveLength(1)
  expect(verdicts[10]).toBe('breaking')
})

it('has a verdict until the change is edited', () => {
  const [single] = singles
  if (!single) throw new Error('there are no single changes')
  expect(verdictIn(record, single)).toBe('warning')
  const edited = { ...single, change: (operation: object) => Object.assign(operation, { deprecated: true }) }
  expect(documentsOf([edited])).not.toEqual(documentsOf([single]))
  expect(verdictIn(record, edited)).toBeUndefined()
})
