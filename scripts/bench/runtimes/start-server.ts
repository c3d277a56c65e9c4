import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, normalize } from 'node:path'
import type { Plan, PlannedCall } from './plan.ts'

export interface Server {
  readonly url: string
  close(): Promise<void>
}

/** The header that selects the response. */
const CASE = 'x-case'

const answer = (response: ServerResponse, status: number, body?: unknown): void => {
  if (body === undefined) response.writeHead(status).end()
  else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

type Reply = (response: ServerResponse, call: PlannedCall, request: IncomingMessage) => void

const recorded: Reply = (response, { status, body }) => answer(response, status, body)

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', mjs: 'text/javascript' }

/** Answers the planned calls under `/calls/<vendor>`, and serves a folder. */
export const startServer = async (plans: readonly Plan[], folder: string): Promise<Server> => {
  const seen = new Set<string>()
  const replies: Readonly<Record<string, Reply>> = {
    recorded,
    drifted: (response, { status }) => answer(response, status, 'other'),
    silent: () => {},
    reset: (response) => response.destroy(),
    redirected: (response, _, request) =>
      response.writeHead(307, { location: `http://localhost:${request.socket.localPort}${request.url}` }).end(),
    busyOnce: (response, call, request) => {
      const key = `${request.headers['x-run']} ${request.method} ${request.url}`
      if (seen.has(key)) return recorded(response, call, request)
      seen.add(key)
      answer(response, 503)
    },
    newToken: (response, call, request) =>
      request.headers.authorization === 'Bearer new' ? recorded(response, call, request) : answer(response, 401, {}),
  }

  const callFor = (method: string, path: string): PlannedCall | undefined => {
    const [, , id, ...steps] = path.split('/')
    const plan = plans.find((each) => each.id === id)
    return plan?.calls.find((call) => {
      const wanted = call.path.split('/').slice(1)
      const fits = (step: string, index: number): boolean => step.startsWith(':') || step === steps[index]
      return call.method === method && wanted.length === steps.length && wanted.every(fits)
    })
  }

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    request.resume()
    if (pathname.startsWith('/calls/')) {
      const call = callFor(request.method ?? '', pathname)
      const reply = replies[String(request.headers[CASE] ?? 'recorded')]
      return call && reply ? reply(response, call, request) : answer(response, 418, { asked: pathname })
    }
    try {
      const text = await readFile(join(folder, normalize(pathname)))
      response.writeHead(200, { 'content-type': types[pathname.split('.').at(-1) ?? ''] ?? 'text/plain' }).end(text)
    } catch {
      answer(response, 404)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
