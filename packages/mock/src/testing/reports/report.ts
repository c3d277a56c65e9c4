import { request } from 'node:http'
import { type Mock, type MockOptions, startMock } from '../../start-mock.ts'

/** A public report about a mock server or a proxy, tried with ours. */
export interface Report {
  /** Repository and number, e.g. `stoplightio/prism#1929`. */
  readonly source: string
  /** What was tried, in Markdown. */
  readonly tried: string
  /** What it gave, as `observe` tells it. */
  readonly result: string
  /** Why that is so where it is not what the report asks for. */
  readonly reason?: string
  readonly observe: () => Promise<string>
}

type Schema = Readonly<Record<string, unknown>>

/** A document with one operation, `/things`. */
export const api = (operation: {
  readonly parameters?: readonly object[]
  readonly form?: Schema
  readonly body?: Schema
  readonly response?: Schema
  readonly headers?: Readonly<Record<string, object>>
  readonly examples?: Readonly<Record<string, { value: unknown }>>
  readonly error?: Schema
}) => {
  const { parameters = [], form, body, response = { type: 'object' }, headers, examples, error } = operation
  const schema = form ?? body
  const type = form ? 'application/x-www-form-urlencoded' : 'application/json'
  return {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: {
      '/things': {
        [schema ? 'post' : 'get']: {
          operationId: 'things',
          parameters,
          ...(schema && { requestBody: { required: true, content: { [type]: { schema } } } }),
          responses: {
            200: { description: 'Fine.', headers, content: { 'application/json': { schema: response, examples } } },
            ...(error && { 400: { description: 'Wrong.', content: { 'application/json': { schema: error } } } }),
          },
        },
      },
    },
  }
}

/** Starts a mock for as long as it is used. */
export const withMock = async <T>(
  options: Partial<MockOptions> & { document: object },
  use: (mock: Mock) => Promise<T>,
) => {
  const mock = await startMock({ port: 0, ...options })
  try {
    return await use(mock)
  } finally {
    await mock.close()
  }
}

interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly json?: unknown
  readonly form?: string
}

export const send = (mock: Mock, path: string, { method = 'GET', headers, json, form }: Sent = {}): Promise<Response> =>
  fetch(`${mock.url}${path}`, {
    method,
    headers: {
      authorization: 'Bearer any',
      ...(json !== undefined && { 'content-type': 'application/json' }),
      ...(form !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
      ...headers,
    },
    ...(json !== undefined && { body: JSON.stringify(json) }),
    ...(form !== undefined && { body: form }),
  })

/** Status and some headers of a response. */
export const summary = (response: Response, ...names: string[]): string =>
  [response.status, ...names.map((name) => `\`${name}: ${response.headers.get(name)}\``)].join(', ')

/** One request to a document, and the status of its response. */
export const statusOf = (document: object, path: string, sent?: Sent): Promise<string> =>
  withMock({ document }, async (mock) => summary(await send(mock, path, sent)))

/** How a request fails that `fetch` says too little about. */
export const failureOf = (mock: Mock, path: string, headers: Readonly<Record<string, string>>): Promise<string> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(mock.url)
    let size = 0
    const call = request({ hostname, port, path, headers: { authorization: 'Bearer any', ...headers } }, (response) => {
      response.on('data', (data: Buffer) => {
        size += data.length
      })
      response.on('error', ({ message }) =>
        resolve(`${response.statusCode}, ${message} after ${size > 0 ? 'a part' : 'nothing'}`),
      )
      response.on('end', () => resolve(`${response.statusCode}, complete`))
    })
    call.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    call.end()
  })
