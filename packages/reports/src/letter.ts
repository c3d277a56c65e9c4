import { capitalize, codeSpan, escapeMarkdown, type Finding, markdownTable, type Vendor } from '@sendspec/contract'
import { fieldName, routeOf } from './field-words.ts'
import { proposalsOf } from './proposal.ts'
import { byId } from './summary.ts'
import { addressOf, visibleWords } from './text-fragment.ts'

/** Who writes a letter, and what a program can't know about it. What is left out stays a blank in square brackets. */
export interface LetterOptions {
  /** Who signs it. @default `[your name]` */
  readonly from?: string
  /** Where to answer: an address or a link. @default `[where to answer]` */
  readonly answerTo?: string
  /** The day on which the pages were read. @default `[date]` */
  readonly readOn?: string
}

/** More points than these nobody reads; the others are rows of a table. */
const mostPoints = 10

/** More quotes than these prove nothing further. */
const mostQuotes = 2

/**
 * A letter to the vendor about every open finding, two printed pages long: Markdown to be pasted into an issue or an email.
 * Its points are contradictions that can break a client, then gaps that make a call fail. Everything else is a table.
 */
export const letter = (vendor: Vendor, options: LetterOptions = {}): string => {
  const open = vendor.ledger.filter(({ status }) => status === 'open')
  const points = pointsAmong(open)
  const rest = open.filter((finding) => !points.includes(finding))
  const proposals = proposalsOf(vendor)
  const sections = [
    `# Notes on the ${escapeMarkdown(vendor.name)} API documentation`,
    ...opening(vendor, options, { points: points.length, rest: rest.length }),
    ...points.map((finding, index) => point(finding, { number: index + 1, vendor, proposals: proposals(finding) })),
    ...(rest.length > 0
      ? [
          points.length > 0 ? '## Smaller points' : '## Points',
          markdownTable(
            ['Place', 'Now', 'Proposed'],
            joined(rest.map((finding) => row(finding, vendor, proposals(finding)))),
          ),
        ]
      : []),
    closing(options, open.length > 0),
  ]
  return `${sections.join('\n\n')}\n`
}

/** The letters to some vendors, by id, with a rule between them. */
export const letters = (vendors: readonly Vendor[], options: LetterOptions = {}): string =>
  byId(vendors)
    .map((vendor) => letter(vendor, options))
    .join('\n---\n\n')

const pointsAmong = (open: readonly Finding[]): readonly Finding[] =>
  [
    ...open.filter((finding) => finding.class === 'contradiction' && finding.severity !== 'low'),
    ...open.filter((finding) => finding.class === 'gap' && finding.severity === 'high'),
  ].slice(0, mostPoints)

const opening = (
  { name, pages }: Vendor,
  { readOn = '[date]' }: LetterOptions,
  count: { readonly points: number; readonly rest: number },
): readonly string[] => {
  const urls = new Map(pages.map((page) => [readable(page.url, pages), page.title.replace(/ \(.*\)$/, '')]))
  const read = [...urls].map(([url, title]) => `[${escapeMarkdown(title)}](${url})`).join(' and ')
  const start = `Hello,\n\nI am writing a client for the ${escapeMarkdown(name)} API and read ${read} closely on ${readOn}.`
  if (count.points + count.rest === 0) return [`${start} I found nothing to correct. Thank you for your work.`]
  const first =
    count.points === 0
      ? 'I found no statement that breaks a client; the table below lists what could be clearer.'
      : `${count.points === 1 ? 'One point' : `These ${count.points} points`} can break a client that follows the page to the letter. Contradictions come first, then what is missing.`
  const then = count.points > 0 && count.rest > 0 ? ' The table at the end lists smaller points.' : ''
  return [`${start} ${first}${then} Please check the facts in what I propose: I only know the pages.`]
}

const closing = ({ from = '[your name]', answerTo = '[where to answer]' }: LetterOptions, any: boolean): string =>
  `${any ? 'If I misread something, please tell me; I am glad to check a corrected page.\n\n' : ''}Kind regards,\n${from}\n${answerTo}`

