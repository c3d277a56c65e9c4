import { type ContractPlace, explanationsOf, failurePart, hasPath, parsePointer } from '@sendspec/contract'
import type { Check, Complaint, Context, Trouble } from '../check.ts'
import { lineTrouble } from './line-trouble.ts'

/** Reports link to the places of a finding, so they must exist. */
export const places: Check = {
  id: 'places',
  claim: 'every finding names lines of the pages and places of the contract that exist',
  run(context) {
    const { vendor } = context
    const complaints = explanationsOf(vendor).flatMap((finding) =>
      [
        ...finding.page.filter(({ line }) => line > 0).map((place) => lineTrouble(vendor, place)),
        ...finding.contract.map((place) => placeTrouble(place, context)),
      ].flatMap((trouble) =>
        trouble ? [{ place: { vendor: vendor.id, kind: 'finding' as const, id: finding.id }, ...trouble }] : [],
      ),
    )
    return [{ subject: vendor.id, complaints }]
  },
}

const placeTrouble = (
  place: ContractPlace,
  { vendor, parts, documentedParts }: Context,
): (Trouble & Pick<Complaint, 'same'>) | undefined => {
  const operation = vendor.operations.find(({ id }) => id === place.operation)
  if (!operation) {
    const next = `name one of ${vendor.operations.map(({ id }) => id).join(', ')}`
    return { what: `there is no operation ${place.operation}`, next }
  }
  const { part, pointer = '' } = place
  if (part === undefined) {
    if (pointer === '') return undefined
    return { what: `the pointer ${pointer} has no part`, next: 'say which part of the operation it points into' }
  }
  const known = [
    ...['path', 'query', 'header', 'body'],
    ...operation.responses.map(({ status }) => `${status}`),
    ...(operation.notes.failure ? [failurePart] : []),
  ]
  if (!known.includes(part)) {
    return { same: part, what: `${operation.id} has no part "${part}"`, next: `name one of ${known.join(', ')}` }
  }
  if (pointer === '') return undefined
  const shapes = [...parts, ...documentedParts].filter(
    (each) => each.operation.id === operation.id && each.name === part,
  )
  if (shapes.some(({ shape }) => hasPath(shape, parsePointer(pointer)))) return undefined
  return {
    same: pointer,
    what: `${operation.id} ${part} has nothing at ${pointer}`,
    next: 'correct the pointer: it starts with /, and * is every item of an array',
  }
}
