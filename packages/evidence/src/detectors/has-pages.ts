import { isObject } from '@sendspec/contract'
import type { OperationFacts } from '@sendspec/facts'
import type { PlacedField } from './fields.ts'
import { pagingRole } from './paging.ts'
import { keyInWords, objectsOf } from './values.ts'

const pagingKeys =
  /^(?:total|total .*|.* total|count|has more|has next|next|next page|next cursor|cursor|last page|pages|page count|links)$/

/** Those that nothing but a page of results has. */
const onlyPages = /^(?:has more|has next|next page|next cursor|last page|page count|per page|page size|total pages)$/

/** Whether the response tells if there are more pages. */
export const tellsOfPages = (operation: OperationFacts, fields: readonly PlacedField[]): boolean =>
  tells(operation, fields, pagingKeys)

const tells = (operation: OperationFacts, fields: readonly PlacedField[], wanted: RegExp): boolean => {
  const own = fields.filter((each) => each.operation === operation && each.part === 'response')
  const shown = operation.responses.flatMap(({ examples }) =>
    examples.flatMap(({ value }) => (isObject(value) ? objectsOf(value) : [])),
  )
  const keys = shown
    .filter(({ path }) => path.every((step) => typeof step === 'string'))
    .flatMap(({ value }) => Object.keys(value))
  return [...own.map(({ name }) => name), ...keys].some((name) => wanted.test(keyInWords(name)))
}

/** Whether an operation answers page by page, as its parameters or its response show. */
export const hasPages = (operation: OperationFacts, fields: readonly PlacedField[]): boolean =>
  fields.some((each) => each.operation === operation && pagingRole(each)) || tells(operation, fields, onlyPages)