const point = (
  finding: Finding,
  { number, vendor, proposals }: { number: number; vendor: Vendor; proposals: readonly string[] },
): string =>
  [
    `## ${number}. ${escapeMarkdown(finding.title.replace(/\.$/, ''))}`,
    `${quotes(finding, vendor).join('; ')}.`,
    `${escapeMarkdown(finding.why ?? '')} **Proposed:** ${proposed(proposals)}`,
  ].join('\n\n')

const proposed = (proposals: readonly string[]): string =>
  proposals.map((each) => escapeMarkdown(capitalize(each))).join(' ')

/** For each page that the finding cites, its quotes and a link to the first of them. */
const quotes = ({ page, elsewhere = [] }: Finding, { pages }: Vendor): readonly string[] => {
  const cited = [
    ...page.map(({ page: id, quote }) => {
      const source = pages.find((each) => each.id === id)
      return { url: readable(source?.url ?? '', pages), title: source?.title.replace(/ \(.*\)$/, '') ?? id, quote }
    }),
    ...elsewhere.map(({ url, quote }) => ({ url, title: lastSteps(url), quote })),
  ]
  return [...Map.groupBy(cited, ({ url }) => url)].map(([url, group]) => {
    const words = [...new Set(group.map(({ quote }) => quote))]
    const shown = words
      .slice(0, mostQuotes)
      .map((each) => codeSpan(visibleWords(each)))
      .join(' … ')
    return `[${escapeMarkdown(group[0]?.title ?? url)}](${addressOf(url, words)}): ${shown}`
  })
}

type Row = readonly [place: string, now: string, proposed: string]

/** What is proposed for the same words at the same place is one row. */
const joined = (rows: readonly Row[]): readonly Row[] =>
  [...Map.groupBy(rows, ([place, now]) => `${place} ${now}`).values()].map((group) => {
    const [place, now] = group[0] as Row
    return [place, now, group.map(([, , proposals]) => proposals).join(' ')]
  })

/** `overview/pagination`: the end of an address names a page well enough. */
const lastSteps = (url: string): string => new URL(url).pathname.split('/').filter(Boolean).slice(-2).join('/')

const row = (finding: Finding, vendor: Vendor, proposals: readonly string[]): Row => {
  const { page, elsewhere = [] } = finding
  const own = page.map(({ page: id, quote }) => ({
    url: vendor.pages.find((each) => each.id === id)?.url ?? '',
    quote,
  }))
  const [first] = [...own, ...elsewhere]
  const quoted = own.filter(({ url }) => url === first?.url).map(({ quote }) => quote)
  const url = first && addressOf(readable(first.url, vendor.pages), quoted.length > 0 ? quoted : [first.quote])
  const label = placeOf(finding, vendor)
  return [url === undefined ? label : `[${label}](${url})`, nowOf(finding, first?.quote), proposed(proposals)]
}

const nowOf = ({ class: own, kind }: Finding, quote: string | undefined): string =>
  quote === undefined || (own === 'gap' && kind.startsWith('missing-')) ? 'not stated' : codeSpan(visibleWords(quote))

/** The field, the response or the operation that a finding is about first. */
const placeOf = ({ contract }: Finding, { operations }: Vendor): string => {
  const field = contract.find(({ pointer = '' }) => pointer !== '')
  // The list that a field's owner is in goes without saying.
  if (field) return codeSpan(fieldName(field.pointer ?? '').replace(/^\w+\[\]\./, ''))
  const [first] = contract
  if (first?.part !== undefined && /^\d/.test(first.part)) return `response ${first.part}`
  const operation = operations.find(({ id }) => id === first?.operation)
  return operation ? routeOf(operation) : 'page'
}

/** The Markdown source of a page is linked as the page that people read, where that was captured too. */
const readable = (url: string, pages: Vendor['pages']): string => {
  const rendered = url.replace(/\.mdx?$/, '')
  return pages.some((page) => page.url === rendered) ? rendered : url
}
