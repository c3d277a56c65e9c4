import { partsOf, payloadId, sampleOf } from '@sendspec/contract'
import { vendorFolders, vendorIn } from '@sendspec/testing'
import { initClient } from '@ts-rest/core'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'

type Call = (args: unknown) => Promise<{ readonly status: number; readonly body: unknown }>

const vendors = await Promise.all(vendorFolders.map(async ([, folder]) => vendorIn(folder)))
const operations = vendors.flatMap((vendor) => vendor.operations.map((operation) => ({ vendor, operation })))

it.each(vendors.map((vendor) => [vendor.id, vendor] as const))(
  'a ts-rest server with the contract of %s accepts whatever media types a caller accepts',
  (_, { operations: all }) => {
    for (const { id, headers } of all) {
      for (const accept of ['*/*', 'application/json, text/plain, */*']) {
        expect(headers?.safeParse({ accept }).error, id).toBeUndefined()
      }
    }
  },
)

describe("ts-rest's own client makes the documented call, and reads the recorded answer", () => {
  it.each(operations.map((each) => [each.vendor.id, each.operation.id, each] as const))('%s %s', async (...given) => {
    const { vendor, operation } = given[2]
    const own = partsOf(vendor).filter((part) => part.operation.id === operation.id)
    const sample = (name: string) => {
      const part = own.find((each) => each.name === name)
      return part && sampleOf(part.shape)
    }
    const answer = vendor.payloads.find(({ operation: id, part }) => id === operation.id && Number(part) < 300)
    const calls: { method: string; path: string }[] = []
    const client = initClient(vendor.contract, {
      baseUrl: '',
      api: async ({ method, path }) => {
        calls.push({ method, path })
        return { status: Number(answer?.part ?? 204), body: answer?.body, headers: new Headers() }
      },
    }) as unknown as Record<string, Call>
    const args = { params: sample('path'), query: sample('query'), body: sample('body') }
    const result = await (client[operation.id] as Call)(args)
    expect(calls.map(({ method }) => method)).toEqual([operation.method])
    expect(calls[0]?.path.split('?')[0]).toMatch(new RegExp(`^${operation.path.replaceAll(/:\w+/g, '[^/]+')}$`))
    if (!answer) return
    const schema = operation.responses.find(({ status }) => `${status}` === answer.part)?.body as z.ZodTypeAny
    expect(schema.safeParse(result.body), payloadId(answer)).toMatchObject({ success: true })
  })
})
