import { type HttpHandler, http } from 'msw'
import { mostSpecificFirst } from './match-operation.ts'
import type { MockOperation, MockVendor } from './mock-vendor.ts'
import { preparePlan } from './prepare-plan.ts'
import { usualStatus } from './prepare-reply.ts'
import type { Plan } from './reply.ts'
import { wait } from './wait.ts'

/** Whose requests the handlers answer. */
export interface HandlerOptions {
  /**
   * Start of the addresses that are answered.
   * @default '*', any server
   */
  readonly baseUrl?: string | undefined
}

const methods = { GET: http.get, POST: http.post, PUT: http.put, PATCH: http.patch, DELETE: http.delete } as const

/**
 * Request handlers for msw: of the planned operations, or of all of them, with their usual success.
 * @throws UsageError if something in the plan is not possible.
 */
export const createMswHandlers = (
  vendor: MockVendor,
  plan: Plan | undefined,
  { baseUrl = '*' }: HandlerOptions = {},
): HttpHandler[] => {
  const usual = Object.entries(vendor.operations).map(([name, operation]) => [name, usualStatus(operation)] as const)
  const replies = preparePlan(`${vendor.name} handlers`, vendor, plan ?? Object.fromEntries(usual))
  return mostSpecificFirst(vendor).flatMap((name) => {
    const { method, path } = vendor.operations[name] as MockOperation
    const next = replies.get(name)
    if (!next) return []
    const address = baseUrl.replace(/\/$/, '') + path.replace(/\{(\w+)\}/g, ':$1')
    return methods[method](address, async ({ request }) => {
      const { delay, respond } = next()
      try {
        await wait(delay, request.signal)
        return await respond(request)
      } catch {
        return Response.error()
      }
    })
  })
}
