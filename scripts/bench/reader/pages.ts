import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { SendspecError } from '@sendspec/contract'
import type { FieldFacts, OperationFacts, PageFacts, TypeFact } from '@sendspec/facts'
import { readPage } from '@sendspec/reader'
import { type Described, type DescribedField, keyOf, type Value } from './described.ts'

/** The outcome of reading one page. */
export interface ReadResult {
  readonly page: string
  readonly text: string
  readonly facts?: PageFacts
  /** Set if the page was refused. */
  readonly refused?: string
  readonly milliseconds: number
}

/** Reads every page of a file or folder. */
export const readPages = (place: string): readonly ReadResult[] =>
  filesIn(place).map((file) => {
    const text = readFileSync(file, 'utf8')
    const page = relative(place, file) || place
    const start = performance.now()
    try {
      const facts = readPage({ id: page.replaceAll('/', '-'), text })
      return { page, text, facts, milliseconds: performance.now() - start }
    } catch (error) {
      if (!(error instanceof SendspecError)) throw new Error(`the reader crashed on ${page}`, { cause: error })
      return { page, text, refused: error.message.split('\n')[0] ?? '', milliseconds: performance.now() - start }
    }
  })

const filesIn = (place: string): readonly string[] =>
  statSync(place).isFile()
    ? [place]
    : readdirSync(place, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()

/** Every operation of the pages, by method and path. An operation on several pages has the fields of all of them. */
export const describedIn = (
  results: readonly ReadResult[],
  base: RegExp | undefined,
  ignored: ReadonlySet<string>,
): ReadonlyMap<string, Described> => {
  const found = new Map<string, Described>()
  for (const { facts } of results) {
    for (const operation of facts?.operations ?? []) {
      if (!operation.method || !operation.path) continue
      const path = base ? operation.path.value.replace(base, '') : operation.path.value
      const key = keyOf(operation.method.value, path.startsWith('/') ? path : `/${path}`)
      const own = describe(operation, facts?.types ?? [], ignored)
      const earlier = found.get(key)
      found.set(key, earlier ? merge(earlier, own) : own)
    }
  }
  return found
}

const merge = (a: Described, b: Described): Described => ({
  request: new Map([...a.request, ...b.request]),
  response: new Map([...a.response, ...b.response]),
  statuses: [...new Set([...a.statuses, ...b.statuses])],
})

const describe = (operation: OperationFacts, types: Types, ignored: ReadonlySet<string>): Described => {
  const request = new Map<string, DescribedField>()
  const inPath = new Set(operation.path?.value.match(/(?<=\{)[^}]+(?=\})/g) ?? [])
  for (const field of operation.parameters) {
    const name = field.name?.value.replace(/\[\]$/, '')
    if (name === undefined || ignored.has(name) || field.in === 'header' || field.in === 'path') continue
    if (field.in === undefined && inPath.has(name)) continue
    request.set(name.replace(/\[.*$/, ''), fieldOf(field))
  }
  const body = [...operation.body, ...declared(operation.bodyType?.is, types)]
  for (const field of body) if (field.name) request.set(field.name.value, fieldOf(field))
  // A form writes the fields of a field in brackets.
  for (const { value } of [...operation.requestExamples, ...operation.samples.flatMap(({ body }) => body ?? [])])
    for (const key of keysOf(value).map((each) => each.replace(/\[.*$/, '')))
      if (!request.has(key)) request.set(key, {})
  for (const { name } of operation.samples.flatMap(({ query }) => query))
    if (!ignored.has(name) && !request.has(name)) request.set(name, {})
  const success = operation.responses.filter(({ status, failure }) => !failure && (status?.value ?? 200) < 300)
  const response = new Map<string, DescribedField>()
  for (const { fields, type, examples } of success) {
    for (const field of [...fields, ...declared(type?.is, types)]) {
      if (field.name) response.set(field.name.value, fieldOf(field))
    }
    for (const { value } of examples) for (const key of keysOf(value)) if (!response.has(key)) response.set(key, {})
  }
  const statuses = [
    ...operation.responses.flatMap(({ status }) => status?.value ?? []),
    ...operation.statuses.map(({ value }) => value),
  ]
  return { request, response, statuses: [...new Set(statuses)] }
}

type Types = PageFacts['types']

/** The fields of a type that the page declares; for a list, those of its items. */
const declared = (type: TypeFact | undefined, types: Types): readonly FieldFacts[] => {
  if (type?.kind === 'array') return declared(type.items, types)
  if (type?.kind === 'object') return type.fields ?? []
  if (type?.kind !== 'named') return []
  const declaration = types.find(({ name }) => name === type.name)
  return declaration
    ? declared(
        declaration.is,
        types.filter((each) => each !== declaration),
      )
    : []
}

const keysOf = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return keysOf(value[0])
  return typeof value === 'object' && value !== null ? Object.keys(value) : []
}

const fieldOf = (field: FieldFacts): DescribedField => ({
  ...(field.required && { required: field.required.value }),
  ...(field.type && !field.type.inferred && { type: field.type.is.kind }),
  ...(field.enum && { values: [...new Set(field.enum.map(({ value }) => value))] }),
  ...(field.default && { default: field.default.value as Value }),
})
