// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/testing/prepare-plan.ts

import { UsageError } from '../usage-error.ts'
import type { MockVendor } from './mock-vendor.ts'
import { type PreparedReply, prepareReply } from './prepare-reply.ts'
import type { Fault, FaultReply, Plan, Reply } from './reply.ts'

type Some = Reply | Fault | FaultReply

/** What gives the next reply to an operation. */
export type NextReply = () => PreparedReply

/**
 * The replies of a plan, by operation.
 * @throws UsageError if something in it is not possible.
 */
export const preparePlan = (place: string, vendor: MockVendor, plan: Plan): ReadonlyMap<string, NextReply> =>
  new Map(
    Object.entries(plan).flatMap(([name, given]) => {
      if (given === undefined) return []
      const list = Array.isArray(given) ? (given as readonly Some[]) : [given as Some]
      const replies = list.map((each) => prepareReply(place, vendor, name, each))
      if (replies.length === 0) {
        throw new UsageError(`${place} ${name}`, 'the list of replies is empty', 'list at least one, as [429, 200]')
      }
      let count = 0
      return [[name, () => replies[Math.min(count++, replies.length - 1)] as PreparedReply] as const]
    }),
  )
