import * as http2 from 'node:http2'
import * as https from 'node:https'
import type { AddressInfo, Server, Socket } from 'node:net'
import * as tls from 'node:tls'
import { selfSigned } from '@sendspec/mock/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { begunAnswer, type FrameCall, frame, startFrameUpstream, words } from '../testing/http2-frames.ts'
import { parseMessage, rawCall } from '../testing/raw-call.ts'
import { startRawUpstream } from '../testing/raw-upstream.ts'
import type { Exchange } from './exchange.ts'
import { startPassThrough } from './start-pass-through.ts'

const running: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.close()))
})

const proxyTo = async (url: string, options: { timeout?: number; ca?: string } = {}) => {
  const exchanges: Exchange[] = []
  const proxy = await startPassThrough({
    name: 'test proxy',
    upstream: new URL(url),
    host: '127.0.0.1',
    port: 0,
    timeout: 5,
    maxBody: 10_000_000,
    http2: true,
    onBegin: () => {},
    onExchange: (exchange) => exchanges.push(exchange),
    onRefused: () => {},
    ...options,
  })
  running.push(proxy)
  return { url: proxy.url, exchanges }
}

const listen = async (server: Server | http2.Http2Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const open = new Set<Socket>()
  server.on('connection', (socket: Socket) => open.add(socket))
  running.push({
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy()
        server.close(() => resolve())
      }),
  })
  return (server.address() as AddressInfo).port
}

interface Asked {
  readonly headers: readonly string[]
  readonly body: Buffer
  readonly session: http2.Http2Session | undefined
}

/** An upstream that speaks only HTTP/2, without TLS. */
const upstreamOf = async (
  answer: (stream: http2.ServerHttp2Stream, asked: Asked) => void,
): Promise<{ url: string; asked: Asked[] }> => {
  const asked: Asked[] = []
  const server = http2.createServer({ strictSingleValueFields: false } as http2.ServerOptions)
  server.on('stream', async (stream, _headers, _flags, headers) => {
    stream.on('error', () => undefined)
    if (headers.includes('100-continue')) stream.additionalHeaders({ ':status': 100 })
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk)
    const call = { headers, body: Buffer.concat(chunks), session: stream.session }
    asked.push(call)
    answer(stream, call)
  })
  return { url: `http://127.0.0.1:${await listen(server)}`, asked }
}

const text = (...lines: string[]): string => lines.join('\r\n')
const call = (...lines: string[]): string => text(...lines, 'Connection: close', '', '')
const binary = Buffer.from(Array.from({ length: 256 }, (_, index) => index))
const big = Buffer.alloc(3_000_000, 'x')

describe('a request arrives as it was sent', () => {
  it('with pseudo-headers for method, path and host, and its headers in their order', async () => {
    const { url, asked } = await upstreamOf((stream) => stream.respond({ ':status': 204 }, { endStream: true }))
    const { url: proxy } = await proxyTo(`${url}/v2/`)
    const lines = ['GET /a//b/%2e%41?b=2&a=%20+&&[]=%C3%A9 HTTP/1.1', 'X-a: 1', 'Host: h', 'Authorization: a']
    const about = ['Authorization: b', 'x-A: \xe9', 'TE: trailers', 'HTTP2-Settings: any']
    await rawCall(proxy, Buffer.from(call(...lines, ...about), 'latin1'))
    expect(asked[0]?.headers).toEqual([
      ...[':method', 'GET', ':scheme', 'http', ':authority', new URL(url).host],
      ...[':path', '/v2/a//b/%2e%41?b=2&a=%20+&&[]=%C3%A9'],
      ...['x-a', '1', 'authorization', 'a', 'authorization', 'b', 'x-a', '\xe9'],
    ])
  })

  it.each([
    ['a length', text('PUT /a HTTP/1.1', 'Host: h', 'Content-Length: 256', 'Connection: close', '', ''), [binary]],
    [
      'chunks',
      text('POST /a HTTP/1.1', 'Host: h', 'Transfer-Encoding: chunked', 'Connection: close', '', ''),
      [Buffer.concat([Buffer.from('100\r\n'), binary, Buffer.from('\r\n')]), '0\r\n\r\n'],
    ],
  ])('with every byte of a body with %s', async (_, head, pieces) => {
    const { url, asked } = await upstreamOf((stream) => stream.respond({ ':status': 204 }, { endStream: true }))
    const { url: proxy } = await proxyTo(url)
    await rawCall(proxy, head, ...pieces)
    expect(asked[0]?.body.equals(binary)).toBe(true)
    expect(asked[0]?.headers).not.toContain('transfer-encoding')
  })
})

