// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/testing/create-msw-handlers.ts

import { type HttpHandler, http } from 'msw'
import { UsageError } from '../usage-error.ts'
import { type MockOperation, type MockVendor, usualStatus } from './mock-vendor.ts'
import { readPlan } from './read-plan.ts'
import type { Plan } from './reply.ts'
import { answer } from './respond.ts'
import { mostSpecificFirst, readCall } from './sent-call.ts'

/** Which requests the handlers answer. */
export interface HandlerOptions {
  /**
   * Start of the addresses that are answered.
   * @default '*', any server
   */
  readonly baseUrl?: string | undefined
}

const methods = { GET: http.get, POST: http.post, PUT: http.put, PATCH: http.patch, DELETE: http.delete } as const

/**
 * Request handlers for msw: for the planned operations or, without a plan, for all of them with their usual success.
 * @throws UsageError if something in the plan isn't possible.
 */
export const createMswHandlers = (
  vendor: MockVendor,
  options: HandlerOptions & { readonly plan?: Plan | undefined },
): HttpHandler[] => {
  const { plan, baseUrl = '*' } = options
  const usual = Object.entries(vendor.operations).map(([name, operation]) => [name, usualStatus(operation)] as const)
  const replies = readPlan({ place: `${vendor.name} handlers`, vendor, plan: plan ?? Object.fromEntries(usual) })
  return mostSpecificFirst(vendor).flatMap((operation) => {
    const { method, path } = vendor.operations[operation] as MockOperation
    const next = replies.get(operation)
    if (!next) return []
    const address = baseUrl.replace(/\/$/, '') + path.replace(/\{(\w+)\}/g, ':$1')
    return methods[method](address, async ({ request, params }) => {
      try {
        const call = await readCall(vendor, {
          operation,
          params: params as Record<string, string>,
          request: request.clone(),
        })
        return await answer(await next(call, request), request)
      } catch (error) {
        if (error instanceof UsageError) throw error
        return Response.error()
      }
    })
  })
}
