import { type Part, pointersUpFrom, propertiesIn, type Vendor } from '@sendspec/contract'
import {
  type GapKind,
  type Mark,
  type OperationFacts,
  type PageFacts,
  type TypeFact,
  templateOf,
} from '@sendspec/facts'
import type { Check, Complaint, Context, Trouble } from '../check.ts'
import { matchOperations } from '../compare/match-operations.ts'
import { fieldsInType } from '../page/declared-types.ts'
import { leftOutOf, namesLine } from '../page/left-out.ts'
import { operationTitle } from '../page/operation-title.ts'
import { sourcedParts } from '../sourced-parts.ts'

/** What a page states is in the contract, explained by a finding, or left out with a reason. */
export const unused: Check = {
  id: 'unused',
  claim: 'every type, sentence and line of a page is used, explained by a finding, or left out with a reason',
  run(context) {
    const { vendor, evidence } = context
    // The comparison of facts says when they are not at hand.
    if (!evidence.facts) return []
    const used = linesUsed(context)
    const pages = vendor.pages.map(({ id }) => {
      const page = evidence.facts?.get(id)
      const lines = used.get(id) ?? new Set()
      const troubles = page ? [...unusedOn(page, { context, lines }), ...needlessOn(page, context)] : []
      return {
        subject: id,
        complaints: troubles.map(
          (trouble): Complaint => ({ place: { vendor: vendor.id, kind: 'page', id }, ...trouble }),
        ),
      }
    })
    const known = vendor.pages.map(({ id }) => id)
    const unknown = Object.keys(vendor.leftOut ?? {}).filter((id) => !known.includes(id))
    const complaints = unknown.map(
      (id): Complaint => ({
        place: { vendor: vendor.id, kind: 'page', id },
        what: '`leftOut` in index.ts names this page, which the contract lacks',
        next: `correct its name, or drop the entry; the pages are ${known.join(', ')}`,
      }),
    )
    return unknown.length > 0 ? [...pages, { subject: 'leftOut', complaints }] : pages
  },
}

/** Gaps from which nothing was read. Others are in a field, table or example, which is compared with the contract anyway. */
const unreadKinds: ReadonlySet<GapKind> = new Set([
  'unread-text',
  'unplaced-field',
  'unknown-type',
  'unparseable-example',
])

const leave = (name: string): string => `leave it out with a reason: \`leftOut\` in index.ts, with the key '${name}'`

/** The parts of a page that the contract doesn't use. */
const unusedOn = (
  page: PageFacts,
  { context, lines }: { readonly context: Context; readonly lines: ReadonlySet<number> },
): readonly Trouble[] => {
  const left = leftOutOf(context.vendor, page.page.id)
  const isLeft = (quote: string): boolean => [...left.keys()].some((words) => namesLine(words, quote))
  const isUsed = ({ line, quote }: Mark & { readonly quote: string }): boolean => lines.has(line) || isLeft(quote)
  const unread = [...page.gaps.filter(({ kind }) => unreadKinds.has(kind)), ...(page.coverage?.unread ?? [])].filter(
    (each) => !isUsed(each),
  )
  const limits = (page.mentions ?? []).filter(({ topic }) => topic === 'rate-limit')
  const isLimited = context.vendor.rateLimit.provenance.kind !== 'assumed' || limits.some(isUsed)
  return [
    ...page.types
      .filter((type) => !left.has(`type ${type.name}`) && !isTypeUsed(type, page, context))
      .map(({ name, line }) => ({
        what: `line ${line} declares the type ${name}, and nothing of the contract comes from it`,
        next: `use it where the page means it, or ${leave(`type ${name}`)}`,
      })),
    ...[...new Map(unread.map((each) => [each.line, each])).values()].map(({ line, quote }) => ({
      what: `line ${line} was not understood, and nothing of the contract comes from it: ${quote}`,
      next: `transcribe it by hand with documentedOn('${page.page.id}')(${line}), quote it in a finding, or ${leave(wordsOf(quote))}`,
    })),
    ...(isLimited ? [] : limits.slice(0, 1)).map(({ line, quote }) => ({
      what: `line ${line} is about a rate limit, and the contract's is assumed: ${quote}`,
      next: `write what it says as the \`rateLimit\` of the vendor, or ${leave(wordsOf(quote))}`,
    })),
  ]
}

