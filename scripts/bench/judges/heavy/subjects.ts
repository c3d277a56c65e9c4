import { readVendor, type Vendor } from '@sendspec/contract'
import { toOpenApi } from '@sendspec/openapi'
import { vendors } from '../vendors.ts'

export type Document = ReturnType<typeof toOpenApi>

/** A document, and the vendor in its reading. */
export interface Subject {
  readonly title: string
  readonly vendor: Vendor
  readonly document: Document
}

/** The documents of both readings of every vendor, and of a made-up one. */
export const subjects: readonly Subject[] = vendors.flatMap((vendor) =>
  (['documented', 'observed'] as const).map((reading) => ({
    title: `${vendor.id}, ${reading}`,
    vendor: readVendor(vendor, reading),
    document: toOpenApi(vendor, reading),
  })),
)
