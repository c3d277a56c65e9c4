// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/testing/create-mock-fetch.ts

import { createMatcher } from './match-operation.ts'
import { type MockCall, readCall } from './mock-call.ts'
import type { MockVendor } from './mock-vendor.ts'
import { type NextReply, preparePlan } from './prepare-plan.ts'
import type { Plan } from './reply.ts'
import { wait } from './wait.ts'

/** A `fetch` that answers by a plan, and the calls of operations that it has had so far. */
export type MockFetch<Operation extends string = string> = ((
  input: string | URL | Request,
  init?: RequestInit,
) => Promise<Response>) & { readonly calls: readonly MockCall<Operation>[] }

/** No client sends such a call again, and the message gets to whoever made it. */
const UNPLANNED = 501
const unplanned = (message: string): Response => Response.json({ message }, { status: UNPLANNED })

/**
 * A `fetch` without a network.
 * @throws UsageError if something in the plan is not possible.
 */
export const createMockFetch = <Operation extends string>(vendor: MockVendor, plan: Plan): MockFetch<Operation> => {
  const place = `${vendor.name} mockFetch`
  const replies = preparePlan(place, vendor, plan)
  const match = createMatcher(vendor)
  const calls: MockCall<Operation>[] = []
  const planned = [...replies.keys()].join(', ') || 'none'
  const noReply =
    (operation: string): NextReply =>
    () => ({
      delay: 0,
      reply: UNPLANNED,
      respond: () => unplanned(`${place}: no reply is planned for ${operation}; planned are: ${planned}`),
    })
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    const found = match(request)
    if (!found) {
      const known = Object.values(vendor.operations).map(({ method, path }) => `${method} ${path}`)
      const { pathname } = new URL(request.url)
      return unplanned(`${place}: no operation is ${request.method} ${pathname}; there are ${known.join(', ')}`)
    }
    const next = replies.get(found.operation) ?? noReply(found.operation)
    const { reply, delay, respond } = next()
    calls.push({ ...(await readCall(vendor, found, request)), reply } as MockCall<Operation>)
    await wait(delay, request.signal)
    return respond(request)
  }
  return Object.assign(fetch, { calls })
}