/** Words of a line that fit into a key. */
const wordsOf = (quote: string): string => quote.replace(/…$/, '').slice(0, 40).trim().replaceAll("'", "\\'")

/** The lines that the contract, a payload or a finding uses, by page. */
const linesUsed = ({ vendor, parts }: Context): ReadonlyMap<string, ReadonlySet<number>> => {
  const used = new Map<string, Set<number>>()
  const note = (page: string, first: number, last = first): void => {
    const lines = used.get(page) ?? new Set()
    used.set(page, lines)
    for (let line = first; line <= last; line++) lines.add(line)
  }
  for (const { provenance } of sourcedParts(vendor, parts)) {
    if (provenance.kind === 'documented') note(provenance.page, provenance.line)
  }
  for (const { page, line } of vendor.ledger.flatMap((finding) => finding.page)) note(page, line)
  // Copies of an example for several operations have the sources of their original.
  for (const source of new Set(vendor.payloads.map(({ sources }) => sources)).values())
    for (const { page, lines } of source) note(page, ...lines)
  return used
}

/** Whether an operation of the page uses a type, or the contract has an object with all of its fields. */
const isTypeUsed = (
  { name, is }: PageFacts['types'][number],
  page: PageFacts,
  { documentedParts }: Context,
): boolean => {
  if (namesUsed(page).has(name)) return true
  const keys = fieldsInType(is, { types: page.types }).flatMap(({ fields }) =>
    fields.flatMap((each) => each.name ?? []),
  )
  return (
    keys.length > 0 &&
    documentedParts.some((part) =>
      hasTogether(
        part,
        keys.map(({ value }) => value),
      ),
    )
  )
}

/** Whether one object of a part has all of these properties. */
const hasTogether = ({ shape }: Part, keys: readonly string[]): boolean => {
  const byParent = Map.groupBy(propertiesIn(shape), ({ pointer }) => pointersUpFrom(pointer)[1] ?? '')
  return [...byParent.values()].some((own) => keys.every((key) => own.some(({ property }) => property.key === key)))
}

/** The names of types that operations use, by themselves or inside others. */
const namesUsed = ({ operations, types }: PageFacts): ReadonlySet<string> => {
  const used = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { kind, name } = value as Partial<Extract<TypeFact, { kind: 'named' }>>
    if (kind === 'named' && typeof name === 'string' && !used.has(name)) {
      used.add(name)
      visit(types.find((each) => each.name === name))
    }
    for (const inner of Object.values(value)) visit(inner)
  }
  visit(operations)
  return used
}

/** Entries of `leftOut` that leave nothing out, or have no reason. */
const needlessOn = (page: PageFacts, { vendor, documentedSide }: Context): readonly Trouble[] => {
  const { operations, types, gaps, coverage, mentions = [] } = page
  const left = leftOutOf(vendor, page.page.id)
  if (left.size === 0) return []
  const lines = [...gaps, ...(coverage?.unread ?? []), ...mentions]
  const matches = matchOperations(documentedSide, [page])
  return [...left].flatMap(([name, why]): readonly Trouble[] => {
    if (why.trim() === '') return [{ what: `it leaves out ${name} without a reason`, next: 'say in one sentence why' }]
    const operation = operations.find((each) => operationTitle(each) === name)
    const known = operation && isInContract(operation, { vendor, matches })
    if (known) return [{ what: `it leaves out ${name}, which the contract has`, next: 'drop the entry' }]
    const isThere = operation || types.some((type) => `type ${type.name}` === name)
    if (isThere || lines.some(({ quote }) => namesLine(name, quote))) return []
    return [
      {
        what: `it has no operation, type or unread line ${JSON.stringify(name)} to leave out`,
        next: `drop the entry, or name one of ${[...operations.map(operationTitle), ...types.map((type) => `type ${type.name}`)].join(', ')}`,
      },
    ]
  })
}

const isInContract = (
  operation: OperationFacts,
  { vendor, matches }: { readonly vendor: Vendor; readonly matches: ReturnType<typeof matchOperations> },
): boolean => {
  const id = matches.find(({ facts }) => facts === operation)?.operation
  const same = vendor.operations.find((each) => each.id === id)
  return same !== undefined && `${same.method} ${templateOf(same.path)}` === operationTitle(operation)
}