describe('an answer is passed on', () => {
  it('with its headers in their order, every byte, and without trailers', async () => {
    const { url } = await upstreamOf((stream) => {
      stream.respond([':status', '201', 'set-cookie', 'a=1', 'x-b', '\xe9', 'set-cookie', 'b=2'], {
        waitForTrailers: true,
      })
      stream.once('wantTrailers', () => stream.sendTrailers({ 'x-end': '1' }))
      stream.end(binary)
    })
    const { url: proxy, exchanges } = await proxyTo(url)
    const { start, headers, body } = parseMessage(await rawCall(proxy, call('GET /a HTTP/1.1', 'Host: h')))
    expect(start).toBe('HTTP/1.1 201 Created')
    const own = /^(?:connection|transfer-encoding|date):/i
    expect(headers.filter((each) => !own.test(each))).toEqual(['set-cookie: a=1', 'x-b: \xe9', 'set-cookie: b=2'])
    expect(body.equals(binary)).toBe(true)
    expect(exchanges[0]?.response?.body.bytes.equals(binary)).toBe(true)
  })

  it('whole, where it is larger than what the caller takes at once', async () => {
    const { url } = await upstreamOf((stream) => {
      stream.respond({ 'content-length': big.length })
      stream.end(big)
    })
    const { url: proxy, exchanges } = await proxyTo(url)
    const response = await fetch(proxy)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect((await response.bytes()).length).toBe(big.length)
    await expect.poll(() => exchanges[0]?.response?.body.size).toBe(big.length)
  })

  it.each([
    ['HEAD', 200],
    ['GET', 304],
    ['GET', 204],
  ])('to %s, with status %i and no body', async (method, status) => {
    const { url } = await upstreamOf((stream) =>
      stream.respond({ ':status': status, ...(status !== 204 && { 'content-length': '5' }) }, { endStream: true }),
    )
    const { url: proxy, exchanges } = await proxyTo(url)
    expect((await fetch(proxy, { method })).status).toBe(status)
    await expect.poll(() => exchanges[0]?.response?.status).toBe(status)
  })

  it('after early hints, and after it asked for the body', async () => {
    const { url } = await upstreamOf((stream) => {
      stream.additionalHeaders({ ':status': 103, link: '</a.css>; rel=preload' })
      stream.respond({}, { endStream: true })
    })
    const { url: proxy } = await proxyTo(url)
    const hinted = await rawCall(proxy, call('GET /a HTTP/1.1', 'Host: h'))
    expect(hinted.toString()).toMatch(/^HTTP\/1\.1 103 Early Hints\r\nLink: .+\r\n\r\nHTTP\/1\.1 200 OK/)
    const head = call('POST /a HTTP/1.1', 'Host: h', 'Expect: 100-continue', 'Content-Length: 2')
    const asked = await rawCall(proxy, head, '{}')
    expect(asked.toString()).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 103/)
  })
})

