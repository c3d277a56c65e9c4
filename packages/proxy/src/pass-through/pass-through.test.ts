import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { selfSigned } from '@sendspec/mock/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { parseMessage, rawCall } from '../testing/raw-call.ts'
import { type RawUpstream, startRawUpstream } from '../testing/raw-upstream.ts'
import type { Exchange } from './exchange.ts'
import { type PassThrough, startPassThrough } from './start-pass-through.ts'

const running: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.close()))
})

const upstreamOf = async (...args: Parameters<typeof startRawUpstream>): Promise<RawUpstream> => {
  const upstream = await startRawUpstream(...args)
  running.push(upstream)
  return upstream
}

interface Proxied {
  readonly proxy: PassThrough
  readonly exchanges: Exchange[]
}

const proxyTo = async (
  url: string,
  options: { timeout?: number; maxBody?: number; ca?: string } = {},
): Promise<Proxied> => {
  const exchanges: Exchange[] = []
  const proxy = await startPassThrough({
    name: 'test proxy',
    upstream: new URL(url),
    host: '127.0.0.1',
    port: 0,
    timeout: 5,
    maxBody: 1_000_000,
    onBegin: () => {},
    onExchange: (exchange) => exchanges.push(exchange),
    onRefused: () => {},
    ...options,
  })
  running.push(proxy)
  return { proxy, exchanges }
}

const text = (...lines: string[]): string => lines.join('\r\n')
const binary = Buffer.from(Array.from({ length: 256 }, (_, index) => index))
const zipped = gzipSync('{"a":1}')
const big = Buffer.alloc(3_000_000, 'x')
const sized = (body: Buffer | string, ...headers: string[]): Buffer =>
  Buffer.concat([
    Buffer.from(text('HTTP/1.1 200 OK', ...headers, `Content-Length: ${Buffer.byteLength(body)}`, '', '')),
    Buffer.from(body),
  ])

/** Answers of an upstream, to be seen alike with and without the proxy. */
const answers: readonly { name: string; answer: Buffer | string; method?: string }[] = [
  { name: 'a body with a length', answer: sized('{"a":1}', 'Content-Type: application/json') },
  { name: 'an empty body', answer: sized('') },
  { name: 'a status without a body', answer: text('HTTP/1.1 204 No Content', 'X-A: 1', '', '') },
  { name: 'not modified', answer: text('HTTP/1.1 304 Not Modified', 'ETag: "1"', '', '') },
  {
    name: 'a redirect',
    answer: text('HTTP/1.1 302 Found', 'Location: https://x.example/a?b=c', 'Content-Length: 0', '', ''),
  },
  { name: 'a status and a reason of its own', answer: text('HTTP/1.1 299 Rather Fine', 'Content-Length: 0', '', '') },
  { name: 'gzip as received', answer: sized(zipped, 'Content-Encoding: gzip', 'Content-Type: application/json') },
  { name: 'every byte there is', answer: sized(binary, 'Content-Type: application/octet-stream') },
  {
    name: 'text that is not UTF-8',
    answer: sized(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 'Content-Type: application/json'),
  },
  { name: 'a big body', answer: sized(big) },
  {
    name: 'headers that repeat, in their order and spelling',
    answer: text(
      'HTTP/1.1 200 OK',
      'Set-Cookie: a=1',
      'x-B: 2',
      'SET-COOKIE: c=3',
      'X-b: \xe9',
      'Content-Length: 0',
      '',
      '',
    ),
  },
  {
    name: 'chunks',
    answer: text('HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', '', '3', 'abc', '2;x=y', 'de', '0', '', ''),
  },
  { name: 'a body that ends with the connection', answer: text('HTTP/1.1 200 OK', 'X-A: 1', '', 'until the end') },
  { name: 'HEAD', method: 'HEAD', answer: text('HTTP/1.1 200 OK', 'Content-Length: 5', 'X-A: 1', '', '') },
  { name: 'HEAD without a length', method: 'HEAD', answer: text('HTTP/1.1 200 OK', 'X-A: 1', '', '') },
]

