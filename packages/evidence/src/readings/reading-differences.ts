import {
  type Absent,
  type Amendment,
  childPointer,
  childrenOf,
  type Part,
  type Property,
  type Shape,
  stepsBelow,
} from '@sendspec/contract'
import { outlineOf } from '../compare/contract-outline.ts'
import { limitNames, type Outline, type Scalar } from '../compare/outline.ts'

/** One difference between the observed and the documented reading. */
export interface Departure {
  /** From the amended place. */
  readonly pointer: string
  readonly about: 'type' | 'null' | 'value' | 'limit' | 'format' | 'field' | 'required'
  readonly change: 'gained' | 'lost'
  /** The type, value, number or format itself, or the key of the field. */
  readonly what: Scalar
}

const lackedBy = <Value>(all: readonly Value[], other: readonly Value[]): readonly Value[] =>
  all.filter((each) => !other.includes(each))

const valuesOf = <Value>(stated: readonly { readonly value: Value }[]): readonly Value[] =>
  stated.map(({ value }) => value)

/** Differences of a value itself, without the values inside it. */
const departuresAt = (documented: Outline, observed: Outline, pointer: string): readonly Departure[] => {
  const both = [
    ['gained', observed, documented],
    ['lost', documented, observed],
  ] as const
  return both.flatMap(([change, one, other]) => [
    ...lackedBy(valuesOf(one.kinds), valuesOf(other.kinds)).map(
      (what): Departure => ({ pointer, about: what === 'null' ? 'null' : 'type', change, what }),
    ),
    // Lists are compared only if both readings have one.
    ...(one.values.length > 0 && other.values.length > 0
      ? lackedBy(valuesOf(one.values), valuesOf(other.values))
      : []
    ).map((what): Departure => ({ pointer, about: 'value', change, what })),
    ...limitNames.flatMap((name): readonly Departure[] => {
      const limit = one.limits[name]?.value
      const isSame = limit === undefined || limit === other.limits[name]?.value
      return isSame ? [] : [{ pointer, about: 'limit', change, what: limit }]
    }),
    ...(one.format && one.format.value !== other.format?.value
      ? [{ pointer, about: 'format', change, what: one.format.value } as const]
      : []),
  ])
}

/** The fields of an object. One of a union is required if every option requires it. */
const propertiesOf = (shape: Shape): ReadonlyMap<string, Property> => {
  const found = new Map<string, Property>()
  for (const { property } of stepsBelow(shape)) {
    if (!property) continue
    const before = found.get(property.key)
    found.set(property.key, before ? { ...property, required: before.required && property.required } : property)
  }
  return found
}

/** The fields that only one reading of an object has or requires. A field with an amendment of its own has its own finding. */
const fieldDepartures = (documented: Shape, observed: Shape, pointer: string): readonly Departure[] => {
  const [page, callers] = [propertiesOf(documented), propertiesOf(observed)]
  // Where only one reading has fields the types differ, which says it all.
  if (page.size === 0 || callers.size === 0) return []
  return [...new Set([...page.keys(), ...callers.keys()])].flatMap((what): readonly Departure[] => {
    const [was, is] = [page.get(what), callers.get(what)]
    if (is && is.amendments.length > 0) return []
    if (!was || !is) return [{ pointer, about: 'field', change: is ? 'gained' : 'lost', what }]
    return was.required === is.required
      ? []
      : [{ pointer, about: 'required', change: is.required ? 'gained' : 'lost', what }]
  })
}

/** Where the two readings of a value differ, and in what. */
const departuresIn = (documented: Shape, observed: Shape, pointer: string): readonly Departure[] => {
  const own = [
    ...departuresAt(outlineOf(documented), outlineOf(observed), pointer),
    ...fieldDepartures(documented, observed, pointer),
  ]
  const inner = stepsBelow(observed).flatMap((child) => {
    const same = stepsBelow(documented).find(({ step, role }) => step === child.step && role === child.role)
    return same ? departuresIn(same.shape, child.shape, childPointer(pointer, child)) : []
  })
  return [...own, ...inner]
}

/** One amendment, with everything in which the readings differ there. */
export interface AmendedPlace {
  readonly operation: string
  readonly part: string
  readonly pointer: string
  readonly finding: string
  /** Absent where the page lacks the whole key, or says otherwise whether it is required. */
  readonly departures?: readonly Departure[]
}

/** Every amendment of a contract. */
export const amendedPlaces = (parts: readonly Part[]): readonly AmendedPlace[] =>
  parts.flatMap(({ operation, name: part, shape }) => {
    const found: AmendedPlace[] = []
    const note = (amendments: readonly Amendment[], observed: Shape, pointer: string): void => {
      for (const amendment of new Set(amendments)) {
        const { finding, documented } = amendment
        const place = { operation: operation.id, part, pointer, finding }
        // What amends an optional property can change no more than that it is optional.
        const isOfValue = observed.amendments.includes(amendment)
        const departures = isAbsent(documented) ? [] : departuresIn(documented, observed, '')
        found.push({ ...place, ...(!isAbsent(documented) && (isOfValue || departures.length > 0) && { departures }) })
      }
    }
    const walk = (each: Shape, pointer: string, of?: Property): void => {
      note(of?.amendments ?? each.amendments, each, pointer)
      for (const child of childrenOf(each)) walk(child.shape, childPointer(pointer, child), child.property)
    }
    walk(shape, '')
    return found
  })

const isAbsent = (documented: Shape | Absent): documented is Absent => typeof documented === 'symbol'

/** A departure in a few words: `null`, `no limit 100`, `value "Expired"`. */
export const departureInWords = ({ about, change, what }: Departure): string => {
  const verb = change === 'gained' ? '' : 'no '
  const value = typeof what === 'string' && about === 'value' ? JSON.stringify(what) : what
  return about === 'null' ? `${verb}null` : `${verb}${about} ${value}`
}