describe('connections', () => {
  it('calls that can be sent again share one, and every other call has its own', async () => {
    const { url, asked } = await upstreamOf((stream) => stream.respond({}, { endStream: true }))
    const { url: proxy } = await proxyTo(url)
    await fetch(proxy)
    await Promise.all(Array.from({ length: 4 }, () => fetch(proxy)))
    for (let index = 0; index < 2; index += 1) await fetch(proxy, { method: 'POST', body: 'x' })
    expect(new Set(asked.slice(0, 5).map(({ session }) => session)).size).toBe(1)
    expect(new Set(asked.map(({ session }) => session)).size).toBe(3)
  })

  it.each<[string, (session: http2.Http2Session | undefined) => void]>([
    ['said that it goes away', (session) => session?.goaway(0)],
    ['was closed', (session) => session?.close()],
    ['was cut', (session) => session?.socket?.destroy()],
  ])('one that %s while idle is replaced', async (_, end) => {
    const { url, asked } = await upstreamOf((stream) => stream.respond({}, { endStream: true }))
    const { url: proxy, exchanges } = await proxyTo(url)
    await fetch(proxy)
    end(asked[0]?.session)
    await fetch(proxy)
    await new Promise((resolve) => setTimeout(resolve, 50))
    await fetch(proxy)
    expect(exchanges.map(({ response }) => response?.status)).toEqual([200, 200, 200])
  })

  const refusals: readonly (readonly [string, (stream: number) => Buffer])[] = [
    ['refuses the stream', (stream) => frame('reset', { stream, payload: words(7) })],
    ['goes away without it', () => frame('goaway', { stream: 0, payload: words(0, 0) })],
  ]
  it.each(refusals)('a GET whose upstream %s is sent again, once; a POST is not', async (_, refusal) => {
    const upstream = await startFrameUpstream(({ socket, stream }) => socket.write(refusal(stream)))
    running.push(upstream)
    const { url: proxy, exchanges } = await proxyTo(upstream.url)
    expect((await fetch(proxy)).status).toBe(502)
    expect(upstream.calls()).toBe(2)
    expect((await fetch(proxy, { method: 'POST', body: 'x' })).status).toBe(502)
    expect(upstream.calls()).toBe(3)
    expect(exchanges.map(({ failure }) => failure?.code)).toEqual(['connection_terminated', 'connection_terminated'])
  })

  it.each(refusals)('a GET whose upstream %s at first is answered', async (_, refusal) => {
    const upstream = await startFrameUpstream(({ socket, stream, number }) => {
      const answer = Buffer.concat([begunAnswer(stream), frame('data', { stream, flags: 1 })])
      socket.write(number === 1 ? refusal(stream) : answer)
    })
    running.push(upstream)
    const { url: proxy } = await proxyTo(upstream.url)
    expect(await (await fetch(proxy)).text()).toBe('abc')
  })

  it('a caller that gives up ends its stream, not those of others', async () => {
    const codes: number[] = []
    const { url } = await upstreamOf((stream, { headers }) => {
      stream.respond({})
      stream.write('abc')
      stream.once('close', () => codes.push(stream.rstCode ?? 0))
      if (headers.includes('/slow')) setTimeout(() => stream.end('def'), 300)
    })
    const { url: proxy, exchanges } = await proxyTo(url)
    const slow = fetch(`${proxy}/slow`)
    const controller = new AbortController()
    const left = await fetch(`${proxy}/left`, { signal: controller.signal })
    controller.abort()
    await left.text().catch(() => undefined)
    expect(await (await slow).text()).toBe('abcdef')
    expect(codes[0]).toBe(http2.constants.NGHTTP2_CANCEL)
    expect(exchanges.map(({ target }) => target)).toEqual(['/slow'])
  })
})

