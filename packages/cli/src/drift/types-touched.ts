import { readModel } from '@sendspec/client'
import { type ContractPlace, parentPointer, parsePointer, type Vendor } from '@sendspec/contract'

type Model = ReturnType<typeof readModel>
type Call = Model['calls'][number]

/** The types of a vendor's client that stand for a place of its contract, e.g. `CrateSize.width`. */
export const typesTouched = (vendor: Vendor): ((place: ContractPlace) => readonly string[]) => {
  const model = readModel(vendor)
  return (place) => {
    const call = model.calls.find(({ operation }) => operation.id === place.operation)
    if (!call) return []
    const { part, pointer = '' } = place
    const path = parsePointer(pointer)
    if (part === undefined) return paramsType(call)
    const answer = call.answers.find(({ status }) => `${status}` === part)
    if (path.length === 0) return answer ? bodyTypes(model, call, part) : paramsType(call)
    const key = path.at(-1) as string
    const isParam = path.length === 1 && call.params.some((param) => param.part === part && param.property.key === key)
    if (isParam) return paramsType(call).map((type) => `${type}.${key}`)
    return typesAt(model, { ...place, part, pointer: parentPointer(pointer) }, key).map((type) => `${type}.${key}`)
  }
}

const paramsType = ({ name, params }: Call): readonly string[] => (params.length > 0 ? [`${name}Params`] : [])

const bodyTypes = (model: Model, { name, operation }: Call, part: string): readonly string[] => {
  const types = typesAt(model, { operation: operation.id, part, pointer: '' })
  return types.length > 0 ? types : [`${name}Result`]
}

/** The types at a place; with a key, only those that have it as a property. */
const typesAt = (model: Model, { operation, part, pointer }: ContractPlace, key?: string): readonly string[] => {
  const nameOf = model.nameOf(Number.isInteger(Number(part)) ? 'read' : 'write')
  return [...model.declarations.values()]
    .filter(({ uses }) =>
      uses.some((use) => use.operation === operation && use.part === part && use.pointer === pointer),
    )
    .filter(
      ({ shape }) =>
        key === undefined || (shape.kind === 'object' && shape.properties.some((each) => each.key === key)),
    )
    .map(({ name }) => nameOf(name))
}
