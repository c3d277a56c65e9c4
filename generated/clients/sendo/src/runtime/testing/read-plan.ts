// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/testing/read-plan.ts

import { UsageError } from '../usage-error.ts'
import type { MockVendor } from './mock-vendor.ts'
import type { Fault, FaultReply, Plan, Reply, ReplyFunction } from './reply.ts'
import { type CheckedReply, checkReply } from './respond.ts'
import type { SentCall } from './sent-call.ts'

/** Gives the reply to the next call of an operation. */
export type NextReply = (call: SentCall, request: Request) => CheckedReply | Promise<CheckedReply>

/**
 * Reads the replies of a plan, by operation. Functions are called, and what they return is checked, call by call.
 * @throws UsageError if something in the plan isn't possible.
 */
export const readPlan = (options: {
  readonly place: string
  readonly vendor: MockVendor
  readonly plan: Plan
}): ReadonlyMap<string, NextReply> => {
  const { place, vendor, plan } = options
  const checked = (name: string, reply: Reply | Fault | FaultReply): CheckedReply =>
    checkReply({ place, vendor, name, reply })
  const nextReply = (name: string, reply: Reply | Fault | FaultReply | ReplyFunction): NextReply => {
    if (typeof reply === 'function') return async (call, request) => checked(name, await reply(call, request))
    const known = checked(name, reply)
    return () => known
  }
  const operations = Object.entries(plan).flatMap(([name, planned]) => {
    if (planned === undefined) return []
    const list = (Array.isArray(planned) ? planned : [planned]) as readonly (
      | Reply
      | Fault
      | FaultReply
      | ReplyFunction
    )[]
    const replies = list.map((reply) => nextReply(name, reply))
    if (replies.length === 0) {
      throw new UsageError(`${place} ${name}`, 'the list of replies is empty', 'list at least one, such as [429, 200]')
    }
    let count = 0
    const next: NextReply = (call, request) =>
      (replies[Math.min(count++, replies.length - 1)] as NextReply)(call, request)
    return [[name, next] as const]
  })
  return new Map(operations)
}
