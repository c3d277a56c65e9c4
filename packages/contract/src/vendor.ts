import type { AppRouter } from '@ts-rest/core'
import type { z } from 'zod'
import type { Auth } from './auth.ts'
import type { Collection } from './collection.ts'
import type { CaptureNote, Ledger } from './finding.ts'
import type { OperationNotes } from './operation.ts'
import type { Payload } from './payload.ts'
import type { Provenance } from './provenance.ts'

/** A captured documentation page. The repository has its digest, not the capture itself. */
export interface Page {
  /** File name of the capture. */
  readonly id: string
  readonly title: string
  readonly url: string
  /** SHA-256 of the capture, in hexadecimal. */
  readonly sha256: string
  readonly lines: number
  /** What this capture lost or garbled. Not counted as findings, and never told to the vendor. */
  readonly captureNotes?: readonly CaptureNote[]
}

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

export interface VendorDefinition {
  /** Name of the vendor's folder and of its client package, in lower case. */
  readonly id: string
  readonly name: string
  /** What the API is for, in our own words: `Sends …`. */
  readonly description: string
  readonly homepage: string
  readonly pages: readonly Page[]
  readonly servers: readonly [Server, ...Server[]]
  readonly auth: Auth
  readonly rateLimit: RateLimit
  /** What each group of operations is about, by resource. */
  readonly resources: Readonly<Record<string, string>>
  /** What the vendor stores, by name. */
  readonly collections?: Readonly<Record<string, Collection>>
  readonly contract: AppRouter
  readonly ledger: Ledger
  readonly payloads: readonly Payload[]
}

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

export interface Vendor extends VendorDefinition {
  readonly operations: readonly Operation[]
}

/** The schema of a request's body (`request` or `body`) or of a response's (its status). */
export const partSchema = (operation: Operation, part: string): z.ZodTypeAny | undefined =>
  part === 'request' || part === 'body'
    ? operation.body
    : operation.responses.find(({ status }) => String(status) === part)?.body
