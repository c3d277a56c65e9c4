import { type ZodTypeAny, z } from 'zod'
import { kindOf } from './kinds.ts'
import { type Lines, placeKey } from './lines.ts'
import { absent, metaOf, withMeta } from './meta.ts'
import { type Payload, partOfPayload, payloadId } from './payload.ts'
import { joinPointer, valuesAt } from './pointer.ts'
import type { Provenance } from './provenance.ts'

/** A place in a contract. */
interface At {
  readonly operation: string
  readonly part: string
  readonly pointer: string
}

/** What is known of the sources of a contract. */
export interface Known {
  /** Id of the vendor, for errors. */
  readonly vendor: string
  readonly lineOf: (key: string) => Provenance
  readonly payloads: readonly Payload[]
}

const unknown: Provenance = { kind: 'unknown' }

/** Finds the line that states a part of the contract, on the first page that does. */
export const lineFinder = (lines: Lines | undefined): ((key: string) => Provenance) => {
  const found = new Map<string, Provenance>()
  for (const { id } of lines?.pages ?? []) {
    for (const [key, line] of Object.entries(lines?.stated[id] ?? {})) {
      if (!found.has(key)) found.set(key, { kind: 'documented', page: id, line })
    }
  }
  return (key) => found.get(key) ?? unknown
}

/** Finds the source of a field at a place: the line that states it, else the payload that shows it. */
const sourceFinder = ({ lineOf, payloads }: Known): ((at: At) => Provenance) => {
  const shown = Map.groupBy(
    payloads.filter(({ origin }) => origin !== 'composed'),
    (payload) => placeKey(payload.operation, partOfPayload(payload)),
  )
  return ({ operation, part, pointer }) => {
    const stated = lineOf(placeKey(operation, part, pointer))
    if (stated !== unknown) return stated
    const showing = shown.get(placeKey(operation, part))?.find(({ body }) => valuesAt(body, pointer).length > 0)
    return showing ? { kind: 'example', payload: payloadId(showing) } : unknown
  }
}

const certainty: readonly Provenance['kind'][] = ['unknown', 'example', 'documented']

/** A schema and where it is. */
interface Placed extends Omit<At, 'pointer'> {
  readonly schema: ZodTypeAny
}

/** The sources of the fields that have none written, by field: the best of its places, the first among equals. */
const sourcesIn = (schemas: readonly Placed[], known: Known): ReadonlyMap<ZodTypeAny, Provenance> => {
  const found = new Map<ZodTypeAny, Provenance>()
  const sourceAt = sourceFinder(known)
  const note = (field: ZodTypeAny, at: At): void => {
    const before = found.get(field)
    if (before?.kind === 'documented') return
    const source = sourceAt(at)
    if (!before || certainty.indexOf(source.kind) > certainty.indexOf(before.kind)) found.set(field, source)
  }
  const look = (schema: ZodTypeAny, at: At): void => {
    const { layer } = metaOf(schema)
    if (layer) {
      if (layer.kind === 'field' && !layer.provenance) note(schema, at)
      if (layer.kind === 'amend' && layer.documented !== absent) look(layer.documented, at)
      look(layer.of, at)
      return
    }
    const lookInside = (child: ZodTypeAny, step?: string): ZodTypeAny => {
      look(child, into(at, step))
      return child
    }
    kindOf(schema, `${known.vendor} ${placeText(at)}`).rebuild(schema, lookInside, asIs)
  }
  for (const { schema, operation, part } of schemas) look(schema, { operation, part, pointer: '' })
  return found
}

/** A function that fills in sources. A component that several operations share stays one schema. */
const filledWith = (sources: ReadonlyMap<ZodTypeAny, Provenance>): ((schema: ZodTypeAny) => ZodTypeAny) => {
  const filled = new Map<ZodTypeAny, ZodTypeAny>()
  const fill = (schema: ZodTypeAny): ZodTypeAny => {
    const after = filled.get(schema) ?? rebuilt(schema)
    filled.set(schema, after)
    return after
  }
  const rebuilt = (schema: ZodTypeAny): ZodTypeAny => {
    const { layer } = metaOf(schema)
    if (!layer) return kindOf(schema, '').rebuild(schema, fill, asIs) ?? z.never()
    const of = fill(layer.of)
    switch (layer.kind) {
      case 'field':
        return withMeta(of, { layer: { ...layer, of, provenance: layer.provenance ?? sources.get(schema) ?? unknown } })
      case 'amend': {
        const documented = layer.documented === absent ? absent : fill(layer.documented)
        return withMeta(of, { layer: { ...layer, of, documented } })
      }
      case 'named':
        return withMeta(of, { layer: { ...layer, of } })
    }
  }
  return fill
}

/** Finds the sources of the fields that have none written, and returns a function that fills them in. */
export const sourceFields = (schemas: readonly Placed[], known: Known) => {
  const sources = sourcesIn(schemas, known)
  const fill = filledWith(sources)
  return <S extends ZodTypeAny>(schema: S): S => (sources.size === 0 ? schema : (fill(schema) as S))
}

const asIs = { strict: false, wire: false }

const into = (at: At, step: string | undefined): At => {
  if (step === undefined) return at
  return { ...at, pointer: joinPointer(at.pointer, step === '{value}' ? '*' : step) }
}

const placeText = ({ operation, part, pointer }: At): string => `${operation} ${part}${pointer}`
