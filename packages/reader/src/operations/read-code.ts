import type { ExampleFacts, FieldFacts, Gap, Stated } from '@sendspec/facts'
import type { Call, Code } from '../blocks/block.ts'
import { gapAt } from '../blocks/gap-at.ts'
import { extentOf, linesOf, slice, stated, trimmed } from '../blocks/passage.ts'
import { samplesOf } from '../curl/curl.ts'
import { headerOf, httpRequestsOf, isFilledIn } from '../curl/http.ts'
import { looksLikeForm, sentBody } from '../curl/sent-body.ts'
import { urlParts } from '../curl/url.ts'
import type { Prose } from '../sentences/prose.ts'
import { declaresTypes } from '../typescript/declarations.ts'
import { bodyOf, type PrintedBody } from '../typescript/example.ts'
import { inferFrom } from '../typescript/infer.ts'
import { parseType } from '../typescript/syntax.ts'
import { fieldsOfXml } from '../xml/xml.ts'
import { labelledRequestOf, requestLineOf, statusLabelOf } from './cues.ts'
import { eachOnce, quotedIn } from './names.ts'
import { currentResponse, isInResponse, type OpenOperation } from './open-operation.ts'
import { sectionOf } from './sections.ts'
import { leadsTo } from './sentence-facts.ts'

/** What a block of code can be, first match first. */
export const readCode = (code: Code, open: OpenOperation): void => {
  const { text, title } = code
  const { at, samples, lists } = open
  const before = { ...at }
  if (title) enterTitle(title, open)
  const calls = samplesOf(text)
  const isCall = calls.length > 0
  if (isCall) samples.push(...calls)
  else if (declaresTypes(text.text)) return
  else if ((at.part === 'permissions' || at.list === 'permissions') && !/^\s*\{/.test(text.text))
    lists.permissions.push(...quotedIn(text))
  else if (/^\s*[[{]/.test(text.text) || isBareType(code, open)) readBody(bodyOf(text), code, open)
  else if (/^\s*'[[{][^']*[\]}]'\s*$/.test(text.text)) {
    // In quotation marks, as a shell needs it.
    const bare = trimmed({ ...text, text: text.text.replaceAll("'", ' ') })
    readBody(bodyOf(bare), { ...code, text: bare }, open)
  } else readHttp(code, open)
  if (title) Object.assign(at, { part: before.part, status: before.status, label: before.label })
  at.isBelowCall = isCall
  if (at.shows && (isCall || requestLineOf(firstLineOf(text))))
    Object.assign(at, at.shows, { shows: undefined, isUnlabelled: true })
  at.list = undefined
  if (at.part === 'permissions') delete at.part
}

const firstLineOf = (text: Prose): Prose => slice(text, 0, text.text.split('\n', 1)[0]?.length)

/** The title of a fence says what it is, whatever the heading above it. */
const enterTitle = ({ value, line, column }: Stated<string>, { at }: OpenOperation): void => {
  const title: Prose = { text: value, markAt: (offset) => ({ line, column: column + offset }) }
  const status = statusLabelOf(title)
  const part = status ? (status.status.value < 400 ? 'response' : 'error') : sectionOf(value)?.part
  if (part !== 'request' && part !== 'response' && part !== 'error') return
  at.part = part
  if (status) at.status = status.status
  if (part === 'error' && !status) at.label = { value, line, column }
}

const typeLanguages = new Set(['ts', 'typescript'])

/** A body can be printed as the name of its type alone. */
const isBareType = ({ language = '', text }: Code, open: OpenOperation): boolean =>
  typeLanguages.has(language) && (isInResponse(open) || open.at.part === 'request') && 'node' in parseType(text.text)