/** What a connection adds of its own. */
const ofConnection = /^(?:connection|keep-alive|transfer-encoding):/i

const seenOf = (bytes: Buffer) => {
  const { start, headers, body } = parseMessage(bytes)
  return { start, headers: headers.filter((each) => !ofConnection.test(each)), body: body.toString('latin1') }
}

describe('an answer is passed on untouched', () => {
  it.each(answers)('$name', async ({ answer, method = 'GET' }) => {
    const { url } = await upstreamOf((socket) => socket.end(Buffer.from(answer as string, 'latin1')))
    const { proxy, exchanges } = await proxyTo(url)
    const request = text(`${method} /a HTTP/1.1`, 'Host: h', 'Connection: close', '', '')
    const direct = await rawCall(url, request)
    const through = await rawCall(proxy.url, request)
    expect(seenOf(through)).toEqual(seenOf(direct))
    expect(exchanges[0]?.response?.status).toBe(Number(seenOf(direct).start.split(' ')[1]))
  })
})

/** Requests, to arrive alike with and without the proxy. */
const requests: readonly { name: string; request: readonly (string | Buffer)[]; whole?: RegExp }[] = [
  { name: 'no body', request: [text('GET /a HTTP/1.1', 'Host: h', 'Connection: close', '', '')] },
  {
    name: 'a path and a query as they are spelled',
    request: [text('GET /a//b/%2e%2E/%41;x=1/?b=2&a=%20+&b=1&&c&[]=%C3%A9 HTTP/1.1', 'Host: h', '', '')],
  },
  { name: 'dot segments', request: [text('GET /a/../b/./c HTTP/1.1', 'Host: h', '', '')] },
  {
    name: 'headers that repeat, in their order and spelling',
    request: [
      text('GET /a HTTP/1.1', 'X-a: 1', 'host: h', 'ACCEPT: x/y', 'x-A: 2', 'Cookie: a=b', 'cookie: c=\xe9', '', ''),
    ],
  },
  {
    name: 'a body with a length',
    request: [
      text('POST /a HTTP/1.1', 'Host: h', 'Content-Length: 7', 'Content-Type: application/json', '', '{"a":1}'),
    ],
    whole: /\{"a":1\}$/,
  },
  {
    name: 'a body in chunks',
    request: [
      text('POST /a HTTP/1.1', 'Host: h', 'Transfer-Encoding: chunked', '', ''),
      '3\r\nabc\r\n',
      '2\r\nde\r\n0\r\n\r\n',
    ],
    whole: /0\r\n\r\n$/,
  },
  {
    name: 'every byte there is',
    request: [text('PUT /a HTTP/1.1', 'Host: h', 'Content-Length: 256', '', ''), binary],
    whole: /\xff$/,
  },
  {
    name: 'a GET with a body',
    request: [text('GET /a HTTP/1.1', 'Host: h', 'Content-Length: 2', '', '{}')],
    whole: /\{\}$/,
  },
  { name: 'a POST without a body', request: [text('POST /a HTTP/1.1', 'Host: h', 'X-A: 1', '', '')] },
  { name: 'a POST of length 0', request: [text('POST /a HTTP/1.1', 'Host: h', 'Content-Length: 0', '', '')] },
  { name: 'a DELETE', request: [text('DELETE /a HTTP/1.1', 'Host: h', '', '')] },
  { name: 'OPTIONS of everything', request: [text('OPTIONS * HTTP/1.1', 'Host: h', '', '')] },
]

