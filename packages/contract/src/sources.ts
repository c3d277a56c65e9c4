import { type ZodTypeAny, z } from 'zod'
import { kindOf } from './kinds.ts'
import { type Lines, placeKey } from './lines.ts'
import { absent, metaOf, withMeta } from './meta.ts'
import { type Payload, payloadId } from './payload.ts'
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
  readonly lines: Lines | undefined
  readonly payloads: readonly Payload[]
}

const unknown: Provenance = { kind: 'unknown' }

/** The line that states a part of the contract, on the first page that does. */
export const lineOf = ({ lines }: Pick<Known, 'lines'>, key: string): Provenance => {
  for (const { id } of lines?.pages ?? []) {
    const line = lines?.stated[id]?.[key]
    if (line !== undefined) return { kind: 'documented', page: id, line }
  }
  return unknown
}

/** The source of a field at a place: the line that states it, else the payload that shows it. */
const sourceAt = ({ operation, part, pointer }: At, known: Known): Provenance => {
  const stated = lineOf(known, placeKey(operation, part, pointer))
  if (stated !== unknown) return stated
  const shown = known.payloads.find(
    (payload) =>
      payload.origin !== 'composed' &&
      payload.operation === operation &&
      (payload.part === 'request' ? 'body' : payload.part) === part &&
      valuesAt(payload.body, pointer).length > 0,
  )
  return shown ? { kind: 'example', payload: payloadId(shown) } : unknown
}

const certainty: readonly Provenance['kind'][] = ['unknown', 'example', 'documented']

/**
 * Finds the sources of fields that have none written, and returns a function that fills them in. A field of a component
 * that several operations share has one source: the best of its places, the first among equals.
 */
export const sourceFields = (schemas: readonly (Omit<At, 'pointer'> & { schema: ZodTypeAny })[], known: Known) => {
  const found = new Map<ZodTypeAny, Provenance>()
  const note = (field: ZodTypeAny, at: At): void => {
    const before = found.get(field) ?? unknown
    if (before.kind === 'documented') return
    const source = sourceAt(at, known)
    if (certainty.indexOf(source.kind) > certainty.indexOf(before.kind) || !found.has(field)) found.set(field, source)
  }
  const look = (schema: ZodTypeAny, at: At): void => {
    const { layer } = metaOf(schema)
    if (!layer) {
      kindOf(schema, `${known.vendor} ${placeText(at)}`).rebuild(
        schema,
        (child, step) => {
          look(child, into(at, step))
          return child
        },
        asIs,
      )
      return
    }
    if (layer.kind === 'field' && !layer.provenance) note(schema, at)
    if (layer.kind === 'amend' && layer.documented !== absent) look(layer.documented, at)
    look(layer.of, at)
  }
  for (const { schema, operation, part } of schemas) look(schema, { operation, part, pointer: '' })

  const filled = new Map<ZodTypeAny, ZodTypeAny>()
  const fill = (schema: ZodTypeAny): ZodTypeAny => {
    const before = filled.get(schema)
    if (before) return before
    const after = rebuilt(schema)
    filled.set(schema, after)
    return after
  }
  const rebuilt = (schema: ZodTypeAny): ZodTypeAny => {
    const { layer } = metaOf(schema)
    if (!layer) return kindOf(schema, '').rebuild(schema, fill, asIs) ?? z.never()
    const of = fill(layer.of)
    if (layer.kind === 'field') {
      const provenance = layer.provenance ?? found.get(schema) ?? unknown
      return withMeta(of, { layer: { ...layer, of, provenance } })
    }
    if (layer.kind === 'amend' && layer.documented !== absent) {
      return withMeta(of, { layer: { ...layer, of, documented: fill(layer.documented) } })
    }
    return withMeta(of, { layer: { ...layer, of } })
  }
  return <S extends ZodTypeAny>(schema: S): S => (found.size === 0 ? schema : (fill(schema) as S))
}

const asIs = { strict: false, wire: false }

const into = (at: At, step: string | undefined): At => {
  if (step === undefined) return at
  return { ...at, pointer: joinPointer(at.pointer, step === '{value}' ? '*' : step) }
}

const placeText = ({ operation, part, pointer }: At): string => `${operation} ${part}${pointer}`
