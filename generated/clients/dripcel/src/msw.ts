// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/dripcel

import type { HttpHandler } from 'msw'
import { VENDOR } from './mock-vendor.ts'
import { createMswHandlers, type HandlerOptions } from './runtime/testing/create-msw-handlers.ts'
import type { Plan } from './runtime/testing/reply.ts'
import type { MockPlan } from './testing.ts'

export type { HandlerOptions } from './runtime/testing/create-msw-handlers.ts'
export type { MockPlan } from './testing.ts'

/**
 * Request handlers for msw: for the operations in the plan or, without a plan, for all operations with a success.
 * @throws UsageError if the plan names something that does not exist; the message lists what exists.
 * @example
 * const server = setupServer(...handlers())
 */
export const handlers = (plan?: MockPlan, options?: HandlerOptions): HttpHandler[] =>
  createMswHandlers(VENDOR, { ...options, plan: plan as Plan | undefined })
