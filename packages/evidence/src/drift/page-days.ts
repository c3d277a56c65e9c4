import { createHash } from 'node:crypto'
import type { PageDays } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import { nameOperations } from '../page/pair-operations.ts'
import { statementKey } from './statement.ts'
import { statementsOf } from './statements.ts'

/** What `evidence/checked.json` has about a page. */
export interface NotedDays extends PageDays {
  /** SHA-256 of what the page stated when it was last checked. */
  readonly stated?: string
}

/** What a page states, without its words and lines: those of a page of the web can differ on every request. */
const digestOf = (facts: PageFacts): string => {
  const names = nameOperations(facts, facts).before
  const statements = statementsOf(facts, (operation) => names.get(operation) as string)
  const said = statements.map((statement) => `${statementKey(statement)} ${JSON.stringify(statement.value)}`).sort()
  return createHash('sha256').update(said.join('\n')).digest('hex')
}

/**
 * The days of a page that was compared on this day.
 * @param options.before Its committed facts.
 * @param options.after Its facts on that day.
 */
export const checkedNow = (options: {
  noted: NotedDays | undefined
  before: PageFacts
  after: PageFacts
  day: string
}): NotedDays => {
  const { noted, before, after, day } = options
  const stated = digestOf(after)
  const isNew = stated !== (noted?.stated ?? digestOf(before))
  const changed = isNew ? day : noted?.changed
  return { ...noted, checked: day, ...(changed !== undefined && { changed }), stated }
}

/** The text of `evidence/checked.json`: the days of pages, by page. */
export const writeDays = (days: Readonly<Record<string, NotedDays>>): string =>
  `${JSON.stringify(Object.fromEntries(Object.entries(days).sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`
