import { type Fault, integer, oneOf, pick } from '../fault.ts'
import { type Headers, JSON_TYPE, respond, text } from '../response.ts'

const HTML: Headers = [['content-type', 'text/html; charset=utf-8']]

const PROXY_PAGE =
  '<!DOCTYPE html>\n<html><head><title>Bad gateway</title></head><body><h1>Bad gateway</h1></body></html>\n'

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  text: 'text/plain',
  empty: '',
  garbage: ';;;/=',
  upper: 'APPLICATION/JSON; CHARSET=UTF-8',
  suffix: 'application/vnd.hostile+json',
  binary: 'application/octet-stream',
  event: 'text/event-stream',
  twice: 'application/json, text/html',
}

const malformed: Readonly<Record<string, (json: string) => string>> = {
  cut: (json) => json.slice(0, Math.max(1, Math.floor(json.length / 2))),
  comma: (json) => `[${json},]`,
  twice: (json) => json + json,
  tail: (json) => `${json}<br />`,
  warning: (json) => `Warning: something on line 1\n${json}`,
  nan: () => '{"value":NaN}',
  quotes: () => "{'value':1}",
  guard: (json) => `)]}',\n${json}`,
  blank: () => ' \r\n\t',
  undefined: () => 'undefined',
  control: () => '{"value":"a\u0000b"}',
}

const DEEP = 10_000

const unusual: Readonly<Record<string, string>> = {
  null: 'null',
  true: 'true',
  zero: '0',
  string: '"hostile"',
  'empty-string': '""',
  'empty-object': '{}',
  'empty-array': '[]',
  array: '[{},null,1,"hostile",[]]',
  deep: '['.repeat(DEEP) + ']'.repeat(DEEP),
  proto: '{"__proto__":{"hostile":true},"constructor":{"prototype":{"hostile":true}}}',
  'repeated-keys': '{"value":1,"value":"hostile"}',
  infinite: '{"value":1e999}',
  'long-integer': '{"value":9007199254740993}',
  'lone-surrogate': '{"value":"\\ud800"}',
}

const BOM = Buffer.from([0xef, 0xbb, 0xbf])

const brokenUtf8: Readonly<Record<string, Uint8Array>> = {
  stray: Buffer.from([0xff, 0xfe]),
  overlong: Buffer.from([0xc0, 0xaf]),
  surrogate: Buffer.from([0xed, 0xa0, 0x80]),
  cut: Buffer.from([0xe2, 0x82]),
}

export const contents: readonly Fault[] = [
  {
    id: 'content-type-missing',
    does: 'Answers honestly, without a content type.',
    steps: (exchange) => respond(200, [], text(exchange)),
  },
  {
    id: 'content-type',
    does: 'Answers with the honest JSON text under another content type.',
    args: [oneOf('type', Object.keys(contentTypes))],
    steps: (exchange, type) => respond(200, [['content-type', pick(contentTypes, type)]], text(exchange)),
  },
  {
    id: 'html-as-json',
    does: 'Answers with a web page that says it is JSON.',
    args: [integer('code', [200, 599], [200, 500])],
    steps: (_, code) => respond(Number(code), JSON_TYPE, PROXY_PAGE),
  },
  {
    id: 'proxy-page',
    does: 'Answers with a web page, as a proxy does.',
    args: [integer('code', [200, 599], [200, 403, 429, 502, 503, 504])],
    steps: (_, code) => respond(Number(code), HTML, PROXY_PAGE),
  },
  {
    id: 'empty-body',
    does: 'Answers with 200, a JSON content type and no body.',
    steps: () => respond(200, JSON_TYPE),
  },
  {
    id: 'malformed-json',
    does: 'Answers with text that is not JSON, but nearly.',
    args: [oneOf('form', Object.keys(malformed))],
    steps: (exchange, form) => respond(200, JSON_TYPE, pick(malformed, form)(text(exchange))),
  },
  {
    id: 'json',
    does: 'Answers with JSON that nobody expects.',
    args: [oneOf('value', Object.keys(unusual))],
    steps: (_, value) => respond(200, JSON_TYPE, pick(unusual, value)),
  },
  {
    id: 'invalid-utf8',
    does: 'Answers with a JSON string whose bytes are not UTF-8.',
    args: [oneOf('form', Object.keys(brokenUtf8))],
    steps: (_, form) =>
      respond(200, JSON_TYPE, Buffer.concat([Buffer.from('{"value":"'), pick(brokenUtf8, form), Buffer.from('"}')])),
  },
  {
    id: 'bom',
    does: 'Answers with the honest body behind a byte order mark.',
    steps: (exchange) => respond(200, JSON_TYPE, Buffer.concat([BOM, Buffer.from(text(exchange))])),
  },
  {
    id: 'utf16',
    does: 'Answers with the honest body in UTF-16, and says so.',
    steps: (exchange) =>
      respond(200, [['content-type', 'application/json; charset=utf-16le']], Buffer.from(text(exchange), 'utf16le')),
  },
]