describe('a request arrives untouched', () => {
  it.each(requests)('$name', async ({ request, whole = /\r\n\r\n$/ }) => {
    const answer = text('HTTP/1.1 200 OK', 'Content-Length: 0', 'Connection: close', '', '')
    const upstream = await upstreamOf(
      (socket) => socket.end(answer),
      (bytes) => whole.test(bytes.toString('latin1')),
    )
    const { proxy } = await proxyTo(upstream.url)
    const pieces = request.map((piece) => (typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece))
    await rawCall(upstream.url, ...pieces)
    const call = rawCall(proxy.url, ...pieces)
    await expect.poll(() => upstream.arrived.length, { timeout: 5_000 }).toBe(2)
    await expect.poll(() => whole.test(upstream.arrived[1]?.toString('latin1') ?? '')).toBe(true)
    const [direct, through] = upstream.arrived.map(seenOf)
    const host = `Host: ${new URL(upstream.url).host}`
    const named = direct?.headers.map((each) => each.replace(/^(host): h$/i, `$1: ${host.slice(6)}`))
    expect(through).toEqual({ ...direct, headers: named })
    running.splice(0, 0, { close: () => call.then(() => undefined) })
  })

  it('without the headers about the connection, and those that it names', async () => {
    const upstream = await upstreamOf((socket) => socket.end(text('HTTP/1.1 200 OK', 'Content-Length: 0', '', '')))
    const { proxy } = await proxyTo(upstream.url)
    await rawCall(
      proxy.url,
      text(
        'GET /a HTTP/1.1',
        'Host: h',
        'Connection: close, X-Own, host',
        'X-Own: 1',
        'TE: trailers',
        'X-A: 1',
        '',
        '',
      ),
    )
    const { headers } = seenOf(upstream.arrived[0] as Buffer)
    expect(headers).toEqual([`Host: ${new URL(upstream.url).host}`, 'X-A: 1'])
  })

  it('below the path of the upstream', async () => {
    const upstream = await upstreamOf((socket) => socket.end(text('HTTP/1.1 200 OK', 'Content-Length: 0', '', '')))
    const { proxy } = await proxyTo(`${upstream.url}/v2/`)
    await rawCall(proxy.url, text('GET /a?b HTTP/1.1', 'Host: h', 'Connection: close', '', ''))
    await rawCall(proxy.url, text('GET http://elsewhere.example/c?d HTTP/1.1', 'Host: h', 'Connection: close', '', ''))
    expect(upstream.arrived.map((each) => seenOf(each).start)).toEqual(['GET /v2/a?b HTTP/1.1', 'GET /v2/c?d HTTP/1.1'])
  })
})

