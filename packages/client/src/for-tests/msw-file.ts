import { header } from '../header.ts'
import { jsdoc, wrap } from '../layout.ts'
import type { Model } from '../model.ts'

/** Request handlers for msw, by the same plans as `mockFetch`. */
export const mswFile = ({ vendor }: Model): string => {
  const doc = jsdoc([
    ...wrap(
      'Request handlers for msw: for the operations in the plan; without a plan, for all operations, each with a success.',
    ),
    '@throws UsageError if the plan names something that does not exist; it lists what does.',
    '@example',
    'const server = setupServer(...handlers())',
  ])
  return `${header(`contracts/${vendor.id}`)}
import type { HttpHandler } from 'msw'
import { VENDOR } from './mock-vendor.ts'
import { createMswHandlers, type HandlerOptions } from './runtime/testing/create-msw-handlers.ts'
import type { MockPlan } from './testing.ts'

export type { HandlerOptions } from './runtime/testing/create-msw-handlers.ts'
export type { MockPlan } from './testing.ts'

${doc}export const handlers = (plan?: MockPlan, options?: HandlerOptions): HttpHandler[] =>
  createMswHandlers(VENDOR, plan && { ...plan }, options)
`
}
