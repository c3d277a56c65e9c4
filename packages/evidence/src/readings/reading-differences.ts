import {
  type Absent,
  type Amendment,
  byKind,
  childPointer,
  childrenOf,
  type Part,
  type Property,
  type Shape,
  stepsBelow,
} from '@sendspec/contract'

type Scalar = string | number | boolean

/** What a reading says about one value, without the values inside it. */
interface Claims {
  readonly kinds: ReadonlySet<string>
  readonly values: readonly Scalar[]
  readonly limits: ReadonlyMap<string, number>
  readonly formats: ReadonlySet<string>
}

const claims = (own: Partial<Claims>): Claims => ({
  kinds: new Set(),
  values: [],
  limits: new Map(),
  formats: new Set(),
  ...own,
})

const limitsOf = (shape: object, names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    names.flatMap((name) => {
      const limit = (shape as Readonly<Record<string, unknown>>)[name]
      return typeof limit === 'number' ? [[name, limit] as const] : []
    }),
  )

const either = (options: readonly Claims[]): Claims => ({
  kinds: new Set(options.flatMap(({ kinds }) => [...kinds])),
  values: options.flatMap(({ values }) => values),
  limits: new Map(options.flatMap(({ limits }) => [...limits])),
  formats: new Set(options.flatMap(({ formats }) => [...formats])),
})

const claimsOf: (shape: Shape) => Claims = byKind({
  string: (shape) =>
    claims({
      kinds: new Set(['string']),
      limits: limitsOf(shape, ['minLength', 'maxLength']),
      ...(shape.format && { formats: new Set([shape.format]) }),
    }),
  number: (shape) =>
    claims({
      kinds: new Set([shape.integer ? 'integer' : 'number']),
      limits: limitsOf(shape, ['minimum', 'maximum']),
    }),
  boolean: () => claims({ kinds: new Set(['boolean']) }),
  null: () => claims({ kinds: new Set(['null']) }),
  unknown: () => claims({ kinds: new Set(['unknown']) }),
  literal: ({ value }) => claims({ kinds: new Set([typeof value]), values: [value] }),
  enum: ({ values }) => claims({ kinds: new Set(['string']), values }),
  array: (shape) => claims({ kinds: new Set(['array']), limits: limitsOf(shape, ['minItems', 'maxItems']) }),
  object: () => claims({ kinds: new Set(['object']) }),
  record: () => claims({ kinds: new Set(['record']) }),
  union: ({ options }) => either(options.map(claimsOf)),
  nullable: ({ inner }) => either([claimsOf(inner), claims({ kinds: new Set(['null']) })]),
  named: ({ inner }) => claimsOf(inner),
})

/** One difference between the observed and the documented reading. */
export interface Departure {
  /** From the amended place. */
  readonly pointer: string
  readonly about: 'type' | 'null' | 'value' | 'limit' | 'format' | 'field' | 'required'
  readonly change: 'gained' | 'lost'
  /** The type, value, number or format itself, or the key of the field. */
  readonly what: Scalar
}

const lackedBy = <Value>(all: Iterable<Value>, other: ReadonlySet<Value>): readonly Value[] =>
  [...all].filter((each) => !other.has(each))

const departuresAt = (documented: Claims, observed: Claims, pointer: string): readonly Departure[] => {
  const both = [
    ['gained', observed, documented],
    ['lost', documented, observed],
  ] as const
  return both.flatMap(([change, one, other]) => [
    ...lackedBy(one.kinds, other.kinds).map(
      (what): Departure => ({ pointer, about: what === 'null' ? 'null' : 'type', change, what }),
    ),
    // Lists are compared only if both readings have one.
    ...(one.values.length > 0 && other.values.length > 0 ? lackedBy(one.values, new Set(other.values)) : []).map(
      (what): Departure => ({ pointer, about: 'value', change, what }),
    ),
    ...[...one.limits]
      .filter(([name, limit]) => other.limits.get(name) !== limit)
      .map(([, what]): Departure => ({ pointer, about: 'limit', change, what })),
    ...lackedBy(one.formats, other.formats).map((what): Departure => ({ pointer, about: 'format', change, what })),
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
    ...departuresAt(claimsOf(documented), claimsOf(observed), pointer),
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