describe('what happens between a request and its answer', () => {
  it('a caller that expects to be asked for the body is asked by the upstream', async () => {
    const upstream = await upstreamOf((socket) => {
      socket.write('HTTP/1.1 100 Continue\r\n\r\n')
      socket.once('data', () => socket.end(text('HTTP/1.1 201 Created', 'Content-Length: 0', '', '')))
    })
    const { proxy } = await proxyTo(upstream.url)
    const head = text(
      'POST /a HTTP/1.1',
      'Host: h',
      'Expect: 100-continue',
      'Content-Length: 2',
      'Connection: close',
      '',
      '',
    )
    const answer = await rawCall(proxy.url, head, '{}')
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 201 Created\r\n/)
    expect(upstream.arrived[0]?.toString()).toMatch(/Expect: 100-continue[\s\S]*\r\n\r\n\{\}$/)
  })

  it('a caller that expects to be asked for the body can be refused without it', async () => {
    const upstream = await upstreamOf((socket) =>
      socket.end(text('HTTP/1.1 413 Too Large', 'Content-Length: 0', 'Connection: close', '', '')),
    )
    const { proxy } = await proxyTo(upstream.url)
    const head = text(
      'POST /a HTTP/1.1',
      'Host: h',
      'Expect: 100-continue',
      'Content-Length: 9',
      'Connection: close',
      '',
      '',
    )
    expect((await rawCall(proxy.url, head)).toString()).toMatch(/^HTTP\/1\.1 413 Too Large\r\n/)
  })

  it('early hints come early', async () => {
    const upstream = await upstreamOf((socket) => {
      socket.write(text('HTTP/1.1 103 Early Hints', 'Link: </a.css>; rel=preload', '', ''))
      socket.end(text('HTTP/1.1 200 OK', 'Content-Length: 0', '', ''))
    })
    const { proxy } = await proxyTo(upstream.url)
    const answer = await rawCall(proxy.url, text('GET /a HTTP/1.1', 'Host: h', 'Connection: close', '', ''))
    expect(answer.toString()).toMatch(
      /^HTTP\/1\.1 103 Early Hints\r\nLink: <\/a\.css>; rel=preload\r\n\r\nHTTP\/1\.1 200 OK/,
    )
  })

  it('the first bytes of an answer do not wait for the last', async () => {
    let finish = (): void => undefined
    const upstream = await upstreamOf((socket) => {
      socket.write(text('HTTP/1.1 200 OK', 'Content-Length: 6', '', 'abc'))
      finish = () => socket.end('def')
    })
    const { proxy } = await proxyTo(upstream.url)
    const response = await fetch(proxy.url)
    const reader = (response.body as ReadableStream<Uint8Array>).getReader()
    expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe('abc')
    finish()
    expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe('def')
  })

  it('a caller that gives up ends the call to the upstream, and is not counted', async () => {
    let ended = false
    const upstream = await upstreamOf((socket) => {
      socket.write(text('HTTP/1.1 200 OK', 'Content-Length: 6', '', 'abc'))
      socket.on('close', () => {
        ended = true
      })
    })
    const { proxy, exchanges } = await proxyTo(upstream.url)
    const controller = new AbortController()
    const response = await fetch(proxy.url, { signal: controller.signal })
    controller.abort()
    await response.text().catch(() => undefined)
    await expect.poll(() => ended).toBe(true)
    expect(exchanges).toEqual([])
  })

  it('connections are used again, and a dead one is not the caller’s problem', async () => {
    let calls = 0
    const upstream = await upstreamOf((socket) => {
      const answer = text('HTTP/1.1 200 OK', 'Content-Length: 2', '', 'ok')
      socket.write(answer)
      calls += 1
      socket.on('data', () => (calls > 1 ? socket.resetAndDestroy() : socket.write(answer)))
      calls += 1
    })
    const { proxy } = await proxyTo(upstream.url)
    expect(await (await fetch(proxy.url)).text()).toBe('ok')
    expect(await (await fetch(proxy.url)).text()).toBe('ok')
    expect(upstream.arrived).toHaveLength(2)
  })

  it('a body above the limit is passed on and not kept', async () => {
    const upstream = await upstreamOf((socket) => socket.end(sized(big)))
    const { proxy, exchanges } = await proxyTo(upstream.url, { maxBody: 1000 })
    expect((await (await fetch(proxy.url)).bytes()).length).toBe(big.length)
    await expect.poll(() => exchanges.length).toBe(1)
    expect(exchanges[0]?.response?.body).toEqual({ bytes: Buffer.alloc(0), size: big.length, whole: false })
  })
})

