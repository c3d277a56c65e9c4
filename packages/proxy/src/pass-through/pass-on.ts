import type { ClientRequest, IncomingMessage, ServerResponse } from 'node:http'
import { copyBody, noBody } from './body-copy.ts'
import type { Exchange } from './exchange.ts'
import { endToEnd } from './header-pairs.ts'
import { hasBody, isRepeatable, openCall, type Upstream } from './open-call.ts'
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

  const answered = (call: ClientRequest, answer: IncomingMessage): void => {
    const body = copyBody(answer, maxBody)
    if (!writeHead(response, answer)) {
      call.destroy()
      fail(notHttp)
      return
    }
    answer.pipe(response)
    answer.once('end', () => {
      const { statusCode = 0, rawHeaders: headers } = answer
      end({ response: { status: statusCode, headers, body: body() } })
    })
    answer.once('error', () => fail(cutOff))
    answer.once('close', () => {
      if (!answer.complete) fail(cutOff)
    })
  }

  const start = (again: boolean): void => {
    const call = openOrFail(passing, fail)
    if (!call) return
    let begun = false
    call.once('response', (answer) => {
      begun = true
      answered(call, answer)
    })
    call.on('error', (error: NodeJS.ErrnoException) => {
      if (begun || response.destroyed) return
      const stale = call.reusedSocket && error.code === 'ECONNRESET' && isRepeatable(request)
      if (stale && !again) start(true)
      else fail(failureOf(error))
    })
    call.setTimeout(timeout * 1000, () => call.destroy(silence(timeout)))
    response.once('close', () => {
      if (response.writableFinished) return
      call.destroy()
      resolve(undefined)
    })
    relayInterim(call, response)
    send(request, call)
  }
  start(false)
  return promise
}

// Writing it sends the headers at once. With a text Node would send them as UTF-8 and change other bytes.
const nothing = Buffer.alloc(0)

const send = (request: IncomingMessage, call: ClientRequest): void => {
  if (!hasBody(request)) {
    call.end()
    return
  }
  call.write(nothing)
  request.pipe(call)
  // An upstream may answer and close the connection before it has read everything.
  call.once('close', () => request.resume())
}

/** Passes on status and headers. Returns whether they could be sent. */
const writeHead = (
  response: ServerResponse,
  { statusCode = 0, statusMessage, rawHeaders }: IncomingMessage,
): boolean => {
  response.sendDate = false
  try {
    response.writeHead(statusCode, statusMessage, endToEnd(rawHeaders).flat())
    response.write(nothing)
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
): ClientRequest | undefined => {
  try {
    return openCall(upstream, request)
  } catch (error) {
    fail(failureOf(error))
    return undefined
  }
}

/** Passes on interim answers, such as 103. */
const relayInterim = (call: ClientRequest, response: ServerResponse): void => {
  call.on('continue', () => response.writeContinue())
  call.on('information', ({ statusCode, headers }) => {
    if (response.headersSent) return
    if (statusCode === 102) response.writeProcessing()
    if (statusCode === 103) response.writeEarlyHints(headers as Record<string, string>)
  })
}
