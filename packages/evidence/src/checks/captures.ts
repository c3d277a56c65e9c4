import { createHash } from 'node:crypto'
import type { Page } from '@sendspec/contract'
import type { Check, Complaint, Context } from '../check.ts'
import type { Place } from '../place.ts'
import { linesOf } from '../quotes/quote-lines.ts'
import { type SourcedPart, sourcedParts } from '../sourced-parts.ts'

/** Compares what the contract says about a page with the captured page, if it is available. */
export const captures: Check = {
  id: 'captures',
  claim: 'digests and lines are those of the captured pages',
  run(context) {
    const { vendor, evidence } = context
    const all = evidence.captures
    if (!all) {
      const skipped = 'no captures at hand: set SENDSPEC_CAPTURES to their folder'
      return [{ subject: 'captures', complaints: [], skipped }]
    }
    const stated = Map.groupBy(sourcedParts(vendor, context.parts), ({ provenance }) =>
      provenance.kind === 'documented' ? provenance.page : undefined,
    )
    return vendor.pages.map((page) => {
      const text = all.get(page.id)
      if (text === undefined) return { subject: page.id, complaints: [], skipped: 'this capture is not at hand' }
      const lines = linesOf(text)
      return {
        subject: page.id,
        complaints: [
          ...digestComplaints(page, text, context),
          ...(stated.get(page.id) ?? []).flatMap((part) => mentionComplaints(page, lines, part)),
        ],
      }
    })
  },
}

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
