import { isDeepStrictEqual } from 'node:util'
import type { Operation, Vendor } from '@sendspec/contract'
import type { toOpenApi } from '@sendspec/openapi'
import { sampleRequest } from '../sample-request.ts'
import type { Mock } from '../start-mock.ts'

export type Document = ReturnType<typeof toOpenApi>

/** One answer of a document: a status, and one of its examples if it has any. */
export interface Answer {
  readonly operation: Operation
  readonly status: number
  readonly example?: { readonly name: string; readonly value: unknown }
}

/** Every answer of every operation of a document, except `default` responses, which have no status. */
export const answersOf = (document: Document, vendor: Vendor): readonly Answer[] =>
  vendor.operations.flatMap((operation) => {
    const path = operation.path.replaceAll(/:(\w+)/g, '{$1}')
    const responses = document.paths?.[path]?.[lower(operation.method)]?.responses ?? {}
    return Object.entries(responses)
      .filter(([status]) => /^\d+$/.test(status))
      .flatMap(([status, response]): Answer[] => {
        const examples = Object.entries<{ value?: unknown }>(response.content?.['application/json']?.examples ?? {})
        const answer = { operation, status: Number(status) }
        return examples.length === 0
          ? [answer]
          : examples.map(([name, { value }]) => ({ ...answer, example: { name, value } }))
      })
  })

const lower = (method: Operation['method']): 'get' | 'post' | 'put' | 'patch' | 'delete' =>
  method.toLowerCase() as Lowercase<typeof method>

export const titleOfAnswer = ({ operation, status, example }: Answer): string =>
  [operation.id, status, example?.name].filter((each) => each !== undefined).join(' ')

/** Requests an answer, with all that the operation requires. */
export const ask = (url: string, vendor: Vendor, { operation, status, example }: Answer): Promise<Response> => {
  const { method, path, body } = sampleRequest(vendor, operation)
  return fetch(`${url}${path}`, {
    method,
    headers: {
      accept: 'application/json',
      authorization: 'Bearer any',
      prefer: [`code=${status}`, ...(example ? [`example=${example.name}`] : [])].join(', '),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
}

/** What is wrong with an answer of a mock that refuses to serve violations; `undefined` if nothing is. */
export const complaintAbout = async (mock: Mock, vendor: Vendor, answer: Answer): Promise<string | undefined> => {
  const { status, example } = answer
  const response = await ask(mock.url, vendor, answer)
  const text = await response.text()
  const violations = violationsOf(response).filter(({ code }) => example || !ofTexts.has(code))
  if (violations.length > 0) return JSON.stringify(violations)
  if (response.status !== status && !response.headers.has('sl-violations'))
    return `${response.status} instead of ${status}: ${text}`
  const same = !example || isDeepStrictEqual(JSON.parse(text), example.value)
  return same ? undefined : `another body than the example: ${text}`
}

interface Violation {
  readonly code: string
}

/** Where there is no example Prism makes a body up, and its texts and keys ignore these constraints. */
const ofTexts: ReadonlySet<string> = new Set(['pattern', 'maxLength', 'propertyNames'])

const violationsOf = ({ headers }: Response): readonly Violation[] => JSON.parse(headers.get('sl-violations') ?? '[]')
