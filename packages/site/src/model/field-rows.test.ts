import { onlyInvoices } from '@sendspec/testing'
import { expect, test } from 'vitest'
import type { FieldRow } from './field-rows.ts'
import { siteModel } from './site-model.ts'

const [vendor] = siteModel([onlyInvoices()]).vendors
const [operation] = vendor?.operations ?? []
const rows = operation?.responses[0]?.rows ?? []
const row = (name: string): FieldRow | undefined => rows.find((each) => each.name === name)

test('a field tells what the page says instead', () => {
  expect(row('state')).toMatchObject({
    type: 'string',
    values: [
      { value: 'new', documented: true },
      { value: 'lost', documented: false },
    ],
    said: "The page's list lacks `lost`.",
    amendedBy: ['every-kind-invoice-state'],
  })
  expect(row('amount')).toMatchObject({ type: 'string or null', said: 'The page says number.' })
  expect(row('extra')).toMatchObject({ said: "The page doesn't mention it." })
})

test('limits and presence are those of the schema', () => {
  expect(row('a/b')).toMatchObject({ pointer: '/a~1b', required: false, limits: ['1 to 9 characters'] })
})

test('what lies inside has its own rows, by alternative where there are some', () => {
  expect(row('lines')?.rows).toMatchObject([{ name: 'id', pointer: '/lines/*/id', anchor: 'response-200-lines-id' }])
  expect(row('payment')?.rows).toMatchObject([
    { kind: 'option', name: 'Card', rows: [{ pointer: '/payment/number', type: 'string' }] },
    { kind: 'option', name: 'Bill', rows: [{ pointer: '/payment/number', type: 'integer' }] },
  ])
  expect(row('notes')?.rows).toMatchObject([{ kind: 'entry', rows: [{ name: 'by' }] }])
})

test('a finding is shown at its field, at the nearest thing around it, or at the operation', () => {
  const ids = (findings: readonly { id: string }[] | undefined) => findings?.map(({ id }) => id)
  expect(ids(row('state')?.findings)).toEqual(['every-kind-invoice-state'])
  expect(ids(row('lines')?.rows[0]?.findings)).toEqual(['every-kind-invoice-lines'])
  expect(ids(operation?.responses[1]?.findings)).toEqual(['every-kind-invoice-missing'])
  expect(ids(operation?.findings)).toEqual(['every-kind-invoice-whole'])
})

test('a field that is amended has its finding, also where the ledger does not name the place', () => {
  expect(row('amount')?.findings.map(({ id }) => id)).toEqual(['every-kind-invoice-amount'])
})
