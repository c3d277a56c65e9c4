import { documentedOn, payloadId, seenIn } from '@sendspec/contract'
import { eitherOf, emptyOutline, type Member, type Outline, outlineOfJson } from '@sendspec/evidence'
import type { Draft, FieldDraft, OperationDraft, ResponseDraft } from './draft.ts'
import { placeOf } from './draft-parameters.ts'
import type { Drafting } from './drafting.ts'
import { type Around, draftOf } from './from-outline.ts'
import { statusOf } from './payload-drafts.ts'
import { seenWhere } from './seen-where.ts'

const isSilent = ({ kinds, members, items, values }: Outline): boolean =>
  kinds.length === 0 && members.length === 0 && values.length === 0 && !items

/** The draft that the payloads of a part show, with the payload as its provenance. */
const draftShown = ({ id, line, making }: Drafting, part: string): Draft | undefined => {
  const own = making.recorder.payloads().filter((each) => each.operation === id && each.part === part)
  const [first] = own
  if (!first) return undefined
  const provenance = (): ReturnType<typeof seenIn> => seenIn(payloadId(first))
  const shown = draftOf(outlineOfJson(own.map(({ body }) => body)), { provenance, line, coerce: false })
  return seenWhere(shown, own)
}

/** Adds what examples show to what the page states, for values without a type or fields. */
const filledIn = (stated: Draft, shown: Draft | undefined): Draft => {
  if (!shown) return stated
  switch (stated.kind) {
    case 'unknown':
      return stated.stated ? stated : shown
    case 'optional':
    case 'nullable':
      return { ...stated, inner: filledIn(stated.inner, unwrapped(shown)) }
    case 'array':
      return shown.kind === 'array' ? { ...stated, items: filledIn(stated.items, shown.items) } : stated
    case 'object': {
      if (shown.kind === 'record' || shown.kind !== 'object') return stated
      if (stated.fields.length === 0) return shown
      const fields = stated.fields.map((field): FieldDraft => {
        const same = shown.fields.find(({ key }) => key === field.key)
        return same ? { ...field, schema: filledIn(field.schema, unwrapped(same.schema)) } : field
      })
      return { ...stated, fields }
    }
    default:
      return stated
  }
}

const unwrapped = (draft: Draft): Draft =>
  draft.kind === 'optional' || draft.kind === 'nullable' ? unwrapped(draft.inner) : draft

const around = ({ line, making }: Drafting): Around => ({
  provenance: documentedOn(making.page.page.id),
  line,
  coerce: false,
})

const asObject = (outline: Outline): Outline =>
  outline.kinds.length === 0 && outline.members.length > 0 ? { ...outline, kinds: [{ value: 'object' }] } : outline

/** The body of a request, if there is one. */
export const draftBody = (drafting: Drafting): Pick<OperationDraft, 'body'> => {
  const { outline } = drafting
  const lost = outline.parameters.filter((member: Member) => placeOf(member, drafting) === 'body')
  const stated = asObject({
    ...(outline.body ?? emptyOutline),
    members: [...(outline.body?.members ?? []), ...lost],
  })
  const shown = draftShown(drafting, 'request')
  if (isSilent(stated)) return shown ? { body: shown } : {}
  return { body: filledIn(draftOf(stated, around(drafting)), shown) }
}

/** The responses of an operation: those that the page describes or shows, then those it only mentions. */
export const draftResponses = (drafting: Drafting): readonly ResponseDraft[] => {
  const { facts, outline, id, line, making } = drafting
  const described = Map.groupBy(outline.responses, (each) => statusOf(each, outline))
  const responses = [...described].map(([status, same]): ResponseDraft => {
    const own = same.map((each) => each.outline).filter((each) => !isSilent(each))
    const shown = draftShown(drafting, `${status}`)
    const stated = own.length > 0 ? draftOf(asObject(eitherOf(own)), around(drafting)) : undefined
    const body = stated ? filledIn(stated, shown) : shown
    const first = facts.responses.find((each) => statusOf(each, facts) === status)
    const at =
      first?.status?.line ??
      first?.label?.line ??
      first?.fields[0]?.line ??
      first?.type?.line ??
      first?.examples[0]?.lines[0]
    return { status, line: at ?? line, ...(body && { body }) }
  })
  const unnamed = outline.responses.find((each) => each.failure && !each.status)
  const failure = unnamed && responses.find(({ status }) => status === statusOf(unnamed, outline))
  const mentioned = outline.statuses
    .filter(({ value }) => !described.has(value))
    .map(({ value, line: at }): ResponseDraft => {
      const body = value >= 400 ? failure?.body : undefined
      return { status: value, line: at ?? line, ...(body && { body }) }
    })
  const all = [...new Map([...responses, ...mentioned].map((each) => [each.status, each])).values()]
  if (all.some(({ status }) => status < 300)) return all
  making.decide({
    place: `${id} (line ${line})`,
    what: 'the page describes no successful response; the contract has 200 without a body',
  })
  const finding = making.ledger.add({
    about: `${id} answer`,
    draft: {
      kind: 'missing-example',
      severity: 'high',
      title: 'What the call answers is not described.',
      documented: 'No answer.',
      observed: 'Taken to be 200, without a body.',
      wins: 'undecided',
    },
    contract: { operation: id },
    review: 'The page, from its first line to its last.',
  })
  return [{ status: 200, line, finding }, ...all]
}
