import { type Change, type ChangeKind, changeOf, effects } from './change.ts'
import { compareOperations } from './compare-operations.ts'
import { compareDocumentSecurity } from './compare-security.ts'
import { type ApiDocument, type OperationObject, operationsOf } from './document.ts'

/** The changes between two versions of an API's document, the most serious first. */
export const compareApis = (before: ApiDocument, after: ApiDocument): readonly Change[] => {
  const documents = { before, after }
  const pairs = pairOperations(operationsOf(before), operationsOf(after))
  const changes = [
    ...pairs.flatMap(([old, now]) => {
      if (old && now) return compareOperations(documents, old, now)
      if (now) return [changeOf({ kind: 'operation-added', operation: now.id, what: `is new: \`${address(now)}\`` })]
      const gone = old as OperationObject
      return [changeOf({ kind: 'operation-removed', operation: gone.id, what: 'is gone' })]
    }),
    ...wholeChanges(before, after),
  ]
  return effects.flatMap((effect) => changes.filter((change) => change.effect === effect))
}

const address = ({ method, path }: OperationObject): string => `${method.toUpperCase()} ${path}`

/** Pairs operations by id; those left, by method and path. */
const pairOperations = (
  before: readonly OperationObject[],
  after: readonly OperationObject[],
): readonly (readonly [OperationObject | undefined, OperationObject | undefined])[] => {
  const pairs: (readonly [OperationObject | undefined, OperationObject | undefined])[] = []
  const left = new Set(after)
  const take = (found: OperationObject | undefined): OperationObject | undefined => {
    if (found) left.delete(found)
    return found
  }
  const unpaired = before.filter((old) => {
    const same = take(after.find(({ id }) => id === old.id))
    if (same) pairs.push([old, same])
    return !same
  })
  for (const old of unpaired) pairs.push([old, take([...left].find((each) => address(each) === address(old)))])
  return [...pairs, ...[...left].map((now) => [undefined, now] as const)]
}

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Changes that are of no single operation. */
const wholeChanges = (before: ApiDocument, after: ApiDocument): readonly Change[] => {
  const note = (kind: ChangeKind, what: string): Change => changeOf({ kind, what })
  const security = compareDocumentSecurity(before, after)
  const types = namesIn(before.components?.schemas, after.components?.schemas)
  const findings = namesIn(before['x-ledger'], after['x-ledger'])
  const pagesIn = (document: ApiDocument) => new Map((document['x-pages'] ?? []).map(({ id, sha256 }) => [id, sha256]))
  const pages = pagesIn(before)
  return [
    ...types.gone.map((name) => note('type-removed', `the type \`${name}\` is gone`)),
    ...types.added.map((name) => note('type-added', `the type \`${name}\` is new`)),
    ...serverChanges(note, before, after),
    ...(security === 'broken' ? [note('security-changed', 'the API asks for other credentials')] : []),
    ...(security === 'more' ? [note('security-added', 'the API accepts other credentials too')] : []),
    ...(sameJson(limitOf(before), limitOf(after)) ? [] : [note('rate-limit-changed', 'the rate limit is another')]),
    ...[...pagesIn(after)].flatMap(([id, digest]) =>
      pages.has(id) && pages.get(id) !== digest ? [note('page-changed', `the page \`${id}\` has changed`)] : [],
    ),
    ...findings.added.map((id) => note('finding-added', `finding \`${id}\` is new${titleOf(after, id)}`)),
    ...findings.gone.map((id) => note('finding-removed', `finding \`${id}\` is gone${titleOf(before, id)}`)),
  ]
}

const namesIn = (before: object = {}, after: object = {}) => {
  const [old, now] = [Object.keys(before), Object.keys(after)]
  return { gone: old.filter((name) => !now.includes(name)), added: now.filter((name) => !old.includes(name)) }
}

const titleOf = (document: ApiDocument, id: string): string => {
  const title = document['x-ledger']?.[id]?.title
  return title ? `: ${title}` : ''
}

const limitOf = (document: ApiDocument): unknown => {
  const { provenance: _, ...limit } = (document['x-rate-limit'] ?? {}) as { provenance?: unknown }
  return limit
}

const serverChanges = (
  note: (kind: ChangeKind, what: string) => Change,
  { servers: before = [] }: ApiDocument,
  { servers: after = [] }: ApiDocument,
): readonly Change[] => {
  const old = before.map(({ url }) => url)
  const now = after.map(({ url }) => url)
  const gone = old.filter((url) => !now.includes(url))
  const added = now.filter((url) => !old.includes(url))
  if (gone.length === added.length) {
    return gone.map((url, index) => note('server-changed', `the server \`${url}\` is now \`${added[index]}\``))
  }
  return [
    ...gone.map((url) => note('server-removed', `the server \`${url}\` is gone`)),
    ...added.map((url) => note('server-added', `the server \`${url}\` is new`)),
  ]
}
