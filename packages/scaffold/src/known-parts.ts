import { capitalize, type Shape, shapeOf, type Vendor } from '@sendspec/contract'
import { z } from 'zod'
import type { Draft, Exported, SharedAnswers } from './draft.ts'
import { fits } from './fits.ts'
import { zodOf } from './zod-of.ts'

/** A value that a file of the contract exports. */
export interface ModuleExport {
  /** The file, as a path from the vendor's folder. */
  readonly file: string
  readonly name: string
  readonly value: unknown
}

/** The parts of a contract that further operations use again. */
export interface KnownParts {
  readonly components: readonly (Exported & { readonly shape: Shape })[]
  /** The headers of its operations. */
  readonly headers: readonly (Exported & { readonly shape: Shape })[]
  readonly errors?: SharedAnswers
}

export const nothingKnown: KnownParts = { components: [], headers: [] }

/** What the files of a contract export for further operations. */
export const knownParts = (vendor: Vendor, exports: readonly ModuleExport[]): KnownParts => {
  const routes = Object.values(vendor.definition?.contract ?? {}).filter((route) => 'responses' in route)
  const schemas = exports.flatMap(({ file, name, value }) =>
    value instanceof z.ZodType ? [{ file, name, schema: value, shape: shapeOf(value, `${vendor.id} ${name}`) }] : [],
  )
  const errors = exports.flatMap(({ file, name, value }): readonly SharedAnswers[] => {
    const answers = answersIn(value)
    const isShared = answers && routes.every(({ responses }) => Object.keys(answers).every((each) => each in responses))
    // Their bodies need payloads that every operation has.
    const hasPayloads = Object.entries(answers ?? {}).every(
      ([status, { body }]) =>
        !(body instanceof z.ZodType) ||
        vendor.written.payloads.some(({ operation, part }) => operation === undefined && part === status),
    )
    return isShared && hasPayloads ? [{ file, name, answers }] : []
  })
  const [most] = errors.sort((one, other) => Object.keys(other.answers).length - Object.keys(one.answers).length)
  return {
    components: schemas.filter(({ shape, name }) => shape.kind === 'named' && shape.name === name),
    headers: schemas.filter(({ schema }) => routes.some(({ headers }) => headers === schema)),
    ...(most && { errors: most }),
  }
}

const answersIn = (value: unknown): SharedAnswers['answers'] | undefined => {
  if (typeof value !== 'object' || value === null || value instanceof z.ZodType) return undefined
  const entries = Object.entries(value)
  const isAnswer = ([status, each]: readonly [string, unknown]): boolean =>
    /^[45]\d\d$/.test(status) && typeof each === 'object' && each !== null && 'body' in each && 'description' in each
  return entries.length > 0 && entries.every(isAnswer) ? (value as SharedAnswers['answers']) : undefined
}

/** Objects with fewer fields in common are the same only if they have the same name. */
const telling = 4

/** The component of a contract that a draft is, if there is one: the one with the most fields in common. */
export const knownComponent = (
  draft: Draft,
  { wanted, known }: { readonly wanted: string; readonly known: KnownParts },
): Exported | undefined => {
  if (known.components.length === 0) return undefined
  const page = shapeOf(zodOf(draft), wanted)
  const isAlike = ({ name, shape }: KnownParts['components'][number]): boolean => {
    const count = page.kind === 'object' ? page.properties.length : page.kind === 'enum' ? page.values.length : 0
    return (count >= telling || capitalize(wanted) === name) && fits(page, shape)
  }
  return [...known.components].filter(isAlike).sort((one, other) => sizeOf(one.shape) - sizeOf(other.shape))[0]
}

const sizeOf = (shape: Shape): number =>
  shape.kind === 'named' ? sizeOf(shape.inner) : shape.kind === 'object' ? shape.properties.length : 0
