import type { PageFacts, SampleFacts } from '@sendspec/facts'
import { tiny } from '@sendspec/testing'
import { expect, it } from 'vitest'
import { sampleCallsOf } from './sample-calls.ts'

const mark = { line: 1, column: 1 }
const vendor = tiny()
const operation = vendor.operations[0] as (typeof vendor.operations)[number]

const calls = (url: string, method: string = operation.method) => {
  const sample: SampleFacts = {
    lines: [1, 1],
    language: 'curl',
    method: { ...mark, value: method },
    url: { ...mark, value: url },
    query: [{ ...mark, name: 'state', value: 'sent' }],
    headers: [],
  }
  return sampleCallsOf(vendor, [{ operations: [{ samples: [sample] }] } as unknown as PageFacts])
}

const path = operation.path.replace(/:\w+/g, 'p1')

it.each([`https://api.example${path}`, `::tenant::${path}`, `https://api.example/v2${path}`])(
  'a sample is a call of the operation with its path, wherever that is: %s',
  (url) => {
    const [call] = calls(url)
    expect(call?.operation).toBe(operation.id)
    expect(call?.parameters.filter((each) => each.in === 'query')).toEqual([
      { in: 'query', name: 'state', value: 'sent' },
    ])
    const names = [...operation.path.matchAll(/:(\w+)/g)].map(([, name]) => name)
    expect(call?.parameters.filter((each) => each.in === 'path').map(({ name }) => name)).toEqual(names)
  },
)

it('a sample of another path or method is no call of the contract', () => {
  expect(calls('https://api.example/elsewhere')).toEqual([])
  expect(calls(`https://api.example${path}`, 'PATCH')).toEqual([])
})
