import { mockedCreation } from '../creation.ts'
import { header } from '../header.ts'
import { statements } from '../imports.ts'
import { bracketed, indent, jsdoc, union, wrap } from '../layout.ts'
import type { Call, Model } from '../model.ts'
import { quote } from '../names.ts'
import { answerType, typeImports } from './body-types.ts'
import { type PayloadTree, payloadTree } from './fixture-names.ts'
import { samplePlan } from './sample-plan.ts'

const replyText = (model: Model, { operation, answers, name }: Call, tree: PayloadTree): string => {
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
  return `${jsdoc([`What \`${operation.id}\` can be answered with: a status, or more about it.`])}${union(`export type ${name}Reply =`, replies)}`
}

const bodiesText = (model: Model, { operation, answers }: Call): string => {
  const members = answers.map((answer) =>
    union(`readonly ${answer.status}:`, answerType(model, answer).split(' | '), 4),
  )
  return `readonly ${operation.id}: {\n${indent(members.join('\n'))}\n}`
}

/** `mockFetch` and `randomPayload`, with types that know the vendor. */
export const testingFile = (model: Model): string => {
  const { vendor, calls } = model
  const tree = payloadTree(vendor)
  const plan = calls[0] ? samplePlan(calls[0]) : '{}'
  const types = [
    `${jsdoc(['The answers to calls, by operation. A list is answered one after the other, its last one from then on.'])}export interface MockPlan {\n${indent(
      calls.map(({ operation, name }) => `readonly ${operation.id}?: Replies<${name}Reply> | undefined`).join('\n'),
    )}\n}`,
    ...calls.map((call) => replyText(model, call, tree)),
    `${jsdoc(['The bodies of all documented answers, by operation and status.'])}export interface Bodies {\n${indent(
      calls.map((call) => bodiesText(model, call)).join('\n'),
    )}\n}`,
  ]
  const functions = [
    `${jsdoc([
      ...wrap(
        'A `fetch` for the client that answers by a plan, without a network, and keeps the calls it has had in `calls`.',
      ),
      '@throws UsageError if the plan names something that does not exist; it lists what does.',
      '@example',
      `const fetch = mockFetch(${plan})`,
      mockedCreation(model),
    ])}export const mockFetch = (plan: MockPlan): MockFetch<keyof MockPlan> => createMockFetch(VENDOR, { ...plan })`,
    `${jsdoc([
      ...wrap(
        'A body that the contract allows for an operation and a status: another one for each seed, and always the same one for the same seed.',
      ),
      '@throws UsageError if there is no such operation or status; it lists what there is.',
    ])}export const randomPayload = <Operation extends keyof Bodies, Status extends keyof Bodies[Operation] & number>(
  operation: Operation,
  status: Status,
  options?: RandomOptions,
): Bodies[Operation][Status] => makePayload(VENDOR, operation, status, options) as Bodies[Operation][Status]`,
  ]
  const imports = new Map<string, readonly string[]>([
    ['./mock-vendor.ts', ['VENDOR']],
    ...typeImports(model, types.join('\n').replaceAll(/'[^']*'/g, '')),
    ['./runtime/testing/create-mock-fetch.ts', ['createMockFetch', 'type MockFetch']],
    ['./runtime/testing/random-payload.ts', ['makePayload', 'type RandomOptions']],
    ['./runtime/testing/reply.ts', ['type Replies', 'type Reply']],
  ])
  const exports = new Map([
    ['./runtime/testing/create-mock-fetch.ts', ['type MockFetch']],
    ['./runtime/testing/mock-call.ts', ['type MockCall']],
    ['./runtime/testing/random-payload.ts', ['type RandomOptions']],
    ['./runtime/testing/reply.ts', ['type Fault', 'type FaultReply', 'type Replies', 'type Reply', 'type StatusReply']],
    ['./runtime/usage-error.ts', ['UsageError']],
  ])
  const lines = [header(`contracts/${vendor.id}`), statements('import', imports), statements('export', exports)]
  return `${lines.join('\n')}\n${[...functions, ...types].join('\n\n')}\n`
}
