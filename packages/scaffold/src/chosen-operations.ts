import { type Operation, routeKey, SendspecError, type Vendor } from '@sendspec/contract'
import { operationTitle } from '@sendspec/evidence'
import type { OperationFacts, PageFacts } from '@sendspec/facts'
import { routePath } from './draft-names.ts'

/** Which operations of a page are added. */
export interface Choice {
  /** Their names, e.g. `GET /tags`. @default All that the contract lacks and doesn't leave out. */
  readonly only?: readonly string[]
  /** Why the others are left out. Without it, the tests ask for them. */
  readonly leaveOut?: string
}

/** The operations of a page that are added, and those that are left out from now on. */
export interface Chosen {
  readonly operations: readonly OperationFacts[]
  readonly leftOut: NonNullable<Vendor['leftOut']>
  /** Whether the contract has nothing of the page yet. */
  readonly isNewPage: boolean
}

const routeOf = (method: string, path: string): string =>
  routeKey({
    method: method as Operation['method'],
    path: routePath(path),
  })

/**
 * Chooses the operations of a page that are added to a contract.
 * @throws SendspecError for operations that the page lacks or the contract has, and for a page that changed since.
 */
export const chosenOf = ({ vendor, facts, only, leaveOut }: Choice & { vendor: Vendor; facts: PageFacts }): Chosen => {
  const { id, sha256 } = facts.page
  const known = vendor.pages.find((page) => page.id === id)
  const place = `${vendor.id} page ${id}`
  if (known && known.sha256 !== sha256) {
    throw new SendspecError({
      place,
      what: 'the contract has another version of this page',
      next: `take it in with \`sendspec drift ${vendor.id}\`, or give the other page another file name`,
    })
  }
  const routes = new Map(vendor.operations.map((operation) => [routeKey(operation), operation]))
  const knownAs = ({ method, path }: OperationFacts): Operation | undefined =>
    method && path && routes.get(routeOf(method.value, path.value))
  const isKnown = (operation: OperationFacts): boolean => knownAs(operation) !== undefined
  const left = Object.keys(vendor.leftOut?.[id] ?? {})
  const isWanted = (operation: OperationFacts): boolean =>
    only
      ? only.includes(operationTitle(operation))
      : !(known && isKnown(operation)) && !left.includes(operationTitle(operation))
  const titles = facts.operations.map(operationTitle)
  const stranger = only?.find((name) => !titles.includes(name))
  if (stranger !== undefined) {
    const next = titles.length > 0 ? `name one of ${titles.join(', ')}` : 'name another page'
    throw new SendspecError({ place: id, what: `the page has no operation ${stranger}`, next })
  }
  const operations = facts.operations.filter(isWanted)
  const again = operations.map(knownAs).find((each) => each !== undefined)
  if (again) {
    throw new SendspecError({
      place: `${vendor.id} ${again.id}`,
      what: `the contract has ${again.method} ${again.path}`,
      next: 'take in a changed page with `sendspec drift`; name the other operations of the page with --operation',
    })
  }
  if (operations.length === 0 && facts.operations.length > 0) {
    const next = `see how it has changed with \`sendspec drift ${vendor.id}\`, or give the other page another file name`
    throw new SendspecError({ place, what: 'the contract has all operations of this page', next })
  }
  const others = facts.operations.filter((each) => !operations.includes(each) && !isKnown(each)).map(operationTitle)
  const more = others.filter((title) => !left.includes(title))
  return {
    operations,
    isNewPage: known === undefined,
    leftOut:
      leaveOut === undefined || more.length === 0
        ? {}
        : { [id]: { ...vendor.leftOut?.[id], ...Object.fromEntries(more.map((title) => [title, leaveOut])) } },
  }
}
