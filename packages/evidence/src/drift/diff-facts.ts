import { isDeepStrictEqual } from 'node:util'
import { isInside } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import { nameOperations } from '../page/pair-operations.ts'
import { bodyChanges } from './body-changes.ts'
import { breakingRules, type Difference } from './breaking.ts'
import { type Change, type StatedWords, type Statement, statementKey } from './statement.ts'
import { statementsOf } from './statements.ts'

/** Everything that a page states now and didn't state before, no longer states, or states differently, in page order. */
export const diffFacts = (
  before: PageFacts,
  after: PageFacts,
  /** Whether callers of the contract fail where those fail that follow the earlier page. @default They do. */
  forCallers: (difference: Difference) => boolean = () => true,
): readonly Change[] => {
  const names = nameOperations(before, after)
  const was = indexed(statementsOf(before, (operation) => names.before.get(operation) as string))
  const is = indexed(statementsOf(after, (operation) => names.after.get(operation) as string))
  const aspects = new Set([...was.values()].map(aspectOf))
  const differences: Difference[] = [
    ...[...was].flatMap(([key, statement]) => {
      const now = is.get(key)
      if (now && isDeepStrictEqual(now.value, statement.value)) return []
      return [{ side: statement.side, before: statement, ...(now && { after: now }) }]
    }),
    ...[...is]
      .filter(([key]) => !was.has(key))
      .map(([, statement]) => ({
        side: statement.side,
        after: statement,
        ...(aspects.has(aspectOf(statement)) && { isOneMore: true as const }),
      })),
  ]
  return onPage(once(paired(withoutNewDefaults(outermost(differences))).map((each) => changeOf(each, forCallers))))
}

const aspectOf = ({ operation = '', aspect }: Statement): string => `${aspect} ${operation}`

/** The first statement of each key. */
const indexed = (statements: readonly Statement[]): ReadonlyMap<string, Statement> => {
  const map = new Map<string, Statement>()
  for (const statement of statements) {
    const key = statementKey(statement)
    if (!map.has(key)) map.set(key, statement)
  }
  return map
}

const wholes = new Set(['operation', 'response', 'field', 'declared type'])

const statementOf = ({ before, after }: Difference): Statement => (before ?? after) as Statement

/** Without what was added or removed together with its operation, response or field. */
const outermost = (differences: readonly Difference[]): readonly Difference[] => {
  const gone = differences.filter((each) => (!each.before || !each.after) && wholes.has(statementOf(each).aspect))
  return differences.filter((each) => !gone.some((whole) => each !== whole && isWithin(each, whole)))
}

const direction = /^-/

/** Without what is no longer listed to sort by because it is the default now, in either direction. */
const withoutNewDefaults = (differences: readonly Difference[]): readonly Difference[] => {
  const defaults = differences.flatMap(({ after }) => (after?.aspect === 'default sort' ? [after] : []))
  const isDefault = ({ operation, of = '' }: Statement): boolean =>
    defaults.some(
      (each) => each.operation === operation && String(each.value).replace(direction, '') === of.replace(direction, ''),
    )
  return differences.filter(({ before, after }) => after || before?.aspect !== 'sort' || !isDefault(before))
}

const withoutItems = (pointer = ''): string => pointer.replaceAll('/*', '')

const isWithin = (each: Difference, whole: Difference): boolean => {
  if ((each.before === undefined) !== (whole.before === undefined)) return false
  if ((each.after === undefined) !== (whole.after === undefined)) return false
  const [inner, outer] = [statementOf(each), statementOf(whole)]
  if (inner.operation !== outer.operation) return false
  if (outer.aspect === 'operation') return true
  if (inner.aspect === 'status') return outer.aspect === 'response' && inner.of === outer.of
  if (inner.part !== outer.part) return false
  if (outer.aspect !== 'field') return true
  const [pointer, ancestor] = [withoutItems(inner.pointer), withoutItems(outer.pointer)]
  return isInside(pointer, ancestor) || (pointer === ancestor && inner.aspect !== 'field')
}

/** Aspects that a place rarely has two of: one that is removed and one that is added are one change. */
const single = new Set(['server', 'auth', 'header', 'sample', 'example'])

const paired = (differences: readonly Difference[]): readonly Difference[] => {
  const groups = Map.groupBy(differences, (each) => {
    const { operation, part, pointer, aspect } = statementOf(each)
    return JSON.stringify([operation, part, pointer, aspect])
  })
  return [...groups.values()].flatMap((group): readonly Difference[] => {
    const removed = group.filter(({ after }) => !after)
    const added = group.filter(({ before }) => !before)
    const [from, to] = [removed[0]?.before, added[0]?.after]
    if (removed.length !== 1 || added.length !== 1 || !from || !to || !single.has(from.aspect)) return group
    const rest = group.filter((each) => each.before && each.after)
    return [...rest, { side: from.side, before: from, after: to }]
  })
}

/** The body that an example or a sample call prints. */
const bodyIn = ({ aspect, value }: Statement): unknown =>
  aspect === 'example' ? value : aspect === 'sample' ? (value as { readonly body?: unknown }).body : undefined

const wordsOf = (statement: Statement | undefined, says = statement?.says): StatedWords | undefined =>
  statement && says !== undefined ? { says, ...statement.mark } : undefined

const changeOf = (difference: Difference, forCallers: (difference: Difference) => boolean): Change => {
  const { before, after, side } = difference
  const { operation, part, pointer, aspect, of } = statementOf(difference)
  const kind = before && after ? 'changed' : before ? 'removed' : 'added'
  const breaking = breakingRules[aspect][kind](difference)
  const breaks = breaking && forCallers(difference) ? breaking : undefined
  const inBodies = before && after && bodyChanges(bodyIn(before), bodyIn(after))
  const [was, is] = [wordsOf(before, inBodies?.before), wordsOf(after, inBodies?.after)]
  return {
    kind,
    aspect,
    side,
    ...(operation !== undefined && { operation }),
    ...(part !== undefined && { part }),
    ...(pointer && { pointer }),
    ...(of !== undefined && { of }),
    ...(was && { before: was }),
    ...(is && { after: is }),
    ...(breaks && { breaks }),
  }
}

/** A change of a declared type is reported where the type is used, or at its declaration if it is not used. */
const once = (changes: readonly Change[]): readonly Change[] => {
  const markOf = ({ kind, aspect, of, before, after }: Change): string =>
    JSON.stringify([kind, aspect, of, before?.line, before?.column, after?.line, after?.column])
  const used = new Set(changes.filter(({ operation }) => operation !== undefined).map(markOf))
  return changes.filter((change) => change.operation !== undefined || !used.has(markOf(change)))
}

/**
 * What a page says of errors in general is in the facts of each of its operations. Its change is one change, of all of
 * them: it has no operation.
 */
const onPage = (changes: readonly Change[]): readonly Change[] => {
  const isGeneral = ({ side, part = '' }: Change): boolean => side === 'response' && !/^\d*$|^response$/.test(part)
  const groups = Map.groupBy(changes, (change) => {
    const { operation, part, pointer, kind, aspect, of, before, after } = change
    const place = isGeneral(change) ? undefined : operation
    return JSON.stringify([place, part, pointer, kind, aspect, of, before, after])
  })
  return [...groups.values()].flatMap((group): readonly Change[] => {
    const operations = new Set(group.map(({ operation }) => operation))
    const [first] = group
    if (!first || operations.size < 2) return group
    const { operation: _, ...change } = first
    return [change]
  })
}
