import { SendspecError } from '@sendspec/contract'
import type { Gap, OperationFacts, PageContent, ResponseFacts, Stated, TypeDeclaration } from '@sendspec/facts'
import type { Block } from '../blocks/block.ts'
import type { PageBlocks } from '../blocks/blocks.ts'
import { blocksOf } from '../blocks/blocks.ts'
import { gapAt } from '../blocks/gap-at.ts'
import { stated } from '../blocks/passage.ts'
import { looksLikeOpenapi } from '../openapi/document.ts'
import { openapiBlocksOf } from '../openapi/openapi.ts'
import type { PageText } from '../reader.ts'
import { declarationsOf, declaresTypes } from '../typescript/declarations.ts'
import { authOf, uniqueAuth } from './auth.ts'
import { mentionsIn } from './call-mentions.ts'
import { coverageOf } from './coverage.ts'
import { declaredTypesIn } from './declared-types.ts'
import { extentsOf, generalErrors } from './extents.ts'
import type { Known } from './open-operation.ts'
import { type ReadOperation, readOperation } from './read-operation.ts'
import { requestOf, templatesOf } from './request-of.ts'
import { withReturnedType, withTakenType } from './returned-type.ts'
import { withSameAs } from './same-as.ts'
import { basesOf, serversOf, withoutBase } from './servers.ts'
import { isCallOf, isSame, type Start, startsOf } from './starts.ts'
import { namesNoCall } from './summary-of.ts'
import { type Unit, unitsOf } from './units.ts'
import { valueListsOf, valuesLikeFields } from './value-lists.ts'

/**
 * Reads a page.
 * @param take Takes pages of its dialect apart; everything after that is the same for all of them.
 * @throws SendspecError for markup that nests deeper than any page does.
 */
export const readBlocksPage = (page: PageText, take: (page: PageText) => PageBlocks = blocksOf): PageContent => {
  try {
    return interpreted(page, take(page))
  } catch (error) {
    // Parsers recurse, and end in this one when a page was made to end them.
    if (!(error instanceof RangeError)) throw error
    throw new SendspecError({
      place: page.id,
      what: 'the markup nests deeper than any page does',
      next: 'check that the capture is a page of documentation, and capture it again',
    })
  }
}

const interpreted = (page: PageText, taken: PageBlocks): PageContent => {
  const { hasHeadings, title: given, links, isOfOneCall, areOwnersListed = false } = taken
  const { blocks, auth, servers: printedServers, gaps: markupGaps } = withOpenapi(taken)
  const { values: likeFields, rest: all } = valuesLikeFields(unitsOf(blocks, hasHeadings))
  const values = new Map([...valueListsOf(all), ...likeFields])
  const { types: listed, rest: units, gaps: listGaps } = declaredTypesIn(all, values)
  const { types: printed, gaps: typeGaps } = typesOf(units)
  const types = [...printed, ...listed]
  const known = { declared: new Set(types.map(({ name }) => name)), values, areOwnersListed }
  const bases = [...printedServers, ...basesOf(units)]
  const starts = startsOf(units).map((start) => withoutBase(start, bases))
  const found = extentsOf(units, starts)
  const isWhole = isOfOneCall && found.length === 1
  const extents = isWhole ? found.map((extent) => ({ ...extent, from: 0, to: units.length })) : found
  const templates = templatesOf(units, starts)
  const title = given ?? titleOf(units)
  // Items of lists that are all that the page has on a call.
  const ofOthers = new Set(starts.flatMap(({ isListed, index }) => (isListed && units[index]) || []))
  const read =
    extents.length > 0
      ? extents.map(({ start, from, to }) => {
          const text = units.slice(from, to).filter((unit) => start.isListed || !ofOthers.has(unit))
          const own = readOperation({
            units: text,
            request: {
              ...(extents.length === 1 && title && !namesNoCall(title.value) && { summary: title }),
              ...requestOf(start, units, templates),
            },
            known,
          })
          const operation = withTakenType(withReturnedType(own.operation, text, types), text, types)
          const call = units[start.index]
          const isOfPage = isWhole || (call?.kind === 'call' && call.isOfPage)
          return {
            ...own,
            text,
            operation: { ...operation, ...(isOfPage && { lines: [1, page.lines.length] as const }) },
          }
        })
      : withoutCall({ units, page, title, known }).map((each) => ({ ...each, text: [] }))
  const errors = generalErrors(units, extents)
  const general = errors.flatMap((from, order) => {
    const next = Math.min(
      errors[order + 1] ?? units.length,
      ...starts.map(({ head }) => head).filter((head) => head > from),
    )
    return errorsIn(units.slice(from, next), known)
  })
  const operations = withSameAs(read).map((operation) =>
    withGeneral(
      operation,
      general.map((each) => each.operation),
    ),
  )
  const servers = serversOf(units, operations, starts)
  const used = new Set([
    ...[...read, ...general].flatMap((each) => each.used),
    ...starts.flatMap(({ index }) => units[index] ?? []),
  ])
  const coverage = coverageOf(units, (unit) => used.has(unit) || isReadOutside(unit, starts))
  return {
    ...(title && { title: title.value }),
    servers,
    auth: uniqueAuth([...auth, ...authOf(units, operations)]),
    types,
    ...(coverage && { coverage }),
    operations: operations.map((operation) => withoutSingle(operation, servers)),
    links,
    gaps: withoutRepeated([...markupGaps, ...listGaps, ...typeGaps, ...read.flatMap(({ gaps }) => gaps)]),
  }
}

