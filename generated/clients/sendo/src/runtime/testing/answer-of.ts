// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/testing/answer-of.ts

import { UsageError } from '../usage-error.ts'
import type { MockAnswer, MockOperation, MockVendor } from './mock-vendor.ts'

/** @throws UsageError that lists the operations there are. */
export const operationOf = (place: string, { operations }: MockVendor, name: string): MockOperation => {
  if (Object.hasOwn(operations, name)) return operations[name] as MockOperation
  throw new UsageError(place, `there is no operation "${name}"`, `use one of ${Object.keys(operations).join(', ')}`)
}

/** @throws UsageError that lists the operations or statuses there are. */
export const answerOf = (place: string, vendor: MockVendor, name: string, status: number): MockAnswer => {
  const { answers } = operationOf(place, vendor, name)
  if (Object.hasOwn(answers, status)) return answers[status] as MockAnswer
  throw new UsageError(
    `${place} ${name}`,
    `the status ${status} is not documented`,
    `use one of ${Object.keys(answers).join(', ')}`,
  )
}
