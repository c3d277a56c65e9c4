import type {
  ExampleFacts,
  FieldFacts,
  OperationFacts,
  ResponseFacts,
  SampleFacts,
  Stated,
  StatedPair,
} from '@sendspec/facts'
import { pathOf } from './calls.ts'
import { withoutRepeats } from './json-example.ts'

type Open<Facts> = { -readonly [Key in keyof Facts]: Facts[Key] extends readonly (infer Item)[] ? Item[] : Facts[Key] }

/** An answer while the page is still being read. */
export type ResponseDraft = Open<ResponseFacts>

/** An operation while the page is still being read. */
export interface OperationDraft {
  firstLine: number
  summary?: Stated<string>
  method?: Stated<string>
  path?: Stated<string>
  server?: Stated<string>
  readonly parameters: FieldFacts[]
  readonly body: FieldFacts[]
  readonly requestExamples: ExampleFacts[]
  readonly responses: ResponseDraft[]
  readonly samples: SampleFacts[]
  readonly headers: StatedPair[]
  readonly statuses: Stated<number>[]
}

export const newOperation = (firstLine: number): OperationDraft => ({
  firstLine,
  parameters: [],
  body: [],
  requestExamples: [],
  responses: [],
  samples: [],
  headers: [],
  statuses: [],
})

/** The response of a status, or the one without a status; made when it is first needed. */
export const responseOf = (
  draft: OperationDraft,
  { status, label }: { readonly status?: Stated<number>; readonly label?: Stated<string> } = {},
): ResponseDraft => {
  const same = (each: ResponseDraft): boolean =>
    each.status?.value === status?.value && (status !== undefined || each.label?.value === label?.value)
  const known = draft.responses.find(same)
  if (known) return known
  const made: ResponseDraft = { ...(status && { status }), ...(label && { label }), fields: [], examples: [] }
  draft.responses.push(made)
  return made
}

/** Whether anything at all was read of it. */
export const isEmpty = (draft: OperationDraft): boolean =>
  !draft.path &&
  [draft.parameters, draft.body, draft.requestExamples, draft.responses, draft.samples].every(
    ({ length }) => length === 0,
  )

/**
 * The finished facts. Method and path that are stated nowhere else are those of the sample call.
 * @param lastLine Last line of the operation.
 */
export const finish = (draft: OperationDraft, lastLine: number): OperationFacts => {
  const { firstLine, ...rest } = draft
  const call = draft.samples.find(({ url }) => url)
  const path = draft.path ?? (call && pathOf(call))
  const method = draft.method ?? (draft.path ? undefined : call?.method)
  return {
    ...rest,
    ...(method && { method }),
    ...(path && { path }),
    lines: [firstLine, Math.max(firstLine, lastLine)],
    requestExamples: withoutRepeats(draft.requestExamples),
    samples: withoutRepeats(draft.samples),
    responses: mergeSuccess(draft.responses).map((each) => ({ ...each, examples: withoutRepeats(each.examples) })),
    permissions: [],
    filters: [],
    sorts: [],
  }
}

/** Fields under a plain "Response" are those of the one success that the examples name. */
const mergeSuccess = (responses: readonly ResponseDraft[]): readonly ResponseDraft[] => {
  const plain = responses.find(({ status, label }) => !status && !label)
  const successes = responses.filter(({ status }) => status && status.value < 300)
  const [success] = successes
  if (!plain || !success || successes.length > 1 || success.fields.length > 0) return responses
  const merged = { ...success, fields: plain.fields, examples: [...plain.examples, ...success.examples] }
  return responses.filter((each) => each !== plain).map((each) => (each === success ? merged : each))
}