const readBody = (printed: PrintedBody, { text, language, title, inItem }: Code, open: OpenOperation): void => {
  const { at, gaps } = open
  // What a token or a header is made of is not sent as a body.
  if (addToSubject(printed, text, open)) return
  if (at.part === 'auth' || (inItem && at.items.length > 0 && at.place !== undefined && at.place !== 'body')) return
  gaps.push(...printed.gaps)
  const example = printed.example && {
    ...printed.example,
    ...(language && { language }),
    ...(title && { title }),
  }
  const side = sideOf(open)
  if (side === 'request') {
    if (at.status) gaps.push(misplaced(at.status))
    if (example) open.requestExamples.push(example)
    open.bodyType ??= printed.type
    at.status = undefined
    return
  }
  if (!side && !open.request.method) {
    // Without a call there is no answer, unless the page calls it one.
    gaps.push(gapAt('unread-text', text))
    return
  }
  const into = currentResponse(open)
  if (example) into.examples.push(example)
  if (example && !side && !at.part && !at.isBelowCall) open.undecided.push({ into, example })
  if (printed.type) {
    if (into.type) gaps.push(gapAt('unread-text', text))
    into.type ??= printed.type
  }
  const { expression } = printed
  if (expression) open.shown.push({ into, infer: () => inferFrom(expression, trimmed(text)), text: trimmed(text) })
}

const saysWhole = /\b(?:requests?|respon[sd]\w*|body|bodies|payload|returns?|answers?)\b(?! types?\b)/i

/** Code below the heading of a field shows that field, unless a sentence or a key in it says that it is a whole body. */
const addToSubject = ({ example }: PrintedBody, text: Prose, open: OpenOperation): boolean => {
  const { at, gaps } = open
  const subject = at.subjects.at(-1)
  const { value } = example ?? {}
  const names = at.subjects.map(({ field }) => field.name?.value ?? '')
  const isWhole = typeof value === 'object' && value !== null && names.some((name) => Object.hasOwn(value, name))
  if (!subject || isWhole || saysWhole.test(at.lead || subject.told)) return false
  if (value !== undefined && !subject.isBelowOther && !subject.field.example)
    Object.assign(subject.field, { example: { value, ...text.markAt(0) } })
  else gaps.push(gapAt('unread-text', text))
  if (example) open.added += 1
  return true
}

/** Fields of a plain "Response" are those of the one success whose status the examples name. */
const mergePlain = ({ shown, responses }: OpenOperation): void => {
  const plain = responses.find(({ status, label, fields }) => !status && !label && fields.length > 0)
  const successes = responses.filter(({ status }) => status && status.value < 300)
  const [success] = successes
  if (!plain || !success || successes.length > 1 || success.fields.length > 0 || success.type) return
  success.fields.push(...plain.fields)
  success.examples.unshift(...plain.examples)
  for (const each of shown) if (each.into === plain) Object.assign(each, { into: success })
  responses.splice(responses.indexOf(plain), 1)
}

/**
 * A body that nothing calls a request or an answer is what is sent, where the call has a body, no other text shows it,
 * and the answer is shown besides.
 */
const sendUndecided = (open: OpenOperation): void => {
  const { undecided, requestExamples, bodyType, samples, responses } = open
  const isOwn = (example: ExampleFacts): boolean => undecided.some((each) => each.example === example)
  const isAnswered = responses.some(
    ({ status, examples }) => (status?.value ?? 200) < 300 && examples.some((each) => !isOwn(each)),
  )
  const isSent = requestExamples.length > 0 || bodyType || samples.some(({ body }) => body)
  if (!isAnswered || isSent || !/^(?:POST|PUT|PATCH)$/.test(open.request.method?.value ?? '')) return
  for (const { into, example } of undecided) {
    into.examples.splice(into.examples.indexOf(example), 1)
    requestExamples.push(example)
    const shown = open.shown.findIndex(({ text }) => text.markAt(0).line === example.lines[0])
    if (shown >= 0) open.shown.splice(shown, 1)
    const isEmpty = into.examples.length + into.fields.length === 0 && !into.status && !into.type
    if (isEmpty) responses.splice(responses.indexOf(into), 1)
  }
}