describe('an upstream that fails', () => {
  it.each<[string, (call: FrameCall) => void, string]>([
    [
      'resets the stream',
      ({ socket, stream }) => socket.write(frame('reset', { stream, payload: words(2) })),
      'connection_terminated',
    ],
    [
      'cancels it',
      ({ socket, stream }) => socket.write(frame('reset', { stream, payload: words(8) })),
      'connection_terminated',
    ],
    ['hangs up', ({ socket }) => socket.end(), 'connection_terminated'],
    ['resets the connection', ({ socket }) => socket.resetAndDestroy(), 'connection_terminated'],
    [
      'goes away with an error',
      ({ socket }) => socket.write(frame('goaway', { stream: 0, payload: words(1, 2) })),
      'http_protocol_error',
    ],
    ['sends no frames', ({ socket }) => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n'), 'http_protocol_error'],
    ['says nothing', () => undefined, 'http_response_timeout'],
  ])('and %s is a problem document, and the proxy stays up', async (_, answer, code) => {
    const upstream = await startFrameUpstream(answer)
    running.push(upstream)
    const { url: proxy, exchanges } = await proxyTo(upstream.url, { timeout: 0.3 })
    for (const method of ['GET', 'POST']) {
      const response = await fetch(proxy, { method, ...(method === 'POST' && { body: 'x' }) })
      expect(response.status).toBe(code === 'http_response_timeout' ? 504 : 502)
      expect(response.headers.get('proxy-status')).toBe(`sendspec; error=${code}`)
    }
    expect(exchanges.map(({ failure }) => failure?.code)).toEqual([code, code])
  })

  it.each<[string, (call: FrameCall) => void]>([
    ['resets', ({ socket, stream }) => socket.write(frame('reset', { stream, payload: words(2) }))],
    ['cancels', ({ socket, stream }) => socket.write(frame('reset', { stream, payload: words(8) }))],
    ['hangs up', ({ socket }) => socket.end()],
    ['cuts the connection', ({ socket }) => socket.resetAndDestroy()],
    ['falls silent', () => undefined],
  ])('and %s within its answer breaks off for the caller as well', async (_, then) => {
    const upstream = await startFrameUpstream((call) => {
      call.socket.write(begunAnswer(call.stream), () => setTimeout(then, 20, call))
    })
    running.push(upstream)
    const { url: proxy, exchanges } = await proxyTo(upstream.url, { timeout: 0.3 })
    await expect((await fetch(proxy)).text()).rejects.toThrow()
    await expect.poll(() => exchanges[0]?.failure?.code).toBe('http_response_incomplete')
  })

  it('and is not there says so', async () => {
    const gone = await startRawUpstream(() => undefined)
    await gone.close()
    const { url: proxy, exchanges } = await proxyTo(gone.url)
    expect((await fetch(proxy)).status).toBe(502)
    expect(exchanges[0]?.failure?.code).toBe('connection_refused')
  })

  it('and never takes the connection is given up', async () => {
    const port = await listen(tls.createServer({ ...selfSigned() }).on('connection', (socket) => socket.pause()))
    const silent = await startRawUpstream(() => undefined)
    running.push(silent)
    for (const url of [`https://localhost:${port}`, silent.url.replace('http:', 'https:')]) {
      const { url: proxy, exchanges } = await proxyTo(url, { timeout: 0.3 })
      expect((await fetch(proxy)).status).toBeGreaterThan(501)
      expect(exchanges).toHaveLength(1)
    }
  })
})

describe('with TLS', () => {
  it('an upstream with an authority of its own is called, with one connection for all GETs', async () => {
    const certificate = selfSigned()
    const sessions = new Set<unknown>()
    const server = http2.createSecureServer(certificate, (request, response) => {
      sessions.add(request.stream.session)
      response.end(request.httpVersion)
    })
    const { url: proxy } = await proxyTo(`https://localhost:${await listen(server)}`, { ca: certificate.cert })
    for (let index = 0; index < 3; index += 1) expect(await (await fetch(proxy)).text()).toBe('2.0')
    expect(sessions.size).toBe(1)
  })

  it('one with an unknown authority gets no request', async () => {
    let asked = false
    const server = http2.createSecureServer(selfSigned(), (_, response) => {
      asked = true
      response.end()
    })
    const { url: proxy, exchanges } = await proxyTo(`https://localhost:${await listen(server)}`)
    expect((await fetch(proxy, { headers: { authorization: 'Bearer s3cret' } })).status).toBe(502)
    expect(exchanges[0]?.failure?.code).toBe('tls_certificate_error')
    expect(asked).toBe(false)
  })

  it.each<[string, (certificate: ReturnType<typeof selfSigned>, arrived: Buffer[]) => Server]>([
    ['refuses HTTP/2', (certificate) => https.createServer(certificate)],
    [
      'chooses no protocol',
      (certificate, arrived) =>
        tls.createServer(certificate, (socket) =>
          socket.on('error', () => undefined).on('data', (chunk) => arrived.push(chunk)),
        ),
    ],
  ])('one that %s is one clear failure, and no header of the call is sent', async (_, make) => {
    const certificate = selfSigned()
    const arrived: Buffer[] = []
    const url = `https://localhost:${await listen(make(certificate, arrived))}`
    const { url: proxy, exchanges } = await proxyTo(url, { ca: certificate.cert })
    const response = await fetch(proxy, { headers: { 'x-own': 'planted' } })
    expect(response.status).toBe(502)
    expect(await response.json()).toMatchObject({
      detail: expect.stringContaining('speaks no HTTP/2 (leave out --http2)'),
    })
    expect(exchanges[0]?.failure?.code).toBe('tls_protocol_error')
    // A frame of headers has type 1.
    expect(Buffer.concat(arrived).includes(Buffer.from([1, 5, 0, 0, 0, 1]))).toBe(false)
  })
})

it('an upstream that speaks only HTTP/1.1 is one clear failure', async () => {
  const upstream = await startRawUpstream((socket) =>
    socket.end(text('HTTP/1.1 505 HTTP Version Not Supported', 'Content-Length: 0', '', '')),
  )
  running.push(upstream)
  const { url: proxy, exchanges } = await proxyTo(upstream.url)
  expect((await fetch(proxy)).status).toBe(502)
  expect(exchanges[0]?.failure).toMatchObject({ code: 'http_protocol_error', what: expect.stringContaining('HTTP/2') })
})
