import type { Payload, Vendor } from '@sendspec/contract'
import type { DocumentReading } from '@sendspec/openapi'
import type { OpenAPIObject } from 'openapi3-ts/oas31'

/** A document as an object, with its source. */
export interface BenchDocument {
  /** Name of its JSON file. */
  readonly file: string
  readonly document: OpenAPIObject
  readonly reading: DocumentReading
  readonly vendor: Vendor
  /** The payloads that are examples in this reading. */
  readonly payloads: readonly Payload[]
}

/** Input of the judges: the documents of both readings of every vendor, as files and as objects. */
export interface Bench {
  readonly folder: string
  /** Documents in JSON and YAML, Overlays, and for each judge a document with a seeded defect. */
  readonly files: ReadonlyMap<string, string>
  readonly documents: readonly BenchDocument[]
  remove(): void
}

/** A complaint of a judge. */
export interface Complaint {
  /** The judge's own name for it. */
  readonly rule: string
  /** Name of the file in the bench's folder. */
  readonly file: string
  /** JSON pointer into the document. */
  readonly pointer: string
  readonly message: string
}

/** A seeded defect, and the complaint that it must cause. */
export interface Defect {
  readonly title: string
  /** Changes the document in place. */
  make(document: OpenAPIObject): void
  readonly complaint: Pick<Complaint, 'rule' | 'pointer'>
}

/** A program, not part of Sendspec, that validates OpenAPI documents. */
export interface Judge {
  /** The npm package. */
  readonly name: string
  /** Distinguishes two judges of one package. */
  readonly part?: string
  /** What the judge checks, in a few words. */
  readonly judges: string
  /** The files to check. */
  files(bench: Bench): readonly string[]
  readonly defect: Defect
  /** Returns all complaints about the files, in one run if the judge supports it. */
  run(bench: Bench, files: readonly string[]): Promise<readonly Complaint[]>
}

export const titleOf = ({ name, part }: Pick<Judge, 'name' | 'part'>): string => (part ? `${name} ${part}` : name)