/** A header that a sentence names is one of the answer to a call that succeeds. */
const addAnsweredHeaders = ({ answeredHeaders, responses }: OpenOperation): void => {
  const answer = responses.find(({ status, failure }) => !failure && (status?.value ?? 200) < 300)
  for (const name of eachOnce(answeredHeaders)) {
    const isKnown = answer?.headers?.some((each) => each.name?.value.toLowerCase() === name.value.toLowerCase())
    const { line, column } = name
    if (answer && !isKnown) answer.headers = [...(answer.headers ?? []), { line, column, name, fields: [] }]
  }
}

/** What examples show of answers that the page doesn't describe. */
export const inferAnswers = (open: OpenOperation): void => {
  sendUndecided(open)
  mergePlain(open)
  addAnsweredHeaders(open)
  const { shown, responses } = open
  const described = new Set(responses.filter(({ fields, type }) => fields.length > 0 || type))
  for (const { into, infer } of shown) {
    if (described.has(into) && into.type) continue
    const { type, fields } = infer()
    if (described.has(into)) {
      // Of an answer that lists its items, text often describes one of them.
      const names = new Set(into.fields.map(({ name }) => name?.value))
      const isOfItems = fields.length > 0 && fields.every(({ name }) => names.has(name?.value))
      if (type?.is.kind === 'array' && isOfItems) into.type = { ...type, is: { kind: 'array' } }
      continue
    }
    if (type && type.is.kind !== 'object') into.type ??= type
    into.fields.push(...fields)
  }
}

const sideOf = (open: OpenOperation): 'request' | 'response' | undefined => {
  if (isInResponse(open)) return 'response'
  const { part, lead, isBelowCall } = open.at
  const led = leadsTo(lead)
  const isAnswer = led === 'response' ? isBelowCall || /:\s*$/.test(lead) : led === undefined && isBelowCall
  if (part === 'request') return isAnswer ? led : 'request'
  // A sentence that is about a body is about that of the answer where nothing is sent.
  return led === 'request' && hasNoBody(open.request.method?.value) ? 'response' : led
}

const hasNoBody = (method: string | undefined): boolean => method === 'GET' || method === 'HEAD'

const misplaced = ({ value, line, column }: Stated<number>): Gap => ({
  kind: 'misplaced-status',
  line,
  column,
  quote: String(value),
})

const callLanguages = new Set(
  'js javascript ts typescript php python py ruby rb go java csharp http node shell bash sh'.split(' '),
)

/** A command that installs or starts something makes no call. */
const setsUp = /^\s*(?:[$>] )?(?:sudo |\w+=\S+ )*(?:apt(?:-get)?|brew|cd|docker|git|mkdir|npm|npx|pip3?|pnpm|yarn)\s/

/** Markup of a call with the values of a query shows it. */
export const readCall = ({ method, address, text }: Call, { samples }: OpenOperation): void => {
  const { server, path, query } = urlParts(address)
  const url = stated(`${server?.text ?? ''}${path.text}`, address)
  if (isFilledIn(query)) samples.push({ lines: extentOf(text), language: 'http', method, url, query, headers: [] })
}

