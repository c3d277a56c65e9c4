import { amend, type Finding, field } from '@sendspec/contract'
import { key, oneBody, why } from '@sendspec/contract/testing'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { toOpenApi } from './document.ts'
import { indexAmendments, indexFindings } from './findings.ts'

const amended = (value: z.ZodTypeAny) => field('A key.', amend('one-wrong-type', z.number(), value), why)
const vendor = oneBody(z.object({ 'a/b': amended(z.string()), a: key(z.object({ b: key(z.string()) })) }), [
  {
    id: 'one-wrong-type',
    class: 'contradiction',
    kind: 'type-mismatch',
    severity: 'high',
    title: 'Is text.',
    page: [],
    contract: [{ operation: 'getThing', part: '200', pointer: '/a~1b' }],
    documented: '',
    observed: '',
    wins: 'observed',
    why: '',
    status: 'open',
    support: [{ by: 'review', basis: '' }],
  },
])

it.each([indexAmendments, indexFindings])('tells a key with a slash from nested keys (%o)', (index) => {
  expect(index(vendor)('getThing 200/a~1b')).toEqual({ 'x-findings': ['one-wrong-type'] })
  expect(index(vendor)('getThing 200/a/b')).toEqual({})
})

it('a document has nothing that nobody has judged yet', () => {
  const [finding] = vendor.ledger as [Finding]
  const unreviewed: Finding = { ...finding, id: 'one-unreviewed', title: 'Nobody has read this.', status: 'unreviewed' }
  for (const reading of ['documented', 'observed'] as const) {
    const text = JSON.stringify(toOpenApi({ ...vendor, ledger: [finding, unreviewed] }, reading))
    expect(text).toContain('one-wrong-type')
    expect(text).not.toContain('one-unreviewed')
  }
})