/** What a page consists of, with the OpenAPI documents that it prints taken apart. */
const withOpenapi = (taken: PageBlocks) => {
  const auth = [...(taken.auth ?? [])]
  const gaps = [...taken.gaps]
  const servers: Stated<string>[] = []
  const blocks = taken.blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'code' || !looksLikeOpenapi(block.text.text)) return [block]
    const own = openapiBlocksOf(block)
    if (!own?.isWhole) gaps.push(gapAt('unread-text', block.text))
    if (!own || own.blocks.length === 0) return [block]
    auth.push(...own.auth)
    servers.push(...own.servers)
    return own.blocks
  })
  return { blocks, auth, servers, gaps }
}

/** Types are read wherever they are; a call that is shown again is the one that was read. */
const isReadOutside = (unit: Unit, starts: readonly Start[]): boolean => {
  if (unit.kind === 'code' && declaresTypes(unit.text.text)) return true
  if (unit.kind !== 'code' && unit.kind !== 'line' && unit.kind !== 'item' && unit.kind !== 'call') return false
  return mentionsIn([unit]).some((mention) =>
    starts.some((start) => isSame(start, mention) || isCallOf(mention, start)),
  )
}

/** In page order; an example that is printed again is a gap once. */
const withoutRepeated = (gaps: readonly Gap[]): readonly Gap[] =>
  gaps
    .toSorted((one, other) => one.line - other.line || one.column - other.column)
    .filter(
      ({ kind, quote }, index, all) =>
        kind !== 'unparseable-example' || all.findIndex((each) => each.kind === kind && each.quote === quote) === index,
    )

interface WithoutCall {
  readonly units: readonly Unit[]
  readonly page: PageText
  readonly title: Stated<string> | undefined
  readonly known: Known
}

/** A page can state the fields of a call without naming it. */
const withoutCall = ({ units, page, title, known }: WithoutCall): readonly ReadOperation[] => {
  if (!units.some(({ kind }) => kind === 'field')) return []
  const { used, operation, gaps } = readOperation({ units, request: { ...(title && { summary: title }) }, known })
  return [{ used, operation: { ...operation, lines: [1, page.lines.length] }, gaps }]
}

const typesOf = (units: readonly Unit[]): { types: readonly TypeDeclaration[]; gaps: readonly Gap[] } => {
  const read = units.flatMap((unit) =>
    unit.kind === 'code' && declaresTypes(unit.text.text) ? [{ unit, ...declarationsOf(unit.text) }] : [],
  )
  return {
    types: read.flatMap(({ types }) => types),
    gaps: read.flatMap(({ unit, problem }) => (problem ? [gapAt('unknown-type', unit.text, problem.offset)] : [])),
  }
}

/** What the page says of errors outside all operations. */
const errorsIn = (units: readonly Unit[], known: Known): readonly ReadOperation[] => {
  const [heading] = units
  if (heading?.kind !== 'line') return []
  const label = stated(heading.text.text.replace(/[:\s]+$/, ''), heading.text)
  const own = readOperation({
    units: units.slice(1),
    request: {},
    known,
    part: 'error',
  })
  const { operation } = own
  const responses = operation.responses.map(
    (each): ResponseFacts => ({ label, ...each, ...(!each.status && { failure: true }) }),
  )
  return responses.length + operation.statuses.length > 0 ? [{ ...own, operation: { ...operation, responses } }] : []
}

const withGeneral = (operation: OperationFacts, general: readonly OperationFacts[]): OperationFacts => ({
  ...operation,
  responses: [...operation.responses, ...general.flatMap(({ responses }) => responses)],
  statuses: [...operation.statuses, ...general.flatMap(({ statuses }) => statuses)].filter(
    ({ value }, index, all) => all.findIndex((each) => each.value === value) === index,
  ),
})

const withoutSingle = ({ server, ...operation }: OperationFacts, servers: readonly Stated<string>[]): OperationFacts =>
  server && servers.length > 1 ? { ...operation, server } : operation

const titleOf = (units: readonly Unit[]): Stated<string> | undefined => {
  // The address of a page is no title.
  const heading = units.find((unit) => unit.kind === 'line' && unit.isTopic && !/https?:\/\//.test(unit.text.text))
  return heading?.kind === 'line' ? stated(heading.text.text.replace(/\s*\{#.*\}$/, ''), heading.text) : undefined
}
