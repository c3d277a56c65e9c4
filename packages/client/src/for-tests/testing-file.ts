import { quote } from '@sendspec/contract'
import { mockedCreation } from '../example.ts'
import { bracketed, indent, jsdoc, union, wrap } from '../layout.ts'
import type { Call, Model } from '../model.ts'
import { header, statements } from '../module-text.ts'
import { samplePlan } from '../readme/sample-plan.ts'
import { answerType, typeImports } from './body-types.ts'
import { type PayloadTree, payloadTree } from './fixture-names.ts'

const replyText = (model: Model, { call, tree }: { call: Call; tree: PayloadTree }): string => {
  const { operation, answers, name } = call
  const documented = answers.map(({ status }) => status).join(' | ')
  const replies = answers.map((answer) => {
    const names = tree.get(operation.id)?.get(String(answer.status)) ?? []
    const payload = names.map((each) => quote(each.name)).join(' | ') || 'never'
    return bracketed({
      before: 'Reply',
      open: '<',
      parts: [String(answer.status), payload, answerType(model, answer)],
      close: '>',
      column: 4,
    })
  })
  const all = [...replies, `UndocumentedReply<${documented}>`]
  return `${jsdoc([`The replies to \`${operation.id}\`: a documented status, or an object.`])}${union({ head: `export type ${name}Reply =`, options: all })}`
}

const bodiesText = (model: Model, { operation, answers }: Call): string => {
  const members = answers.map((answer) =>
    union({ head: `readonly ${answer.status}:`, options: answerType(model, answer).split(' | '), column: 4 }),
  )
  return `readonly ${operation.id}: {\n${indent(members.join('\n'))}\n}`
}

/** The module with `mockFetch` and `randomPayload`, typed for the vendor. */
export const testingFile = (model: Model): string => {
  const { vendor, calls } = model
  const tree = payloadTree(vendor)
  const plan = calls[0] ? samplePlan(calls[0]) : '{}'
  const types = [
    `${jsdoc(['The replies to calls, by operation. A list gives one reply after the other, and its last one from then on.'])}export interface MockPlan {\n${indent(
      calls.map(({ operation, name }) => `readonly ${operation.id}?: Replies<${name}Reply> | undefined`).join('\n'),
    )}\n}`,
    ...calls.map((call) => replyText(model, { call, tree })),
    `${jsdoc(['The bodies of all documented answers, by operation and status.'])}export interface Bodies {\n${indent(
      calls.map((call) => bodiesText(model, call)).join('\n'),
    )}\n}`,
  ]
  const functions = [
    `${jsdoc([
      ...wrap(
        'A `fetch` for the client that answers by a plan, without a network. `calls` lists the calls that it answered, `reset` starts again. A call that is not planned rejects with a `UsageError`.',
      ),
      '@throws UsageError if the plan names something that does not exist; the message lists what exists.',
      '@example',
      `const fetch = mockFetch(${plan})`,
      mockedCreation(model),
    ])}export const mockFetch = (plan: MockPlan): MockFetch<keyof MockPlan, MockPlan> =>
  createMockFetch(VENDOR, plan as Plan) as MockFetch<keyof MockPlan, MockPlan>`,
    `${jsdoc([
      ...wrap('A body that the contract allows for an operation and a status: always the same one for the same seed.'),
      '@throws UsageError if the operation or the status does not exist; the message lists those that exist.',
    ])}export const randomPayload = <Operation extends keyof Bodies, Status extends keyof Bodies[Operation] & number>(
  operation: Operation,
  status: Status,
  options?: RandomOptions,
): Bodies[Operation][Status] => makePayload(VENDOR, { ...options, operation, status }) as Bodies[Operation][Status]`,
  ]
  const imports = new Map<string, readonly string[]>([
    ['./mock-vendor.ts', ['VENDOR']],
    ...typeImports(model, types.join('\n').replaceAll(/'[^']*'/g, '')),
    ['./runtime/testing/create-mock-fetch.ts', ['createMockFetch', 'type MockFetch']],
    ['./runtime/testing/random-payload.ts', ['makePayload', 'type RandomOptions']],
    ['./runtime/testing/reply.ts', ['type Plan', 'type Replies', 'type Reply', 'type UndocumentedReply']],
  ])
  const exports = new Map([
    ['./runtime/testing/create-mock-fetch.ts', ['type MockCall', 'type MockFetch']],
    ['./runtime/testing/random-payload.ts', ['type RandomOptions']],
    [
      './runtime/testing/reply.ts',
      [
        'type Fault',
        'type FaultReply',
        'type HttpStatus',
        'type Replies',
        'type Reply',
        'type ReplyFunction',
        'type StatusReply',
        'type UndocumentedReply',
      ],
    ],
    ['./runtime/testing/sent-call.ts', ['type SentCall']],
    ['./runtime/usage-error.ts', ['UsageError']],
  ])
  const lines = [header(`contracts/${vendor.id}`), statements('import', imports), statements('export', exports)]
  return `${lines.join('\n')}\n${[...functions, ...types].join('\n\n')}\n`
}
