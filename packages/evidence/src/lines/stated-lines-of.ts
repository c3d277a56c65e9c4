import { failurePart, type Lines, type Operation, parentPointer, placeKey, type Vendor } from '@sendspec/contract'
import type { OperationFacts, PageFacts } from '@sendspec/facts'
import { compareVendor } from '../compare/compare-vendor.ts'
import type { Comparison } from '../compare/comparison.ts'
import { matchOperations } from '../compare/match-operations.ts'
import { serverKey } from '../compare/servers.ts'
import { sidesOf } from '../compare/sides-of.ts'
import { authInWords, statedInWords } from '../compare/stated-auth.ts'
import { bodiesOf } from '../page/bodies.ts'
import { withoutLeftOut } from '../page/left-out.ts'

/**
 * The lines of the pages that state the parts of a contract, found by comparing both. Pages are in the order of their ids:
 * where several state the same thing, the first is the source.
 */
export const statedLinesOf = (vendor: Vendor, all: readonly PageFacts[]): Lines => {
  const pages = all.map((page) => withoutLeftOut(page, vendor))
  const { documented: side } = sidesOf(vendor)
  const documented = side.vendor
  const comparisons = compareVendor(side, pages)
  const matches = matchOperations(side, pages)
  const comparisonsOn = Map.groupBy(comparisons, ({ page }) => page)
  const matchesOn = Map.groupBy(matches, ({ page }) => page)
  // Of several captures, the one that states the path is the source.
  const withPath = new Set(matches.flatMap(({ operation, facts }) => (facts.path ? [operation] : [])))
  const operations = new Map(documented.operations.map((operation) => [operation.id, operation]))
  const stated = pages.map((page) => {
    const own = comparisonsOn.get(page.page.id) ?? []
    const lines = new Map<string, number>()
    const note = (key: string, line: number | undefined): void => {
      if (line !== undefined && !lines.has(key)) lines.set(key, line)
    }
    for (const { key, line } of sharedLines(documented, page)) note(key, line)
    for (const { facts, operation } of matchesOn.get(page) ?? []) {
      if (operation === undefined) continue
      const isElsewhere = !facts.path && withPath.has(operation)
      if (!isElsewhere) note(operation, facts.path?.line ?? facts.method?.line ?? facts.summary?.line ?? facts.lines[0])
      for (const status of answersOf(operations.get(operation)))
        note(placeKey(operation, status), statusLine(facts, status))
    }
    const inExample = linesInExamples(page)
    const told = own.filter((each) => isTold(each) && !inExample(each.line))
    for (const { operation, part, pointer, line } of told.filter(isNamed))
      note(placeKey(operation, part, pointer), line)
    for (const { operation, part, pointer = '', line } of told.filter(isNamed)) {
      // An object that is only described by its fields begins with the first of them.
      for (let outer = parentPointer(pointer); outer; outer = parentPointer(outer))
        note(placeKey(operation, part, outer), line)
    }
    // A page that lost its names still has their types.
    for (const { operation, part, pointer, line } of told) note(placeKey(operation, part, pointer), line)
    return [page.page.id, Object.fromEntries([...lines].sort(([one], [other]) => (one < other ? -1 : 1)))] as const
  })
  return {
    pages: pages.map(({ page: { id, title = id, url = '', sha256, lines } }) => ({ id, title, url, sha256, lines })),
    stated: Object.fromEntries(stated),
  }
}

const isNamed = ({ aspect }: Comparison): boolean => aspect === 'name'

/** Whether words of the page say something about a field that the contract agrees with. */
const isTold = ({ outcome, shown, pointer }: Comparison): boolean => outcome === 'agrees' && !shown && Boolean(pointer)

/** Whether a line is in an example: what only an example shows is not stated. */
const linesInExamples = (page: PageFacts): ((line: number | undefined) => boolean) => {
  const ranges = bodiesOf(page).flatMap(({ example }) =>
    example.sketch ? [] : [example.lines, ...(example.repeats ?? [])],
  )
  return (line = 0) => ranges.some(([first, last]) => first <= line && line <= last)
}

/** The answers of an operation: statuses, and `failure` for that of any other failure. */
const answersOf = ({ responses = [], notes }: Partial<Operation> = {}): readonly string[] => {
  const statuses = responses.map(({ status }) => `${status}`)
  return notes?.failure ? [...statuses, failurePart] : statuses
}

/** Where a page begins to describe a response. One without a status is that of a success. */
const statusLine = ({ responses, statuses }: OperationFacts, wanted: string): number | undefined => {
  const named = responses.find(({ status }) => `${status?.value}` === wanted)
  const found =
    named ??
    responses.find(({ status, failure = false }) => !status && failure === (wanted === failurePart || wanted >= '300'))
  const mentioned = statuses.find(({ value }) => `${value}` === wanted)?.line
  return (
    found?.status?.line ?? mentioned ?? found?.label?.line ?? found?.fields[0]?.line ?? found?.examples[0]?.lines[0]
  )
}

/** The lines of what all operations share. */
const sharedLines = ({ servers, auth }: Vendor, page: PageFacts) => {
  const wanted = authInWords(auth)
  const stated = page.auth.find((each) => statedInWords(each) === wanted)
  return [
    ...servers.map(({ id, url }) => ({
      key: placeKey('server', id),
      line: page.servers.find(({ value }) => serverKey(value) === serverKey(url))?.line,
    })),
    { key: 'auth', line: stated?.line },
  ]
}
