import { STATUS_CODES } from 'node:http'
import type { Stated } from '@sendspec/facts'
import { slice, stated } from '../blocks/passage.ts'
import type { Prose } from '../sentences/prose.ts'
import { labelOf } from './sections.ts'

const methods = 'GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS'
const address = String.raw`(?:https?:\/\/[^\s\`"')]+|[^\s\`"'(/]*[}>:\]][^\s\`"'(/]*\/[^\s\`"']*|\/(?:\([\w: -]*\)|\{[\w -]+\}|[^\s\`"',;()])*)`
/** Words between a method and the address of a label: `GET`-Request sent to: `/things`. */
const labelWords = String.raw`[\`*]* ?-?(?:Request|request|Call|call)s?\b[^:/.\n]{0,30}:`
const requestLine = new RegExp(
  String.raw`^[\W_]*(?<method>${methods})(?:${labelWords})?[\`*\]\s:–—-]+\`?(?<address>${address})\`?[*_]*(?:\s+HTTP\/[\d.]+)?(?:\s+\([A-Za-z][\w -]{1,20}\))?(?:\s*\{#[^}]*\})?\s*$`,
)

/** A badge of a method is often set in capitals by its style alone. */
const styledLine = /^(?<method>get|post|put|patch|delete)\s+(?<address>\/(?:[\w.~-]+|[{}:<>/])*)$/

/** What a request is made to, as the page writes it. */
export interface RequestLine {
  readonly method: Stated<string>
  readonly address: Prose
}

/** A line that is a method and an address and nothing else: `GET /things/:id`. */
export const requestLineOf = (line: Prose): RequestLine | undefined => {
  const match = requestLine.exec(line.text) ?? styledLine.exec(line.text)
  const { method = '', address: found = '' } = match?.groups ?? {}
  if (!match) return undefined
  const at = line.text.indexOf(method)
  const from = line.text.indexOf(found, at + method.length)
  return { method: stated(method.toUpperCase(), line, at), address: slice(line, from, from + found.length) }
}

const labelled = (label: string, value: string): RegExp =>
  new RegExp(String.raw`^[\W_]*(?:${label})[\W_]*?:[*_\s]*\`?(?<value>${value})\`?\s*$`, 'im')
const methodLabel = labelled('(?:http )?(?:method|verb)', methods)
const addressLabel = labelled('(?:request )?(?:url|uri|path|endpoint|route|address)', address)

/** More than this is a program. */
const longestLabels = 1_000

/** Lines of `Method: GET` and `URL: /things`. */
export const labelledRequestOf = (text: Prose): RequestLine | undefined => {
  if (text.text.length > longestLabels) return undefined
  const [method, found] = [methodLabel.exec(text.text), addressLabel.exec(text.text)]
  const [verb = '', target = ''] = [method?.groups?.value, found?.groups?.value]
  if (!method || !found) return undefined
  const from = found.index + found[0].lastIndexOf(target)
  return {
    method: stated(verb.toUpperCase(), text, method.index + method[0].lastIndexOf(verb)),
    address: slice(text, from, from + target.length),
  }
}

const mention = new RegExp(
  String.raw`\b(?<method>${methods})\b\`?(?: HTTP)?(?: (?:call|request)s?)?(?: (?:to|on|at|against))?(?: the)?(?: endpoint)?:? \`?(?<address>${address})`,
  'g',
)
const pathMention = /(?<![\w:/.<{])(?<path>\/[\w{}<>:[\].-]+(?:\/[\w{}<>:[\].-]+)*)/g

/** Requests that a sentence names with method and address. */
export const requestsIn = (sentence: Prose): readonly RequestLine[] =>
  [...sentence.text.matchAll(mention)].map((match) => {
    const { method = '', address: found = '' } = match.groups ?? {}
    const clean = found.replace(/[.,;:!?]+$/, '')
    const from = match.index + match[0].lastIndexOf(found)
    return { method: stated(method, sentence, match.index), address: slice(sentence, from, from + clean.length) }
  })

/** Paths that a sentence names. */
export const pathsIn = (sentence: Prose): readonly Prose[] =>
  [...sentence.text.matchAll(pathMention)].map((match) => {
    const path = (match.groups?.path ?? '').replace(/[.:]+$/, '')
    return slice(sentence, match.index, match.index + path.length)
  })

export interface StatusLabel {
  readonly status: Stated<number>
  /** What the label says besides. */
  readonly label?: Stated<string>
  /** Whether the label calls it a response, or gives the words that go with it. */
  readonly isResponse: boolean
}

const statusLabel =
  /^(?<before>(?:HTTP\/[\d.]+ |(?:http[ -])?(?:status|response|error|success|code)(?: code)?[ :(-]*)?)\(?(?<status>[1-5]\d\d)\)?(?:[ :–—-]+(?<after>[\p{L}][\p{L} '/-]{0,40}))?$/iu

/** Words in lower case right behind a number say what it names or counts ("404 goals"), unless they are a status's. */
const isCounted = (label: string, after: string): boolean =>
  label.endsWith(` ${after}`) &&
  /\d $/.test(label.slice(0, -after.length)) &&
  /^[a-z]/.test(after) &&
  !/^(?:ok|success|error|response|status|if|when|on|for|with|is|or|and)\b/.test(after) &&
  !Object.values(STATUS_CODES).some((reason) => after.startsWith(reason?.toLowerCase() ?? after))

/** A line that is a status and nothing else: `404`, `200 OK`, `Response 201`. */
export const statusLabelOf = (line: Prose): StatusLabel | undefined => {
  const label = labelOf(line.text).replace(/[`*]/g, '').trim()
  const match = statusLabel.exec(label)
  const { before = '', status = '', after } = match?.groups ?? {}
  if (!match || (after && isCounted(label, after))) return undefined
  return {
    status: stated(Number(status), line, line.text.indexOf(status)),
    isResponse:
      /response|error|success/i.test(`${before} ${after ?? ''}`) ||
      after?.toLowerCase() === STATUS_CODES[status]?.toLowerCase(),
    ...(after && { label: stated(after.trim(), line, Math.max(0, line.text.indexOf(after))) }),
  }
}

const sentenceEnd = /[.:;,!?…]$/

/** Whether a line of a page without marked headings can be one. */
export const looksLikeHeading = (line: string): boolean =>
  line.length <= 80 &&
  /^[\p{Lu}\p{N}]/u.test(line) &&
  !sentenceEnd.test(line) &&
  line.split(/\s+/).length <= 10 &&
  !/[{}|=;]|https?:/.test(line)
