import type { z } from 'zod'
import type { CollectionUse } from './collection.ts'
import type { Provenance } from './provenance.ts'

/** How a list operation divides its results into pages. Pointers are JSON pointers into the response, or the request's body. */
export type Pagination =
  | {
      /** A page number in the query, counted from `first`; there is no next page after `total` items or an empty page. */
      readonly kind: 'page'
      readonly page: string
      readonly size?: string
      readonly first: number
      readonly items: string
      readonly total: string
      readonly pageSize: string
    }
  | {
      /** Laravel's paginator: a page number in the query; there is no next page when `next` is null. */
      readonly kind: 'links'
      readonly page: string
      readonly first: number
      readonly items: string
      readonly next: string
    }
  | {
      /** A number of items to skip. There is no next page after `total` items; without `total`, after a page that is not full. */
      readonly kind: 'offset'
      readonly in: 'query' | 'body'
      readonly skip: string
      readonly limit: string
      readonly defaultLimit: number
      readonly items: string
      readonly total?: string
    }

/** A result whose type follows from a request parameter. */
export interface Dependent {
  readonly status: number
  /** Pointer to the part of the response whose type depends on the parameter, e.g. `/data`. */
  readonly pointer: string
  readonly parameter: { readonly in: 'query'; readonly name: string }
  /** Names of the components, by value of the parameter. */
  readonly cases: Readonly<Record<string, string>>
  /** The case that applies when the parameter is absent. */
  readonly otherwise: string
}

export interface ResponseNotes {
  readonly description: string
  readonly provenance: Provenance
  /** The finding that adds this status, if the page doesn't document it. The documented reading lacks it. */
  readonly finding?: string
  /** Response headers, with the type they have once parsed. */
  readonly headers?: z.AnyZodObject
  /** Header values for examples and mocks, composed by us. */
  readonly headerExamples?: Readonly<Record<string, string | number>>
}

/** The answer to a failure whose status is not listed, where a page documents its body and no status. */
export interface Failure {
  readonly description: string
  readonly provenance: Provenance
  readonly body: z.ZodTypeAny
}

/** What is known of the body of a request besides its schema. */
interface RequestBody {
  /** @default true, in the documented reading false if it has a finding. */
  readonly required: boolean
  readonly description: string
  /** The finding that says what the page does not state of it. The documented reading lacks it. */
  readonly finding?: string
}

/** What Sendspec has to know about an operation besides its ts-rest route; the `metadata` of the route. */
export interface OperationNotes {
  /** Address of the vendor's page, with its anchor where there is one. */
  readonly docs: string
  /** Group of the operation in documents, sites and client files, e.g. `sends`. */
  readonly resource: string
  readonly provenance: Provenance
  /** A POST that changes nothing, so that it can be sent again. GET and HEAD always are; PUT and DELETE are idempotent. */
  readonly safe?: boolean
  /** Permissions that the token needs, as the vendor names them. */
  readonly permissions?: readonly string[]
  readonly pagination?: Pagination
  readonly dependent?: Dependent
  readonly collection?: CollectionUse
  readonly requestBody?: RequestBody
  readonly responses: Readonly<Record<number, ResponseNotes>>
  readonly failure?: Failure
}

/** Anything with a source, as it is written: without it, the source is the line that states it. */
export type Written<Sourced extends { readonly provenance: Provenance }> = Omit<Sourced, 'provenance'> &
  Partial<Pick<Sourced, 'provenance'>>

/** The notes of an operation as they are written. */
export type WrittenNotes = Written<Omit<OperationNotes, 'docs' | 'responses' | 'failure'>> & {
  /** @default The address of the page that states the operation. */
  readonly docs?: string
  readonly responses: Readonly<Record<number, Written<ResponseNotes>>>
  readonly failure?: Written<Failure>
}

export const operation = (notes: WrittenNotes): WrittenNotes => notes
