import { jsdoc, wrap } from '../layout.ts'
import type { Model } from '../model.ts'
import { header } from '../module-text.ts'

/** The module with request handlers for msw, which take the same plans as `mockFetch`. */
export const mswFile = ({ vendor }: Model): string => {
  const doc = jsdoc([
    ...wrap(
      'Request handlers for msw: for the operations in the plan or, without a plan, for all operations with a success.',
    ),
    '@throws UsageError if the plan names something that does not exist; the message lists what exists.',
    '@example',
    'const server = setupServer(...handlers())',
  ])
  return `${header(`contracts/${vendor.id}`)}
import type { HttpHandler } from 'msw'
import { VENDOR } from './mock-vendor.ts'
import { createMswHandlers, type HandlerOptions } from './runtime/testing/create-msw-handlers.ts'
import type { Plan } from './runtime/testing/reply.ts'
import type { MockPlan } from './testing.ts'

export type { HandlerOptions } from './runtime/testing/create-msw-handlers.ts'
export type { MockPlan } from './testing.ts'

${doc}export const handlers = (plan?: MockPlan, options?: HandlerOptions): HttpHandler[] =>
  createMswHandlers(VENDOR, { ...options, plan: plan as Plan | undefined })
`
}
