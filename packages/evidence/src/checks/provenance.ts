import {
  type ContractPlace,
  isInside,
  type Part,
  type Provenance,
  parentPointer,
  parsePointer,
  partOfPayload,
  payloadId,
  type Vendor,
  valuesAt,
} from '@sendspec/contract'
import type { Check, Complaint, Trouble } from '../check.ts'
import type { Place } from '../place.ts'
import { sameAddress } from '../same-address.ts'
import { type SourcedPart, sourcedParts } from '../sourced-parts.ts'
import { lineTrouble } from './line-trouble.ts'

/** Every part of a contract names its source, and the source exists. */
export const provenance: Check = {
  id: 'provenance',
  claim: 'every statement comes from a place that exists, and the documented reading holds only what the page states',
  run({ vendor, documentedSide, parts, documentedParts }) {
    const byOperation = ({ operation }: SourcedPart): string | undefined => operation?.id
    const sourced = Map.groupBy(sourcedParts(vendor, parts), byOperation)
    const documented = Map.groupBy(sourcedParts(documentedSide.vendor, documentedParts), byOperation)
    const subjects = [undefined, ...vendor.operations.map(({ id }) => id)]
    return subjects.map((id) => ({
      subject: id ?? 'servers, auth and rate limit',
      complaints: [
        ...(sourced.get(id) ?? []).flatMap((each) => complaintsAt(each, sourceTrouble(each, vendor))),
        ...(documented.get(id) ?? []).flatMap((each) => complaintsAt(each, undocumented(each, vendor))),
      ],
    }))
  },
}

type SameTrouble = Trouble & Pick<Complaint, 'same'>

const complaintsAt = ({ place, provenance }: SourcedPart, trouble: SameTrouble | undefined): readonly Complaint[] =>
  trouble ? [{ place, ...trouble, ...(provenance.kind === 'unknown' && { touches: [holding(place)].flat() }) }] : []

/** A field without a source may be misnamed, which affects its whole object. */
const holding = (place: Place): ContractPlace | readonly never[] => {
  if (place.kind !== 'contract') return []
  const { operation, part, pointer = '' } = place
  return { operation, ...(part !== undefined && { part }), pointer: parentPointer(pointer) }
}

/** What is wrong with the source of a part, if anything is. */
const sourceTrouble = (part: SourcedPart, vendor: Vendor): Trouble | undefined =>
  (troubles[part.provenance.kind] as TroubleOf<Provenance['kind']>)({
    ...part,
    provenance: part.provenance as never,
    vendor,
  })

type TroubleOf<Kind extends Provenance['kind']> = (
  part: SourcedPart & { readonly provenance: Extract<Provenance, { kind: Kind }>; readonly vendor: Vendor },
) => Trouble | undefined

const troubles: { readonly [Kind in Provenance['kind']]: TroubleOf<Kind> } = {
  documented: ({ provenance, vendor }) => lineTrouble(vendor, provenance),
  example({ provenance: { payload: id }, operation, property, vendor }) {
    const payload = vendor.payloads.find((each) => payloadId(each) === id)
    if (!payload) {
      return { what: `it was seen in ${id}, which does not exist`, next: "name one of the vendor's payloads" }
    }
    if (payload.origin === 'composed') {
      return {
        what: `it was seen in ${id}, which is composed`,
        next: 'use assumed(…) with the reason, or elsewhere(…)',
      }
    }
    if (!property || !hasBody(property.part)) return undefined
    const same = payload.operation === operation?.id && partOfPayload(payload) === property.part.name
    const there =
      same && !property.component
        ? valuesAt(payload.body, property.pointer).length > 0
        : hasKey(payload.body, parsePointer(property.pointer).at(-1) as string)
    return there ? undefined : { what: `it was seen in ${id}, which lacks it`, next: 'name the payload that has it' }
  },
  elsewhere: ({ provenance: { url } }) =>
    URL.canParse(url) ? undefined : { what: `"${url}" is not an address`, next: 'write the whole address of the page' },
  unknown: () => ({
    what: 'no page states it here, and no payload shows it',
    next: 'correct its name or place, or write where it comes from: elsewhere(url), or assumed(reason)',
  }),
  assumed: ({ provenance: { reason } }) =>
    reason.trim() === '' ? { what: 'it is assumed without a reason', next: 'say why in assumed(…)' } : undefined,
}

/** Payloads record bodies; parameters and headers have no place in them. */
const hasBody = ({ kind }: Part): boolean => kind === 'body' || kind === 'response'

const hasKey = (value: unknown, key: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Object.hasOwn(value, key) || Object.values(value).some((each) => hasKey(each, key)))

/** What is wrong with a part that is in the documented reading, but not on the page of its operation. */
const undocumented = ({ place, provenance, operation }: SourcedPart, vendor: Vendor): SameTrouble | undefined => {
  // Both readings share one authentication and one rate limit.
  if (!operation && place.kind !== 'server') return undefined
  if (provenance.kind === 'assumed') {
    return {
      same: 'documented',
      what: 'it is assumed, and yet in the documented reading',
      next: 'amend it with a finding, so that the documented reading lacks it',
    }
  }
  if (provenance.kind !== 'elsewhere') return undefined
  const own = [...vendor.pages.map(({ url }) => url), ...(operation ? [operation.notes.docs] : [])]
  if (own.some((url) => sameAddress(url, provenance.url)) || isLost(place, vendor)) return undefined
  return {
    same: 'documented',
    what: `it comes from ${provenance.url}, and yet is in the documented reading`,
    next: 'amend it with a finding, so that the documented reading lacks it',
  }
}

const isAtOrInside = (pointer: string, outer: string): boolean => pointer === outer || isInside(pointer, outer)

/** Whether a note on a capture says that the capture lost what the page states there. */
const isLost = (place: Place, { pages }: Vendor): boolean =>
  place.kind === 'contract' &&
  pages.some(({ captureNotes = [] }) =>
    captureNotes.some(
      ({ kind, contract }) =>
        kind.startsWith('missing-') &&
        contract.some(
          ({ operation, part, pointer = '' }) =>
            operation === place.operation && part === place.part && isAtOrInside(place.pointer ?? '', pointer),
        ),
    ),
  )
