import {
  type ContractPlace,
  formatPointer,
  hasPath,
  isInside,
  type Part,
  parsePointer,
  withoutIndexes,
} from '@sendspec/contract'
import type { FieldFacts, OperationFacts, PageFacts, ResponseFacts } from '@sendspec/facts'
import { type ContractSide, matchOperations } from '../compare/match-operations.ts'
import { dottedPath } from '../compare/nest-dotted.ts'
import { pointerOnLine } from '../detectors/example-line.ts'
import { fieldsOf, type PlacedField } from '../detectors/fields.ts'
import { bodiesOf } from '../page/bodies.ts'
import { distinct } from './distinct.ts'

/** A line of a page, and words of it if they are known. */
export interface OnPage {
  readonly page: string
  readonly line: number
  readonly quote?: string
}

interface Located {
  readonly place: ContractPlace
  /** The name and the type of a field. */
  readonly words: readonly (string | undefined)[]
}

/**
 * Finds what a line of a page is about in the contract: a field, a value of an example, a status, else the operation.
 * A declared type can be that of several operations. A line outside all operations is about none.
 */
export const placesOnPages = (
  side: ContractSide,
  { parts, pages }: { readonly parts: readonly Part[]; readonly pages: readonly PageFacts[] },
): ((at: OnPage) => readonly ContractPlace[]) => {
  const ids = new Map(
    matchOperations(side, pages).flatMap(({ facts, operation }) =>
      operation === undefined ? [] : [[facts, operation] as const],
    ),
  )
  const finder = finderIn([...parts, ...side.parts])
  const byId = new Map(pages.map((page) => [page.page.id, page]))
  const indexes = new Map<string, (at: OnPage) => readonly ContractPlace[]>()
  return (at) => {
    const page = byId.get(at.page)
    if (!page) return []
    const index = indexes.get(at.page) ?? indexOf(page, ids, finder)
    indexes.set(at.page, index)
    return index(at)
  }
}

/** Those that are inside no other one. */
const outermost = (places: readonly ContractPlace[]): readonly ContractPlace[] =>
  places.filter(
    ({ operation, part, pointer = '' }) =>
      !places.some(
        (outer) => outer.operation === operation && outer.part === part && isInside(pointer, outer.pointer ?? ''),
      ),
  )

type IsMeant = (part: string) => boolean
type Finder = (operation: string, isMeant: IsMeant, pointer: string) => ContractPlace | undefined

/** Finds the first part of an operation that can be meant and has the pointer. */
const finderIn = (parts: readonly Part[]): Finder => {
  const own = Map.groupBy(parts, ({ operation }) => operation.id)
  return (operation, isMeant, pointer) => {
    const path = parsePointer(pointer)
    const part = own.get(operation)?.find((each) => isMeant(each.name) && hasPath(each.shape, path))
    return part && { operation, part: part.name, ...(pointer && { pointer }) }
  }
}

const indexOf = (
  page: PageFacts,
  ids: ReadonlyMap<OperationFacts, string>,
  find: Finder,
): ((at: OnPage) => readonly ContractPlace[]) => {
  const onLine = new Map<number, { readonly own: Located[]; readonly near: Located[] }>()
  const at = (line: number) => {
    const known = onLine.get(line) ?? { own: [], near: [] }
    onLine.set(line, known)
    return known
  }
  for (const placed of fieldsOf(page)) {
    const { operation, field, name } = placed
    const id = ids.get(operation)
    const place = id && find(id, partOf(placed), pointerOf(placed))
    if (!place) continue
    const words = [name, field.type?.text]
    at((field.name ?? field).line).own.push({ place, words })
    for (const line of linesOf(field)) at(line).near.push({ place, words })
  }
  for (const operation of page.operations) {
    const id = ids.get(operation)
    if (!id) continue
    for (const response of operation.responses) {
      const place = response.status && find(id, statusOf(response), '')
      if (place) at(response.status.line).near.push({ place, words: [] })
    }
  }
  const bodies = bodiesOf(page)
  return ({ line, quote }) => {
    const { own, near } = onLine.get(line) ?? { own: [], near: [] }
    const named = [...own, ...near].filter(({ words }) => quote !== undefined && words.includes(quote))
    if (named.length > 0) return distinct(named.map(({ place }) => place))
    const fields = own.length > 0 ? own : near
    if (fields.length > 0) return outermost(distinct(fields.map(({ place }) => place)))
    const shown = bodies.flatMap(({ operation, response, example }) => {
      const [first, last] = example.lines
      const id = ids.get(operation)
      if (!id || line < first || line > last) return []
      const pointer = withoutIndexes(pointerOnLine(example, line) ?? '')
      const isMeant = response ? statusOf(response) : (name: string) => name === 'body'
      return find(id, isMeant, pointer) ?? find(id, isMeant, '') ?? []
    })
    if (shown.length > 0) return distinct(shown)
    const around = page.operations
      .filter(({ lines: [first, last] }) => line >= first && line <= last)
      .sort((one, other) => one.lines[1] - one.lines[0] - (other.lines[1] - other.lines[0]))
    const operation = around[0] && ids.get(around[0])
    return operation ? [{ operation }] : []
  }
}

/** The responses that a page can mean: those of its status, else all failures or all successes. */
const statusOf =
  ({ status, failure }: ResponseFacts): IsMeant =>
  (part) => {
    if (status) return part === String(status.value)
    return failure ? /^[45]\d\d$/.test(part) : /^2\d\d$/.test(part)
  }

const partOf = ({ part, response, field }: PlacedField): IsMeant => {
  if (response) return statusOf(response)
  if (part === 'request') return (name) => name === 'body'
  return (name) => (field.in ? name === field.in : /^(?:path|query|body|header)$/.test(name))
}

const pointerOf = ({ pointer, part, name }: PlacedField): string =>
  formatPointer((part === 'parameter' ? [name] : parsePointer(pointer)).flatMap(dottedPath))

/** Every line that states something of a field, without the fields inside it. */
const linesOf = ({ fields: _, ...field }: FieldFacts): ReadonlySet<number> => {
  const lines = new Set<number>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('line' in value && typeof value.line === 'number') lines.add(value.line)
    if ('fields' in value) return
    for (const each of Object.values(value)) visit(each)
  }
  visit(field)
  return lines
}