describe('an upstream that fails', () => {
  const failing: readonly {
    name: string
    answer: Parameters<typeof startRawUpstream>[0]
    status: number
    code: string
  }[] = [
    { name: 'resets', answer: (socket) => socket.resetAndDestroy(), status: 502, code: 'connection_terminated' },
    { name: 'hangs up', answer: (socket) => socket.end(), status: 502, code: 'connection_terminated' },
    {
      name: 'is no web server',
      answer: (socket) => socket.end('220 hello\r\n'),
      status: 502,
      code: 'http_protocol_error',
    },
    { name: 'says nothing', answer: () => undefined, status: 504, code: 'http_response_timeout' },
  ]
  it.each(failing)('and $name is a problem document, and the proxy stays up', async ({ answer, status, code }) => {
    const upstream = await upstreamOf(answer)
    const { proxy, exchanges } = await proxyTo(upstream.url, { timeout: 0.2 })
    for (const method of ['GET', 'POST']) {
      const response = await fetch(proxy.url, { method, ...(method === 'POST' && { body: 'x' }) })
      expect(response.status).toBe(status)
      expect(response.headers.get('content-type')).toBe('application/problem+json')
      expect(response.headers.get('proxy-status')).toBe(`sendspec; error=${code}`)
      expect(await response.json()).toMatchObject({ status, detail: expect.stringMatching(/^sendspec proxy: .+\.$/) })
    }
    expect(exchanges.map(({ failure }) => failure?.code)).toEqual([code, code])
  })

  it('and is not there says so', async () => {
    const { url, close } = await startRawUpstream(() => undefined)
    await close()
    const { proxy, exchanges } = await proxyTo(url)
    expect((await fetch(proxy.url)).status).toBe(502)
    expect(exchanges[0]?.failure).toMatchObject({ code: 'connection_refused' })
  })

  it('and has a certificate of an unknown authority gets no request', async () => {
    let asked = false
    const server = createServer(selfSigned(), (_, response) => {
      asked = true
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    running.push({ close: () => new Promise((resolve) => server.close(() => resolve())) })
    const { proxy, exchanges } = await proxyTo(`https://127.0.0.1:${(server.address() as AddressInfo).port}`)
    const response = await fetch(proxy.url, { headers: { authorization: 'Bearer s3cret' } })
    expect(response.status).toBe(502)
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('certificate is not trusted') })
    expect(exchanges[0]?.failure).toMatchObject({ code: 'tls_certificate_error' })
    expect(asked).toBe(false)
  })

  it('and has a certificate of an authority of your own is called, with one connection for all GETs', async () => {
    const connections = new Set<unknown>()
    const certificate = selfSigned()
    const server = createServer(certificate, (request, response) => {
      connections.add(request.socket)
      response.end('fine')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    running.push({ close: () => new Promise((resolve) => server.close(() => resolve())) })
    const url = `https://localhost:${(server.address() as AddressInfo).port}`
    const { proxy } = await proxyTo(url, { ca: certificate.cert })
    for (let call = 0; call < 3; call++) expect(await (await fetch(proxy.url)).text()).toBe('fine')
    expect(connections.size).toBe(1)
  })

  it('and speaks no TLS says so', async () => {
    const { url } = await upstreamOf(
      (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'),
      () => true,
    )
    const { proxy, exchanges } = await proxyTo(url.replace('http:', 'https:'))
    expect((await fetch(proxy.url)).status).toBe(502)
    expect(exchanges[0]?.failure).toMatchObject({ code: 'tls_protocol_error' })
  })

  it.each([
    ['resets', (socket: import('node:net').Socket) => socket.resetAndDestroy()],
    ['hangs up', (socket: import('node:net').Socket) => socket.end()],
    ['falls silent', () => undefined],
  ])('and %s within its answer breaks off for the caller as well', async (_, then) => {
    const upstream = await upstreamOf((socket) => {
      socket.write(text('HTTP/1.1 200 OK', 'Content-Length: 6', '', 'abc'), () => setTimeout(then, 20, socket))
    })
    const { proxy, exchanges } = await proxyTo(upstream.url, { timeout: 0.2 })
    const response = await fetch(proxy.url)
    await expect(response.text()).rejects.toThrow()
    expect(exchanges[0]?.failure?.code).toBe('http_response_incomplete')
  })
})

it('a call under way is ended a moment after the proxy is told to stop', async () => {
  const upstream = await upstreamOf(() => undefined)
  const { proxy } = await proxyTo(upstream.url)
  const call = fetch(proxy.url).then(
    () => 'answered',
    () => 'ended',
  )
  await expect.poll(() => upstream.arrived.length).toBe(1)
  await proxy.close()
  expect(await call).toBe('ended')
})

it('a taken port is one clear error', async () => {
  const upstream = await upstreamOf(() => undefined)
  const taken = Number(new URL(upstream.url).port)
  const options = { name: 'test proxy', upstream: new URL(upstream.url), host: '127.0.0.1', timeout: 1, maxBody: 1 }
  const ignore = { onBegin: () => undefined, onExchange: () => undefined, onRefused: () => undefined }
  await expect(startPassThrough({ ...options, ...ignore, port: taken })).rejects.toThrow(
    new RegExp(`^test proxy, http://127.0.0.1:${taken}: port ${taken} is taken .+\\n {2}next: `),
  )
})
