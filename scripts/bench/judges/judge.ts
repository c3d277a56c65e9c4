import type { OpenAPIObject } from 'openapi3-ts/oas31'
import type { Bench } from './bench.ts'

/** What a judge says is wrong. */
export interface Complaint {
  /** The judge's own name for it. */
  readonly rule: string
  /** Name of the file in the bench's folder. */
  readonly file: string
  /** JSON pointer into the document. */
  readonly pointer: string
  readonly message: string
}

/** A mistake that is made in a document on purpose, and the complaint that it must lead to. */
export interface Defect {
  readonly title: string
  /** Changes the document that it is given. */
  make(document: OpenAPIObject): void
  readonly complaint: Pick<Complaint, 'rule' | 'pointer'>
}

/** Another program that has an opinion on OpenAPI documents. */
export interface Judge {
  /** The npm package. */
  readonly name: string
  /** Tells two judges of one package apart. */
  readonly part?: string
  /** What it looks at, in a few words. */
  readonly judges: string
  /** The files of a bench that it is given. */
  files(bench: Bench): readonly string[]
  readonly defect: Defect
  /** All complaints about these files, in one run where the judge allows it. */
  run(bench: Bench, files: readonly string[]): Promise<readonly Complaint[]>
}

export const titleOf = ({ name, part }: Pick<Judge, 'name' | 'part'>): string => (part ? `${name} ${part}` : name)
