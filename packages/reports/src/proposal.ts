import {
  type ContractPlace,
  codeSpan,
  type Finding,
  inSentence,
  listInWords,
  perObject,
  type Shape,
  unique,
  type Vendor,
} from '@sendspec/contract'
import { type AmendedPlace, amendedPlaces } from './amended-places.ts'
import { fieldsInWords, routeOf } from './field-words.ts'
import { kindProposals } from './kind-proposals.ts'
import { shapeInWords } from './shape-words.ts'

/**
 * What the vendor could write to settle a finding, as sentences: the ledger's own proposal, else what the contract's
 * additions and amendments say, else what findings of its kind ask for.
 */
export const proposalsOf = (vendor: Vendor): ((finding: Finding) => readonly string[]) => {
  const places = amendedPlaces(vendor)
  return (finding) => {
    if (finding.proposal !== undefined) return [finding.proposal]
    const amended = (places.get(finding.id) ?? []).filter((place) => !isInAddition(place, finding))
    const derived = [...servers(finding, vendor), ...statuses(finding, vendor), ...corrections(amended)]
    return derived.length > 0 ? derived : [kindProposals[finding.kind](aboutOf(finding, vendor))]
  }
}

/** Whether it is part of a response that the finding adds as a whole. */
const isInAddition = ({ operation, part }: AmendedPlace, { id }: Finding): boolean =>
  operation.notes.responses[Number(part.split(' ')[0])]?.finding === id

const servers = ({ id }: Finding, { servers: all }: Vendor): readonly string[] =>
  all
    .filter(({ finding }) => finding === id)
    .map(({ url, description }) => `Name the server ${codeSpan(url)}: ${inSentence(description)}`)

/** The statuses that the contract has because of the finding. */
const statuses = ({ id }: Finding, { operations }: Vendor): readonly string[] =>
  [...Map.groupBy(addedStatuses(operations).get(id) ?? [], ({ text }) => text).values()].map((group) => {
    const { status, description } = group[0] as AddedStatus
    const routes = listInWords(group.map(({ route }) => route))
    return `Document the status ${codeSpan(status)} of ${routes}: ${inSentence(description)}`
  })

interface AddedStatus {
  readonly status: string
  readonly description: string
  readonly text: string
  readonly route: string
}

/** The statuses that findings add, by finding. */
const addedStatuses = perObject((operations: Vendor['operations']) => {
  const added = operations.flatMap((operation) =>
    Object.entries(operation.notes.responses).map(([status, { finding, description }]) => ({
      ...{ finding, status, description },
      text: `${status} ${description}`,
      route: routeOf(operation),
    })),
  )
  return Map.groupBy(
    added.filter(({ finding }) => finding !== undefined),
    ({ finding }) => finding as string,
  )
})

/** What to write about each field; fields with the same correction are listed together. */
const corrections = (places: readonly AmendedPlace[]): readonly string[] => {
  const corrected = places.flatMap((place) => {
    const text = correction(place)
    return text === undefined ? [] : [{ place, text }]
  })
  return [...Map.groupBy(corrected, ({ text }) => text)].map(
    ([text, group]) => `${fieldsInWords(group.map(({ place }) => place))}: ${text}`,
  )
}

const correction = ({ documented, observed, description, required }: AmendedPlace): string | undefined => {
  const is = shapeInWords(observed)
  if (!documented) return `${is}, ${required ? 'always' : 'not always'} there. ${description}`
  const [now, then] = [valuesOf(observed), valuesOf(documented)]
  const added = now.filter((value) => !then.includes(value))
  if (then.length > 0 && added.length > 0 && now.length === then.length + added.length) {
    return `add ${listInWords(added.map(codeSpan))} to the possible values.`
  }
  const was = shapeInWords(documented)
  return is === was ? undefined : `${is} (now: ${was}).`
}

const valuesOf = (shape: Shape): readonly string[] => {
  const inner = shape.kind === 'named' ? shape.inner : shape
  return inner.kind === 'enum' ? inner.values : []
}

const aboutOf = ({ contract }: Finding, { operations }: Vendor): string => {
  const fields = contract.filter((place): place is ContractPlace & { part: string } => place.part !== undefined)
  if (fields.length > 0) return fieldsInWords(fields)
  const named = contract.flatMap(({ operation }) => operations.filter(({ id }) => id === operation))
  return named.length > 0 ? listInWords(unique(named.map(routeOf))) : 'the page'
}
