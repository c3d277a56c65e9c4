// Runs the program in Node with the globals of React Native: its packages for `fetch` and `AbortController`, and without
// what Hermes and React Native lack. Phones follow every redirect, so that case is left out.
import { request } from 'node:http'
import { createRequire } from 'node:module'
import process from 'node:process'
import { text } from 'node:stream/consumers'

const [, , server, tools] = process.argv
const require = createRequire(`${tools}/package.json`)

/** What the `fetch` of whatwg-fetch needs of an XMLHttpRequest. */
class XMLHttpRequest {
  headers = {}
  responseType = ''
  open(method, url) {
    Object.assign(this, { method, url, responseURL: url })
  }
  setRequestHeader(name, value) {
    this.headers[name] = value
  }
  getAllResponseHeaders() {
    return Object.entries(this.responseHeaders)
      .map((header) => header.join(': '))
      .join('\r\n')
  }
  abort() {
    this.sent.destroy()
    this.onabort?.()
  }
  send(body) {
    const { method, url, headers } = this
    this.sent = request(url, { method, headers, agent: false }, async (response) => {
      const { statusCode: status, statusMessage: statusText, headers: responseHeaders } = response
      Object.assign(this, { status, statusText, responseHeaders, response: await text(response) })
      this.onload?.()
    })
    this.sent.on('error', () => this.onerror?.())
    this.sent.end(body)
  }
}

/** React Native takes only an object, and encodes nothing. */
class PartialURLSearchParams {
  constructor(params) {
    if (Array.isArray(params)) throw new TypeError('URLSearchParams takes no list')
  }
  get() {
    throw new Error('not implemented')
  }
}

for (const name of [
  'fetch',
  'Headers',
  'Request',
  'Response',
  'AbortController',
  'AbortSignal',
  'Blob',
  'DOMException',
  'Event',
  'EventTarget',
  'FormData',
  'ReadableStream',
  'TextDecoder',
  'structuredClone',
  'crypto',
]) {
  delete globalThis[name]
}
for (const name of ['canParse', 'parse']) delete URL[name]
for (const [holder, names] of [
  [Array, ['fromAsync']],
  [Promise, ['withResolvers', 'try']],
  [Object, ['groupBy']],
  [String.prototype, ['isWellFormed', 'toWellFormed']],
  [Array.prototype, ['toSorted', 'toSpliced', 'with']],
]) {
  for (const name of names) delete holder[name]
}
Object.assign(globalThis, { XMLHttpRequest, URLSearchParams: PartialURLSearchParams, self: globalThis })
Object.defineProperty(globalThis, 'navigator', { value: { product: 'ReactNative' }, configurable: true })
const { AbortController, AbortSignal } = require('abort-controller')
Object.assign(globalThis, { AbortController, AbortSignal })
const { fetch, Headers, Request, Response } = require('whatwg-fetch')
Object.assign(globalThis, { fetch, Headers, Request, Response })

const { main } = await import('./entry.mjs')
const report = await main(server, { without: ['redirected'] })
console.log(JSON.stringify(report))
