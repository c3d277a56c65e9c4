import { createHash } from 'node:crypto'
import { SendspecError } from '@sendspec/contract'
import type { PageContent, PageFacts } from '@sendspec/facts'
import { factsSchemaId } from '@sendspec/facts'
import { markdownTypes } from './markdown-types/markdown-types.ts'
import { mentionsOf } from './mentions.ts'
import { pageText } from './page-text.ts'
import type { PageSource, PageText, Reader } from './reader.ts'
import { readers } from './readers.ts'

/** Minimum score for a reader to accept a page. */
const threshold = 0.25

/**
 * What a documentation page states. The dialect is chosen by looking at the page.
 * @throws SendspecError for a page that is empty, binary, cut off within its markup, a login page,
 * of no known dialect, or without a single fact about an API.
 */
export const readPage = (source: PageSource): PageFacts => {
  const page = pageText(source)
  const known = readerOf(page)
  const reader = known ?? markdownTypes
  const { title, ...content } = reader.read(page)
  if (!known && !content.operations.some(({ path }) => path)) throw unknownDialect(page)
  refuseEmpty(page, reader, content)
  refuseUncovered(page, content)
  const mentions = mentionsOf(page)
  return {
    $schema: factsSchemaId,
    page: {
      id: source.id,
      ...(title && { title }),
      ...(source.url && { url: source.url }),
      sha256: createHash('sha256').update(source.text).digest('hex'),
      lines: page.lines.length,
    },
    dialect: reader.dialect,
    ...content,
    ...(mentions.length > 0 && { mentions }),
  }
}

/** The reader that is surest, if it is sure enough. A page without signs is Markdown if its calls say so. */
const readerOf = (page: PageText): Reader | undefined => {
  const scored = readers.map((reader) => ({ reader, score: reader.recognises(page) }))
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one))
  return best.score >= threshold ? best.reader : undefined
}

const unknownDialect = (page: PageText): SendspecError =>
  isLogin(page.text)
    ? loginPage(page)
    : new SendspecError({
        place: page.id,
        what: `the page is written in none of the dialects ${readers.map(({ dialect }) => dialect).join(', ')}`,
        next: 'capture the page of an endpoint, as the source of its site (.md, .mdx), its HTML or its text',
      })

/** A page with less than this part of its statements read would give facts that mislead. */
const leastCoverage = 0.1
const fewStatements = 10

const refuseUncovered = ({ id }: PageText, { coverage }: Omit<PageContent, 'title'>): void => {
  if (!coverage || coverage.stated < fewStatements || coverage.read >= coverage.stated * leastCoverage) return
  const [first] = coverage.unread
  throw new SendspecError({
    place: first ? `${id}:${first.line}:${first.column}` : id,
    what: `only ${coverage.read} of ${coverage.stated} statements were understood; not understood: ${coverage.constructs.join('; ')}`,
    next: 'capture the page in another form, such as the source of its site (.md, .mdx) or its HTML',
  })
}

const refuseEmpty = (page: PageText, { dialect }: Reader, content: Omit<PageContent, 'title'>): void => {
  if (content.operations.length > 0 || content.types.length > 0) return
  if (isLogin(page.text)) throw loginPage(page)
  throw new SendspecError({
    place: page.id,
    what: `read as ${dialect}, the page states nothing about an API: no call, parameter, field or body${unreadOf(content)}`,
    next: 'check that it is the page of an endpoint and that the capture is complete',
  })
}

const unreadOf = ({ coverage, gaps }: Omit<PageContent, 'title'>): string => {
  const constructs = [...(coverage?.constructs ?? []), ...new Set(gaps.map(({ quote }) => quote))].slice(0, 5)
  return constructs.length > 0 ? `; not understood: ${constructs.join('; ')}` : ''
}

/** A login page has little text besides its form. */
const mostOfLogin = 3_000

const isLogin = (text: string): boolean =>
  text.length < mostOfLogin &&
  !/^#{1,6} |^```|^\s*[{<]|\]\(/m.test(text) &&
  /\b(?:sign in|log ?in|single sign-on|authenticate)\b/i.test(text) &&
  /\b(?:password|e-?mail|continue with|sso|account)\b/i.test(text)

const loginPage = ({ id }: PageText): SendspecError =>
  new SendspecError({
    place: id,
    what: 'this is a login page, not documentation',
    next: 'capture the page in a browser that is logged in, and read the file',
  })
