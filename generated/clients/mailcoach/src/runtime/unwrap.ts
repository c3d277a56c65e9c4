// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/unwrap.ts

import { CallError } from './call-error.ts'
import type { CallResult } from './results.ts'

/**
 * The data of a successful result.
 * @throws CallError for every other result.
 * @example const page = await unwrap(client.listThings())
 */
export const unwrap = async <Data>(result: CallResult<Data> | Promise<CallResult<Data>>): Promise<Data> => {
  const settled = await result
  if (settled.ok) return settled.data
  throw new CallError(settled)
}
