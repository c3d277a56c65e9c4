import type { Answer, FindingKind, FormatName, Provenance, Severity } from '@sendspec/contract'
import type { z } from 'zod'

/** A schema as data, from which both Zod and its source text are made. */
export type Draft =
  | { readonly kind: 'string'; readonly format?: FormatName; readonly min?: number; readonly max?: number }
  | {
      readonly kind: 'number'
      readonly integer: boolean
      readonly min?: number
      readonly max?: number
      /** In a query string, where every value is text. */
      readonly coerce?: true
    }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'null' }
  /** `stated` where the page says that it can be anything. */
  | { readonly kind: 'unknown'; readonly stated?: true }
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'array'; readonly items: Draft; readonly min?: number; readonly max?: number }
  | { readonly kind: 'object'; readonly fields: readonly FieldDraft[] }
  | { readonly kind: 'record'; readonly values: Draft }
  | { readonly kind: 'union'; readonly options: readonly Draft[] }
  | { readonly kind: 'nullable'; readonly inner: Draft }
  | { readonly kind: 'optional'; readonly inner: Draft }
  | { readonly kind: 'default'; readonly inner: Draft; readonly value: unknown }
  | {
      readonly kind: 'amended'
      readonly finding: string
      readonly documented: Draft | 'absent'
      readonly observed: Draft
    }
  | {
      readonly kind: 'named'
      readonly name: string
      readonly about: string
      readonly inner: Draft
      /** Set if the contract has the component already. */
      readonly exported?: Exported
    }

/** A schema that a file of the contract exports. */
export interface Exported {
  readonly name: string
  /** The file, as a path from the vendor's folder. */
  readonly file: string
  readonly schema: z.ZodTypeAny
}

export type DraftKind = Draft['kind']
export type DraftOf<Kind extends DraftKind> = Extract<Draft, { kind: Kind }>

export interface FieldDraft {
  readonly key: string
  readonly provenance: Provenance
  readonly schema: Draft
  readonly about: string
}

export interface ResponseDraft {
  readonly status: number
  readonly body?: Draft
  readonly line: number
  /** Set where the page does not document the response. */
  readonly finding?: string
}

export interface OperationDraft {
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** As in ts-rest, with `:name` for parameters. */
  readonly path: string
  readonly resource: string
  readonly summary: string
  readonly line: number
  readonly permissions: readonly string[]
  readonly parameters: { readonly [Place in 'path' | 'query' | 'header']: readonly FieldDraft[] }
  readonly body?: Draft
  readonly responses: readonly ResponseDraft[]
  /** Headers that the contract has already. */
  readonly sharedHeaders?: Exported
  /** Answers that every operation of the contract has. */
  readonly sharedAnswers?: SharedAnswers
}

/** Answers to every operation of a contract, as one of its files exports them, e.g. `errors`. */
export interface SharedAnswers {
  readonly name: string
  /** The file, as a path from the vendor's folder. */
  readonly file: string
  readonly answers: Readonly<Record<number, Answer>>
}

/** Something that only a person can decide. Until then the contract has a placeholder. */
export interface Decision {
  /** The file of the contract, or the operation. */
  readonly place: string
  readonly what: string
}

/** A finding without its places. */
export interface FindingDraft {
  readonly kind: FindingKind
  readonly severity: Severity
  readonly title: string
  readonly documented: string
  readonly observed: string
  readonly wins: 'documented' | 'observed' | 'undecided'
}
