import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import { copyBody, noBody } from './body-copy.ts'
import { hasBody, isRepeatable } from './call-head.ts'
import type { Exchange } from './exchange.ts'
import { endToEnd } from './header-pairs.ts'
import type { Answer, Upstream, UpstreamCall } from './upstream.ts'
import { cutOff, failureAnswer, failureOf, notHttp, silence, type UpstreamFailure } from './upstream-failure.ts'

interface Passing {
  readonly number: number
  readonly upstream: Upstream
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** Seconds without a byte from the upstream after which a call is given up. */
  readonly timeout: number
  /** Maximum of bytes of a body to copy. */
  readonly maxBody: number
}

/**
 * Passes on one call and its answer, piece by piece.
 * @returns A copy of both, or `undefined` where the caller gave up.
 */
export const passOn = (passing: Passing): Promise<Exchange | undefined> => {
  const { number, request, response, maxBody, timeout } = passing
  const requestBody = hasBody(request) ? copyBody(request, maxBody) : () => noBody
  const { promise, resolve } = Promise.withResolvers<Exchange | undefined>()
  const end = (rest: Pick<Exchange, 'response' | 'failure'>): void =>
    resolve({
      number,
      method: request.method ?? 'GET',
      target: request.url ?? '/',
      request: { headers: request.rawHeaders, body: requestBody() },
      ...rest,
    })

  let failed = false
  const fail = (failure: UpstreamFailure): void => {
    if (failed) return
    failed = true
    end({ failure })
    answerFailure(passing, failure)
  }

  const answered = (call: UpstreamCall, answer: Answer): void => {
    const body = copyBody(answer.body, maxBody)
    if (!writeHead(response, answer)) {
      call.abandon()
      fail(notHttp)
      return
    }
    answer.body.pipe(response, { end: false })
    answer.body.once('end', () => {
      if (!answer.isComplete()) {
        fail(cutOff)
        return
      }
      response.end()
      const { status, headers } = answer
      end({ response: { status, headers, body: body() } })
    })
    answer.body.once('error', () => fail(cutOff))
    answer.body.once('close', () => {
      if (!answer.body.readableEnded) fail(cutOff)
    })
  }

  const start = (again: boolean): void => {
    const call = openOrFail(passing, fail)
    if (!call) return
    const { stream } = call
    let begun = false
    call.onAnswer((answer) => {
      begun = true
      answered(call, answer)
    })
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (begun || response.destroyed) return
      if (!again && isRepeatable(request) && call.isUnseen(error)) start(true)
      else fail(failureOf(error))
    })
    stream.setTimeout(timeout * 1000, () => stream.destroy(silence(timeout)))
    response.once('close', () => {
      if (response.writableFinished) return
      call.abandon()
      resolve(undefined)
    })
    relayInterim(call, response)
    send(request, call)
  }
  start(false)
  return promise
}

const send = (request: IncomingMessage, { stream }: UpstreamCall): void => {
  if (!hasBody(request)) {
    stream.end()
    return
  }
  request.pipe(stream)
  // An upstream may answer and close the connection before it has read everything.
  stream.once('close', () => request.resume())
}

/** Passes on status and headers. Returns whether they could be sent. */
const writeHead = (
  response: ServerResponse,
  { status, reason = STATUS_CODES[status] ?? '', headers }: Answer,
): boolean => {
  response.sendDate = false
  try {
    response.writeHead(status, reason, endToEnd(headers).flat())
    // Writing it sends the headers at once. With a text Node would send them as UTF-8 and change other bytes.
    response.write(Buffer.alloc(0))
    return true
  } catch {
    return false
  }
}

const answerFailure = ({ request, response }: Passing, failure: UpstreamFailure): void => {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const { body, headers } = failureAnswer(failure)
  response.writeHead(failure.status, headers)
  response.end(request.method === 'HEAD' ? undefined : body)
}

const openOrFail = (
  { upstream, request }: Passing,
  fail: (failure: UpstreamFailure) => void,
): UpstreamCall | undefined => {
  try {
    return upstream.open(request)
  } catch (error) {
    fail(failureOf(error))
    return undefined
  }
}

/** Passes on interim answers, such as 103. */
const relayInterim = (call: UpstreamCall, response: ServerResponse): void =>
  call.onInterim((status, headers) => {
    if (response.headersSent) return
    if (status === 100) response.writeContinue()
    if (status === 102) response.writeProcessing()
    if (status === 103) response.writeEarlyHints(headers as Record<string, string>)
  })
