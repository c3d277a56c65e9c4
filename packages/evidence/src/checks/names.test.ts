import { field } from '@sendspec/contract'
import { tiny } from '@sendspec/testing'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { checkAlone } from '../check-contract.ts'

const saidOf = (shape: Readonly<Record<string, string>>): readonly string[] => {
  const fields = Object.entries(shape).map(([key, text]) => [key, field(text, z.string().optional())] as const)
  const query = z.object(Object.fromEntries(fields))
  const route = { method: 'GET', path: '/parcels', summary: 'List parcels', query, responses: {} }
  const contract = { listParcels: { ...route, metadata: { resource: 'parcels', responses: {} } } }
  return checkAlone(tiny({ ledger: [], payloads: [], rest: { contract: contract as never } }))
    .filter(({ check }) => check === 'names')
    .flatMap(({ complaints }) => complaints.map(({ what }) => what.split(':')[0] as string))
}

it('reports two fields whose descriptions fit the name of the other one', () => {
  const sender = { name: 'Full name.', email: 'Email address.' }
  expect(saidOf(sender)).toEqual([])
  expect(saidOf({ name: sender.email, email: sender.name })).toEqual(['`email` and `name` seem swapped'])
  expect(saidOf({ team_id: "Name of the user's team.", team_name: "Identifier of the user's team." })).toEqual([
    '`team_id` and `team_name` seem swapped',
  ])
})

it('reports nothing of descriptions that fit both names, or where only one fits the other', () => {
  expect(saidOf({ type: 'Kind of gift.', subtype: 'Kind of gift within its type.' })).toEqual([])
  expect(saidOf({ sender: 'Who sent it.', recipient: 'The choice of the sender.' })).toEqual([])
})
