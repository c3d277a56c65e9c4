import { assumed, field, type Vendor } from '@sendspec/contract'
import { parcels } from '@sendspec/testing'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { clientFiles } from './index.ts'

/** The made-up vendor with one list, whose items are under a key with a slash. */
const withSlash = (): Vendor => {
  const list = parcels.operations.find(({ notes }) => notes.pagination?.kind === 'page')
  if (list?.notes.pagination?.kind !== 'page') throw new Error('the made-up vendor has no list with pages')
  const { pageSize, total } = list.notes.pagination
  const [size, count] = [pageSize, total].map((pointer) => pointer.slice(1)) as [string, string]
  const some = <S extends z.ZodTypeAny>(schema: S): S => field('A value.', schema, assumed('for this test'))
  const number = some(z.number().int())
  const body = z.object({ 'a/b': some(z.array(z.string())), [size]: number, [count]: number })
  const pagination = { ...list.notes.pagination, items: '/a~1b' }
  const responses = list.responses.map((each) => (each.status === 200 ? { ...each, body } : each))
  return {
    ...parcels,
    ledger: [],
    payloads: [],
    operations: [{ ...list, responses, notes: { ...list.notes, pagination } }],
  }
}

test('the pointer of a pagination is unescaped', () => {
  const text = [...clientFiles(withSlash()).values()].join('\n')
  expect(text).toContain("page['a/b']")
  expect(text).not.toContain('a~1b')
})
