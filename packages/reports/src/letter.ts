import {
  capitalize,
  codeSpan,
  escapeMarkdown,
  type Finding,
  listInWords,
  type PagePlace,
  type Severity,
  severities,
  type Vendor,
} from '@sendspec/contract'
import { proposalsOf } from './proposal.ts'

const groups: Readonly<Record<Severity, { readonly heading: string; readonly meaning: string }>> = {
  high: {
    heading: 'What makes a client fail',
    meaning: 'A client that follows the page is refused, or loses data.',
  },
  medium: {
    heading: 'What makes a client wrong in some cases',
    meaning: 'A client that follows the page is wrong now and then, or its author has to guess.',
  },
  low: { heading: 'What costs a reader time', meaning: 'Small things, listed for completeness.' },
}

/**
 * A letter to the vendor about every open finding: Markdown to be pasted into an issue or an email.
 * The severest come first, then the order of the pages.
 */
export const letter = (vendor: Vendor): string => {
  const open = vendor.ledger.filter(({ status }) => status === 'open')
  const proposals = proposalsOf(vendor)
  const order = inOrder(vendor)
  let number = 0
  const sections = severities.flatMap((severity) => {
    const own = open.filter((finding) => finding.severity === severity).sort(order)
    if (own.length === 0) return []
    const { heading, meaning } = groups[severity]
    const entries = own.map((finding) => {
      number += 1
      return entry(finding, number, vendor, proposals(finding))
    })
    return [`## ${heading}`, meaning, ...entries]
  })
  return `${[`# Notes on the ${vendor.name} API documentation`, ...opening(vendor, open), ...sections, closing(open)].join('\n\n')}\n`
}

const opening = ({ name, pages }: Vendor, open: readonly Finding[]): readonly string[] => {
  const read = pages.map(({ title, url }) => `- [${escapeMarkdown(title)}](${url})`)
  const hello = 'Hello,'
  const [these, their] = pages.length === 1 ? ['this page', 'its'] : ['these pages', 'their']
  if (open.length === 0) {
    return [hello, `we have read ${these} of the ${name} API closely and have nothing to report:`, read.join('\n')]
  }
  const [are, points] = open.length === 1 ? ['is', 'one point'] : ['are', `${open.length} points`]
  return [
    hello,
    `thank you for the documentation of the ${name} API. While we built a client from it we compared ${these} with ` +
      `${their} examples, line by line. Below ${are} ${points} where a reader could go wrong: ${inSeverities(open)}.`,
    read.join('\n'),
    'Each point quotes the page with the line in the text as we read it (we call that text a capture), says what we found and why it matters, and ' +
      'proposes a correction. "The contract" is our description of the API in types. It follows our reading until we ' +
      'hear from you, so please tell us where we are mistaken.',
  ]
}

const inSeverities = (open: readonly Finding[]): string => {
  const counts = severities.map(
    (severity) => [severity, open.filter((each) => each.severity === severity).length] as const,
  )
  return listInWords(
    counts.filter(([, count]) => count > 0).map(([severity, count]) => `${count} of ${severity} severity`),
  )
}

const closing = (open: readonly Finding[]): string =>
  open.length === 0
    ? 'Thank you for your work, and kind regards.'
    : 'The reference below each point stays the same in anything we send later. We are glad to answer questions, and to ' +
      'read a corrected page again.\n\nThank you for your work, and kind regards.'

const entry = (finding: Finding, number: number, vendor: Vendor, proposals: readonly string[]): string => {
  const { id, title, documented, observed, why, page } = finding
  return [
    `### ${number}. ${escapeMarkdown(title.replace(/\.$/, ''))}`,
    ...quotes(page, vendor),
    [
      `- **The page says:** ${escapeMarkdown(documented)}`,
      `- **We found:** ${escapeMarkdown(observed)}`,
      `- **Our reading:** ${escapeMarkdown(why)}`,
      ...proposed(proposals),
      `- Reference: ${codeSpan(id)}`,
    ].join('\n'),
  ].join('\n\n')
}

const proposed = (proposals: readonly string[]): readonly string[] => {
  const [first = '', ...others] = proposals.map((each) => escapeMarkdown(capitalize(each)))
  if (others.length === 0) return [`- **Proposed:** ${first}`]
  return ['- **Proposed:**', ...[first, ...others].map((each) => `  - ${each}`)]
}

/** One block of quotes for each page, its lines in order. */
const quotes = (places: readonly PagePlace[], { pages, homepage }: Vendor): readonly string[] =>
  [...Map.groupBy(places, ({ page }) => page)].map(([id, group]) => {
    const page = pages.find((each) => each.id === id)
    const lines = [...group].sort((one, other) => one.line - other.line)
    return [
      `[${escapeMarkdown(page?.title ?? id)}](${page?.url ?? homepage}):`,
      '',
      lines.map(({ line, quote }) => `> line ${line}: ${codeSpan(quote)}`).join('  \n'),
    ].join('\n')
  })

const inOrder = ({ pages }: Vendor): ((one: Finding, other: Finding) => number) => {
  const ranks = new Map(pages.map(({ id }, index) => [id, index]))
  const rank = ({ page }: Finding): readonly [number, number] => {
    const placed = page.map(({ page: id, line }) => [ranks.get(id) ?? pages.length, line] as const)
    return placed.sort(([a, c], [b, d]) => a - b || c - d)[0] ?? [pages.length, 0]
  }
  return (one, other) => {
    const [[page, line], [otherPage, otherLine]] = [rank(one), rank(other)]
    return page - otherPage || line - otherLine
  }
}
