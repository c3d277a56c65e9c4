// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/requests/read-body.js

import { problemAnswer } from '../answers/problem-answer.js'

/** Bytes that a request body can have. */
const limit = 10 * 1024 * 1024

/**
 * Reads the body of a request: a JSON value, text, or `null` without a body.
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<{ body: unknown } | { refusal: import('../answers/answer.js').Answer }>}
 */
export const readBody = async (request) => {
  const { headers } = request
  const length = headers['content-length']
  if (length === '0' || (length === undefined && headers['transfer-encoding'] === undefined)) return { body: null }
  const bytes = await bytesOf(request)
  if (bytes === undefined) {
    return { refusal: problemAnswer({ status: 413, title: `The body is larger than ${limit} bytes.` }) }
  }
  const text = new TextDecoder().decode(bytes)
  if (!/^\s*application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(headers['content-type'] ?? '')) return { body: text }
  try {
    return { body: JSON.parse(text) }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return { refusal: problemAnswer({ status: 400, title: 'The body is not JSON.', detail }) }
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<Buffer | undefined>} Nothing where there are too many.
 */
const bytesOf = async (request) => {
  const chunks = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
  }
  return size > limit ? undefined : Buffer.concat(chunks)
}
