import { type Operation, type Payload, sampleText, shapeOf, type Vendor } from '@sendspec/contract'

/** The part of a HAR 1.2 log that judges of traffic read. */
export interface Har {
  readonly log: {
    readonly version: '1.2'
    readonly creator: { readonly name: string; readonly version: string }
    readonly entries: readonly HarEntry[]
  }
}

interface HarEntry {
  readonly startedDateTime: string
  readonly time: number
  readonly request: {
    readonly method: string
    readonly url: string
    readonly httpVersion: string
    readonly headers: readonly HarPair[]
    readonly queryString: readonly HarPair[]
    readonly postData?: HarText
  }
  readonly response: {
    readonly status: number
    readonly statusText: string
    readonly httpVersion: string
    readonly headers: readonly HarPair[]
    readonly content: HarText
  }
}

interface HarPair {
  readonly name: string
  readonly value: string
}

interface HarText {
  readonly mimeType: string
  readonly text: string
}

/** HAR needs a time. These calls were never made, so they all have the same one. */
const startedDateTime = '1970-01-01T00:00:00.000Z'
const json = 'application/json'

const textOf = (body: unknown): HarText => ({ mimeType: json, text: JSON.stringify(body) })

/** Recorded payloads as traffic: one call for each response body. */
export const harOf = (vendor: Vendor, payloads: readonly Payload[], server: string): Har => {
  const sentBy = new Map(payloads.filter(({ part }) => part === 'request').map((each) => [each.operation, each]))
  const entries = vendor.operations.flatMap((operation) => {
    const request = requestOf({ vendor, operation, server, sent: sentBy.get(operation.id) })
    return payloads
      .filter((payload) => payload.operation === operation.id && payload.part !== 'request')
      .map((payload) => ({ startedDateTime, time: 0, request, response: responseOf(payload) }))
  })
  return { log: { version: '1.2', creator: { name: 'sendspec', version: '0' }, entries } }
}

interface Sent {
  readonly vendor: Vendor
  readonly operation: Operation
  readonly server: string
  readonly sent: Payload | undefined
}

const requestOf = ({ vendor, operation, server, sent }: Sent): HarEntry['request'] => {
  const values = new Map(required(vendor, operation, 'pathParams').map(({ name, value }) => [name, value]))
  const queryString = required(vendor, operation, 'query')
  const url = new URL(`${server}${operation.path.replace(/:(\w+)/g, (_, name: string) => values.get(name) ?? '')}`)
  for (const { name, value } of queryString) url.searchParams.set(name, value)
  return {
    method: operation.method,
    url: url.href,
    httpVersion: 'HTTP/1.1',
    headers: [
      { name: 'accept', value: json },
      { name: 'authorization', value: 'Bearer any' },
      ...(sent ? [{ name: 'content-type', value: json }] : []),
    ],
    queryString,
    ...(sent && { postData: textOf(sent.body) }),
  }
}

const responseOf = ({ part, body }: Payload): HarEntry['response'] => ({
  status: Number(part),
  statusText: '',
  httpVersion: 'HTTP/1.1',
  headers: [{ name: 'content-type', value: json }],
  content: textOf(body),
})

/** The required parts of a call. */
const required = (vendor: Vendor, operation: Operation, part: 'pathParams' | 'query'): readonly HarPair[] => {
  const schema = operation[part]
  const shape = schema && shapeOf(schema, `${vendor.id} ${operation.id} ${part}`)
  const properties = shape?.kind === 'object' ? shape.properties : []
  return properties.filter((each) => each.required).map(({ key, shape }) => ({ name: key, value: sampleText(shape) }))
}
