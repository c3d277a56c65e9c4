// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/testing/create-mock-fetch.ts

import { UsageError } from '../usage-error.ts'
import type { MockVendor } from './mock-vendor.ts'
import { readPlan } from './read-plan.ts'
import type { Fault, Plan } from './reply.ts'
import { answer } from './respond.ts'
import { createMatcher, readCall, type SentCall } from './sent-call.ts'

/** A call and its reply. */
export interface MockCall<Operation extends string = string> extends SentCall<Operation> {
  /** What the call was answered with: `unplanned` if the plan has no reply to it. */
  readonly reply: number | Fault | 'unplanned'
}

/** A `fetch` that answers by a plan. */
export interface MockFetch<Operation extends string = string, OwnPlan = Plan> {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>
  /** The calls of operations since the beginning or the last reset. */
  readonly calls: readonly MockCall<Operation>[]
  /** Forgets all calls and starts the plan again; with another plan, follows that one from now on. */
  readonly reset: (plan?: OwnPlan) => void
}

/**
 * A `fetch` without a network. For a call that the plan has no reply to, it throws a `UsageError` that says which calls
 * are planned.
 * @throws UsageError if something in the plan isn't possible.
 */
export const createMockFetch = <Operation extends string, OwnPlan extends Plan = Plan>(
  vendor: MockVendor,
  plan: OwnPlan,
): MockFetch<Operation, OwnPlan> => {
  const place = `${vendor.name} mockFetch`
  const match = createMatcher(vendor)
  const calls: MockCall<Operation>[] = []
  let current = plan
  let replies = readPlan({ place, vendor, plan })
  const unplanned = (what: string): UsageError => {
    const planned = [...replies.keys()].join(', ') || 'nothing'
    return new UsageError(place, what, `add a reply to the plan; planned are: ${planned}`)
  }
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    const found = match(request)
    if (!found) {
      const known = Object.values(vendor.operations).map(({ method, path }) => `${method} ${path}`)
      const { pathname } = new URL(request.url)
      throw unplanned(`no operation is ${request.method} ${pathname}; there are ${known.join(', ')}`)
    }
    const call = await readCall(vendor, { ...found, request: request.clone() })
    const log = (reply: MockCall['reply']): unknown => calls.push({ ...call, reply } as MockCall<Operation>)
    const next = replies.get(found.operation)
    if (!next) {
      log('unplanned')
      throw unplanned(`the call of ${found.operation} is not planned`)
    }
    const reply = await next(call, request)
    log(reply.name)
    return answer(reply, request)
  }
  const reset = (next: OwnPlan = current): void => {
    replies = readPlan({ place, vendor, plan: next })
    current = next
    calls.length = 0
  }
  return Object.assign(fetch, { calls, reset })
}
