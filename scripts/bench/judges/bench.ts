import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Vendor } from '@sendspec/contract'
import { type DocumentReading, openapiFiles, toOpenApi } from '@sendspec/openapi'
import { onlyOrders } from '@sendspec/testing'
import type { ContentObject, OpenAPIObject, OperationObject } from 'openapi3-ts/oas31'
import { type Bench, type BenchDocument, type Judge, titleOf } from './judge.ts'
import { vendors } from './vendors.ts'

const readings = {
  documented: 'openapi.documented.json',
  observed: 'openapi.json',
} as const satisfies Record<DocumentReading, string>

/** Writes all documents into a temporary folder. For each judge there is also a made-up document with a defect. */
export const makeBench = (judges: readonly Judge[]): Bench => {
  const defects = judges.map((judge) => withDefect(documentOf(onlyOrders(), 'observed', defectFile(judge)), judge))
  const documents = [
    ...vendors.flatMap((vendor) => [
      documentOf(vendor, 'documented', `openapi/${vendor.id}/${readings.documented}`),
      documentOf(vendor, 'observed', `openapi/${vendor.id}/${readings.observed}`),
    ]),
    ...defects,
  ]
  const files = new Map([
    ...vendors.flatMap((vendor) => [...openapiFiles(vendor)]),
    ...defects.map(({ file, document }) => [file, JSON.stringify(document, null, 2)] as const),
  ])
  const folder = mkdtempSync(join(tmpdir(), 'sendspec-judges-'))
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return { folder, files, documents, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The file with the seeded defect of a judge. */
export const defectFile = (judge: Judge): string => `defects/${titleOf(judge).replace(/\W+/g, '-')}.json`

const documentOf = (vendor: Vendor, reading: DocumentReading, file: string): BenchDocument => {
  const document = toOpenApi(vendor, reading)
  const names = exampleNames(document)
  return {
    file,
    document,
    reading,
    vendor,
    payloads: vendor.payloads.filter(({ operation, part, name }) => names.has(`${operation} ${part} ${name}`)),
  }
}

const withDefect = (one: BenchDocument, { defect }: Judge): BenchDocument => {
  const document = structuredClone(one.document)
  defect.make(document)
  return { ...one, document }
}

type Bodies = Readonly<Record<string, { readonly content?: ContentObject }>>

const exampleNames = ({ paths = {} }: OpenAPIObject): ReadonlySet<string> => {
  const operations: OperationObject[] = Object.values(paths).flatMap((item) => Object.values(item))
  const names = operations.flatMap(({ operationId, requestBody = {}, responses }) =>
    Object.entries({ request: requestBody, ...responses } as Bodies).flatMap(([part, { content = {} }]) =>
      Object.keys(content['application/json']?.examples ?? {}).map((name) => `${operationId} ${part} ${name}`),
    ),
  )
  return new Set(names)
}

const isDocument = (file: string): boolean => file.startsWith('openapi/') && !file.endsWith('overlay.yaml')

/** Every document, as JSON and as YAML. */
export const bothSpellings = ({ files }: Bench): readonly string[] => [...files.keys()].filter(isDocument)

/** Every document once. */
export const inJson = (bench: Bench): readonly string[] => bothSpellings(bench).filter((file) => file.endsWith('.json'))

/** Every document as JSON and YAML, and every Overlay. */
export const withOverlays = ({ files }: Bench): readonly string[] =>
  [...files.keys()].filter((file) => file.startsWith('openapi/'))

/** Every document that has an example of a response body. */
export const withAnswers = (bench: Bench): readonly string[] =>
  documentsIn(bench, inJson(bench))
    .filter(({ payloads }) => payloads.some(({ part }) => part !== 'request'))
    .map(({ file }) => file)

/** The documents of these files, as objects. */
export const documentsIn = ({ documents }: Bench, files: readonly string[]): readonly BenchDocument[] =>
  documents.filter(({ file }) => files.includes(file))
