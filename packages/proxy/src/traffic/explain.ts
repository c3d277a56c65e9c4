import { amendedBy, matchesPointer, type Payload, partSchema, partsOf, readAs, type Vendor } from '@sendspec/contract'
import { type PayloadProblem, problemsOf } from '@sendspec/evidence'
import { amendedPlaces } from '@sendspec/reports'

/**
 * The findings that explain a problem that a body has only with the documented reading: those without whose amendments
 * the observed reading has it too.
 */
export const explainer = (vendor: Vendor): ((problem: PayloadProblem, payload: Payload) => readonly string[]) => {
  const candidates = new Map(
    partsOf(vendor).map(({ operation, name, shape }) => [`${operation.id} ${name}`, [...amendedBy(shape)]]),
  )
  const places = amendedPlaces(vendor)
  const schemas = new Map<string, ReturnType<typeof readAs>>()

  const without = (finding: string, { operation: id, part }: Payload): ReturnType<typeof readAs> | undefined => {
    const key = `${finding} ${id} ${part}`
    const known = schemas.get(key)
    if (known) return known
    const operation = vendor.operations.find((each) => each.id === id)
    const schema = operation && partSchema(operation, part)
    if (!schema) return undefined
    const read = readAs(schema, { without: finding }, `${vendor.id} ${id} ${part}`, { strict: true, wire: true })
    schemas.set(key, read)
    return read
  }

  return ({ pointer }, payload) => {
    const own = candidates.get(`${payload.operation} ${payload.part}`) ?? []
    const exact = own.filter((finding) =>
      problemsOf(without(finding, payload), payload).some((problem) => problem.pointer === pointer),
    )
    if (exact.length > 0) return exact
    // Two findings may excuse one place, so that neither alone brings the problem back.
    return own.filter((finding) =>
      places
        .get(finding)
        ?.some(
          (place) =>
            place.operation.id === payload.operation &&
            place.part === payload.part &&
            (matchesPointer(place.pointer, pointer) || matchesPointer(place.pointer, pointer.replace(/\/[^/]*$/, ''))),
        ),
    )
  }
}
