import { documentsOf, pathOf, singleChanges } from '@sendspec/release/testing'
import { expect, it } from 'vitest'
import { recordedEffect, recordOf } from './oasdiff.ts'

const singles = singleChanges.slice(0, 3)
const record = recordOf(singles, [
  { id: 'b', level: 1, path: pathOf(0) },
  { id: 'a', level: 2, path: pathOf(0) },
  { id: 'a', level: 2, path: pathOf(0) },
  { id: 'c', level: 3, path: pathOf(1) },
])

it('records the most serious level of each change, and its checks', () => {
  expect(record).toMatchObject([
    { effect: 'warning', checks: ['a', 'b'] },
    { effect: 'breaking', checks: ['c'] },
    { effect: 'nothing', checks: [] },
  ])
})

it('takes no line of /case-10 for one of /case-1', () => {
  const many = Array.from({ length: 11 }, () => singles[0]).flatMap((single) => single ?? [])
  const effects = recordOf(many, [{ id: 'a', level: 3, path: pathOf(10) }]).map(({ effect }) => effect)
  expect(effects.filter((effect) => effect === 'breaking')).toHaveLength(1)
  expect(effects[10]).toBe('breaking')
})

it('has an effect until the change is edited', () => {
  const [single] = singles
  if (!single) throw new Error('there are no single changes')
  expect(recordedEffect(record, single)).toBe('warning')
  const edited = { ...single, change: (operation: object) => Object.assign(operation, { deprecated: true }) }
  expect(documentsOf([edited])).not.toEqual(documentsOf([single]))
  expect(recordedEffect(record, edited)).toBeUndefined()
})
