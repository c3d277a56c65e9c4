import type { AppRouter } from '@ts-rest/core'
import type { z } from 'zod'
import type { Auth } from './auth.ts'
import type { Collection } from './collection.ts'
import type { Entry, Found, Ledger, PlacedEntry } from './finding.ts'
import type { Lines } from './lines.ts'
import type { OperationNotes, Written } from './operation.ts'
import type { Page, PageDays } from './page.ts'
import type { Payload, RecordedPayload } from './payload.ts'
import type { Provenance } from './provenance.ts'
import type { QuoteLines } from './quotes.ts'

export interface Server {
  readonly id: string
  /** Can contain `{variables}`. */
  readonly url: string
  readonly description: string
  readonly provenance: Provenance
  /** The finding that adds this server, if the page doesn't name it. The documented reading lacks it. */
  readonly finding?: string
  readonly variables?: Readonly<Record<string, { readonly default: string; readonly description: string }>>
}

export interface RateLimit {
  readonly requests: number
  readonly per: 'second' | 'minute'
  /** What the limit counts by, e.g. `client application`. */
  readonly scope: string
  readonly provenance: Provenance
}

/** A vendor as it is written. */
export interface VendorDefinition {
  /** Name of the vendor's folder and of its client package, in lower case. */
  readonly id: string
  readonly name: string
  /** What the API is for, in our own words: `Sends …`. */
  readonly description: string
  readonly homepage: string
  /** What `sendspec generate` computed from the facts of the pages. */
  readonly lines?: Lines
  /** @default The pages of `lines`. */
  readonly pages?: readonly Page[]
  /** When pages were read and checked, by page: `evidence/checked.json`. */
  readonly checked?: Readonly<Record<string, PageDays>>
  readonly servers: readonly [Written<Server>, ...Written<Server>[]]
  readonly auth: WrittenAuth
  readonly rateLimit: Written<RateLimit>
  /** What each group of operations is about, by resource. */
  readonly resources: Readonly<Record<string, string>>
  /** What the vendor stores, by name. */
  readonly collections?: Readonly<Record<string, Collection>>
  readonly contract: AppRouter
  /**
   * What the contract leaves out of a page, and why: by page, then by operation (`GET /tags/{tag_id}`), by type
   * (`type Tag`) or by words of a line.
   */
  readonly leftOut?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** What people decided. */
  readonly ledger: readonly (Entry | Found)[]
  readonly payloads: readonly (RecordedPayload | Payload)[]
  /** The lines of quotes and payloads, from `evidence/quotes.json`. */
  readonly quotes?: QuoteLines
  /** Adds what programs find. @default The ledger has to say everything. */
  readonly settle?: Settle
}

/** Makes findings of what people wrote and what programs find. The vendor that it gets has no findings yet. */
export type Settle = (vendor: Vendor, ledger: readonly (PlacedEntry | Found)[]) => readonly Found[]

type WrittenScheme<Scheme> = Scheme extends Auth
  ? Omit<Scheme, 'provenance' | 'oauth2'> &
      Partial<Pick<Scheme, 'provenance'>> &
      (Scheme extends { readonly oauth2?: infer OAuth2 }
        ? { readonly oauth2?: Written<OAuth2 & { readonly provenance: Provenance }> }
        : unknown)
  : never
type WrittenAuth = WrittenScheme<Auth>

/** One route of the contract, flattened, with its notes. */
export interface Operation {
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** In ts-rest's notation, with `:name` for path parameters. */
  readonly path: string
  readonly summary: string
  readonly description: string
  readonly notes: OperationNotes
  readonly pathParams?: z.AnyZodObject
  readonly query?: z.AnyZodObject
  readonly headers?: z.AnyZodObject
  readonly body?: z.ZodTypeAny
  /** By status, ascending. `body` is absent where the response has none. */
  readonly responses: readonly { readonly status: number; readonly body?: z.ZodTypeAny }[]
}

/** A vendor with the source of every part, its operations, and its findings in order. */
export interface Vendor extends Omit<VendorDefinition, 'lines' | 'checked' | 'ledger' | 'payloads'> {
  readonly pages: readonly Page[]
  readonly servers: readonly [Server, ...Server[]]
  readonly auth: Auth
  readonly rateLimit: RateLimit
  readonly operations: readonly Operation[]
  readonly ledger: Ledger
  readonly payloads: readonly Payload[]
  /** The ledger and the payloads as they are written. */
  readonly written: Pick<VendorDefinition, 'ledger' | 'payloads'>
  /** What it was defined by. Absent in a draft. */
  readonly definition?: VendorDefinition
}

/** The schema of a request's body (`request` or `body`) or of a response's (its status). */
export const partSchema = (operation: Pick<Operation, 'body' | 'responses'>, part: string): z.ZodTypeAny | undefined =>
  part === 'request' || part === 'body'
    ? operation.body
    : operation.responses.find(({ status }) => String(status) === part)?.body