/** A message as it goes over the wire: a request, or a status line, headers, an empty line, a body. */
const readHttp = (code: Code, open: OpenOperation): void => {
  const { text, language } = code
  const [first = ''] = text.text.split('\n')
  const firstLine = slice(text, 0, first.length)
  const isRequest = requestLineOf(firstLine) !== undefined
  const found = isRequest ? undefined : statusLabelOf(firstLine)
  // What only says which call it is shows none.
  if (!isRequest && labelledRequestOf(text)) return
  const statuses = statusLinesOf(text)
  if (statuses.length > 1) {
    open.statuses.push(...statuses)
    return
  }
  const requests = httpRequestsOf(text, open.at.isExample)
  if (isRequest || requests.length > 0) {
    // The line that the operation begins with shows nothing more of it.
    open.samples.push(...requests.filter(({ lines }) => lines[1] !== open.request.path?.line))
    return
  }
  if (found) {
    open.at.status = found.status
    open.at.part = found.status.value < 400 ? 'response' : 'error'
    open.statuses.push(found.status)
    addHeaders(text, open)
  } else if (/^(?:bash|sh|shell)$/.test(language ?? '') && setsUp.test(first)) {
    return
  } else if (language && callLanguages.has(language)) {
    // Right below the label of an answer is what a program prints.
    if (!isInResponse(open) || open.at.lead !== '')
      open.samples.push({ lines: extentOf(text), language, query: [], headers: [] })
    return
  }
  // Some leave out the empty line below the headers.
  const split = (found ? /\n\s*(?=[[{])/ : /\n\s*\n\s*(?=[[{])/).exec(text.text)
  if (!split) {
    readOtherBody(code, open)
    return
  }
  const body = slice(text, split.index + split[0].length)
  readBody(bodyOf(body), { kind: 'code', text: body }, open)
}

/** Adds the headers between a status line and an empty line or a body. */
const addHeaders = (message: Prose, open: OpenOperation): void => {
  const lines = linesOf(slice(message, 0, /\n[\t ]*\n|$/.exec(message.text)?.index)).slice(1)
  const headers = lines.map(headerOf)
  const end = headers.findIndex((each) => each.length === 0)
  const shown = headers.slice(0, end < 0 ? undefined : end).flat()
  if (shown.length === 0) return
  const response = currentResponse(open)
  const known = new Set(response.headers?.map(({ name }) => name?.value.toLowerCase()))
  const added = shown
    .filter(({ name }) => !known.has(name.toLowerCase()))
    .map(({ name, value, line, column }): FieldFacts => {
      const mark = { line, column }
      return {
        ...mark,
        name: { value: name, ...mark },
        ...(value !== '' && { example: { value, line, column: column + name.length + 2 } }),
        fields: [],
      }
    })
  response.headers = [...(response.headers ?? []), ...added]
}

/** The statuses of a list of status lines: `HTTP/1.1 404 Not Found`. */
const statusLinesOf = (text: Prose): readonly Stated<number>[] => {
  const lines = linesOf(text)
  return lines.every((line) => /^HTTP\/\d/.test(line.text))
    ? lines.flatMap((line) => statusLabelOf(line)?.status ?? [])
    : []
}

/** A form or a document of XML. Bodies in other languages are not understood. */
const readOtherBody = ({ text, language = '' }: Code, open: OpenOperation): void => {
  const isForm = looksLikeForm(text.text) && open.at.part === 'request'
  const sent = isForm ? sentBody([text]) : undefined
  if (sent) open.requestExamples.push(sent)
  const body = /(?:^|\n\s*\n)(?=\s*<[?A-Za-z])/.exec(text.text)
  const isBody = language === 'xml' || (open.at.part !== undefined && !/^(?:html|jsx|tsx|vue)$/.test(language))
  if (!isBody || !body) return
  const document = trimmed(slice(text, body.index))
  // Any other could be HTML.
  if (language === 'xml' || document.text.startsWith('<?xml')) readXml(document, open)
  else open.gaps.push(gapAt('unread-text', document))
}

const readXml = (document: Prose, open: OpenOperation): void => {
  const fields = fieldsOfXml(document)
  const side = sideOf(open)
  if (!fields || !side) open.gaps.push(gapAt('unread-text', document))
  if (!fields || !side) return
  const example = sentBody([document])
  if (side === 'request') {
    if (example) open.requestExamples.push(example)
    return
  }
  const into = currentResponse(open)
  if (example) into.examples.push(example)
  open.shown.push({ into, infer: () => ({ fields }), text: document })
}
