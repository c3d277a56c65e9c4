import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { explanationsOf, type Page, type Payload, payloadId } from '@sendspec/contract'
import { lineOfFirstError } from '@sendspec/facts'
import type { Check, Complaint, Context } from '../check.ts'
import type { Place } from '../place.ts'
import { type SourcedPart, sourcedParts } from '../sourced-parts.ts'

/** Compares what the contract and the ledger say about a page with the captured page, if it is available. */
export const captures: Check = {
  id: 'captures',
  claim: 'digests, quotes, payloads and lines are those of the captured pages',
  run(context) {
    const { vendor, evidence } = context
    const all = evidence.captures
    if (!all) {
      const skipped = 'no captures at hand: set SENDSPEC_CAPTURES to their folder'
      return [{ subject: 'captures', complaints: [], skipped }]
    }
    return vendor.pages.map((page) => {
      const text = all.get(page.id)
      if (text === undefined) return { subject: page.id, complaints: [], skipped: 'this capture is not at hand' }
      const lines = linesOf(text)
      return {
        subject: page.id,
        complaints: [
          ...digestComplaints(page, text, context),
          ...quoteComplaints(page, lines, context),
          ...vendor.payloads.flatMap((payload) => sourceComplaints(page, lines, payload, context)),
          ...sourcedParts(vendor, context.parts).flatMap((part) => mentionComplaints(page, lines, part)),
        ],
      }
    })
  },
}

const linesOf = (text: string): readonly string[] => text.replace(/\n$/, '').split('\n')

const digestComplaints = ({ id, sha256, lines }: Page, text: string, { vendor }: Context): readonly Complaint[] => {
  const place: Place = { vendor: vendor.id, kind: 'page', id }
  const digest = createHash('sha256').update(text).digest('hex')
  if (digest !== sha256) {
    const next = 'take in the changed page: compare it with the contract, then record its digest'
    return [{ place, what: `the capture's SHA-256 is ${digest}, not ${sha256}`, next }]
  }
  const count = linesOf(text).length
  if (count === lines) return []
  return [{ place, what: `the capture has ${count} lines, not ${lines}`, next: `write lines: ${count}` }]
}

const quoteComplaints = (page: Page, lines: readonly string[], { vendor }: Context): readonly Complaint[] =>
  explanationsOf(vendor).flatMap((finding) =>
    finding.page
      .filter((each) => each.page === page.id && !lines[each.line - 1]?.includes(each.quote))
      .map(({ line, quote }) => {
        const elsewhere = lines.findIndex((each) => each.includes(quote)) + 1
        return {
          place: { vendor: vendor.id, kind: 'finding' as const, id: finding.id },
          what: `line ${line} of ${page.id} does not say ${JSON.stringify(quote)}`,
          next: elsewhere ? `line ${elsewhere} does: correct the line` : 'quote the line as it stands',
        }
      }),
  )

const sourceComplaints = (
  page: Page,
  lines: readonly string[],
  payload: Payload,
  { vendor }: Context,
): readonly Complaint[] =>
  payload.sources
    .filter((source) => source.page === page.id)
    .filter(({ lines: [first, last] }) => !isRecorded(payload, lines.slice(first - 1, last)))
    .map(({ lines: [first, last] }) => ({
      place: { vendor: vendor.id, kind: 'payload' as const, id: payloadId(payload) },
      what: `lines ${first} to ${last} of ${page.id} are not what is recorded`,
      next: payload.text
        ? 'correct the lines or `text`'
        : 'correct the lines or the body, or record `text` and `repairs`',
    }))

const isRecorded = ({ text, body }: Payload, printed: readonly string[]): boolean => {
  if (text) {
    // Two copies of an example can be indented differently.
    const trimmed = (each: readonly string[]): readonly string[] => each.map((line) => line.trim())
    return isDeepStrictEqual(trimmed(printed), trimmed(text))
  }
  const joined = printed.join('\n')
  // In a page's HTML, code has markup for its colours.
  const plain = joined
    .replaceAll(/<\/?[a-z][^>]*>/gi, '')
    .replaceAll(/&(?:quot|#34|#39|amp|lt|gt);/g, (each) => entities[each] ?? each)
  // A sample call has its body in a shell command.
  const within = (text: string): string =>
    text.slice(text.search(/[{[]/), Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1)
  return [joined, within(joined), within(plain)].some(
    (text) => lineOfFirstError(text) === undefined && isDeepStrictEqual(JSON.parse(text), body),
  )
}

/** Whether a line has the fixed parts of a path in order. */
const showsPath = (text: string, path: string): boolean => {
  let from = 0
  return path
    .split('/')
    .filter((segment) => segment !== '' && !segment.startsWith(':'))
    .every((segment) => {
      const at = text.indexOf(`/${segment}`, from)
      from = at + segment.length
      return at >= 0
    })
}

const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
}

/** The name of a field and its description are at most this many lines apart. */
const near = 3

const mentionComplaints = (page: Page, lines: readonly string[], part: SourcedPart): readonly Complaint[] => {
  const { place, provenance, property } = part
  if (provenance.kind !== 'documented' || provenance.page !== page.id || !property) return []
  const { line } = provenance
  const word = new RegExp(`(?<![\\w$])${property.key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\w)`, 'i')
  const named = lines.flatMap((text, index) => (word.test(text) ? [index + 1] : []))
  // Some captures lost the names, so there is nothing to compare.
  if (named.length === 0 || named.some((each) => Math.abs(each - line) <= near)) return []
  // Nobody sends the name of a path parameter: a page can show a value in its place.
  if (property.part.kind === 'path' && showsPath(lines[line - 1] ?? '', part.operation?.path ?? '')) return []
  const shown = named.slice(0, 5).join(', ') + (named.length > 5 ? ', …' : '')
  return [
    {
      place,
      what: `neither line ${line} of ${page.id} nor its neighbours name "${property.key}"`,
      next: `correct the line; the name stands on ${named.length > 1 ? 'lines' : 'line'} ${shown}`,
    },
  ]
}
