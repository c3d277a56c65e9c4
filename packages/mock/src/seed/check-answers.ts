import {
  formatPointer,
  parsePointer,
  readAs,
  SendspecError,
  type Vendor,
  valueAt,
  withValueAt,
} from '@sendspec/contract'
import { queryName } from '../runtime/stateful/request-value.js'
import { createState } from '../runtime/stateful/state.js'
import type { Call, RequestValue, StateFile, Use } from '../runtime/stateful/state-file.d.ts'
import { success } from './components.ts'

/**
 * Tries each operation with the requests that its first item meets.
 * @throws SendspecError for an answer that doesn't match the contract.
 */
export const checkAnswers = (vendor: Vendor, file: StateFile): void => {
  const state = createState(file)
  for (const operation of vendor.operations) {
    const use = file.operations.find(({ id }) => id === operation.id)?.use
    const { status, body } = success(operation)
    if (!use || !body) continue
    const place = `${vendor.id} ${operation.id} ${status}`
    const schema = readAs(body, 'observed', place, { strict: true, wire: true })
    for (const call of sampleCalls(file, use)) {
      const answer = state.answer(use, call)
      const [issue] = schema.safeParse(answer.body).error?.issues ?? []
      if (answer.status !== status || issue) {
        throw new SendspecError({
          place: `${place} ${formatPointer(issue?.path ?? [])}`,
          what: `a stateful mock would answer ${answer.status}: ${issue?.message ?? 'its first item is not found'}`,
          next: 'correct the notes in `collection`',
        })
      }
    }
  }
}

const sampleCalls = ({ collections }: StateFile, use: Use): readonly Call[] => {
  const [item] = collections[use.collection] ?? []
  const given = use.where
    .filter(({ by, unknown }) => by === 'equal' && (unknown !== undefined || use.action !== 'list'))
    .map(({ value, item: [pointer = ''] }) => ({ value, to: valueAt(item, pointer) }))
  const empty: Call = { params: {}, query: {}, body: {}, address: 'http://127.0.0.1' }
  const base = given.reduce((call, { value, to }) => put(call, value, to), empty)
  const ways = use.action === 'remove' ? [] : use.shown
  return [base, ...ways.flatMap(({ when, value }) => (when ? [put(base, when, value)] : []))]
}

const put = (call: Call, { in: part, pointer }: RequestValue, value: unknown): Call => {
  if (part === 'path') return { ...call, params: { ...call.params, [parsePointer(pointer)[0] ?? '']: String(value) } }
  if (part === 'query') return { ...call, query: { ...call.query, [queryName(pointer)]: String(value) } }
  return { ...call, body: withValueAt(call.body, pointer, value) }
}
