import { readFileSync } from 'node:fs'
import { isObject, type JsonObject, valueAt } from '@sendspec/contract'
import { parse } from 'yaml'
import { type Described, type DescribedField, keyOf, type Value } from './described.ts'

/** Query parameters that a set describes on a page of their own. */
export type Ignored = ReadonlySet<string>

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'] as const

/**
 * Operations of an OpenAPI 3 or Swagger 2 document, by method and path.
 * Request fields are the query parameters and the top-level names of the body.
 */
export const readSpecification = (file: string, ignored: Ignored): ReadonlyMap<string, Described> => {
  const document = parse(joined(readFileSync(file, 'utf8'))) as JsonObject
  const resolve = resolver(document)
  const found = new Map<string, Described>()
  for (const [path, item] of Object.entries(document.paths as JsonObject)) {
    const shared = listOf((item as JsonObject).parameters)
    for (const method of methods) {
      const operation = (item as JsonObject)[method]
      if (!isObject(operation)) continue
      const parameters = [...shared, ...listOf(operation.parameters)].map(resolve).filter(isObject)
      const request = new Map<string, DescribedField>()
      for (const parameter of parameters) {
        const name = String(parameter.name).replace(/\[\]$/, '')
        if (parameter.in === 'query' && !ignored.has(name)) request.set(name, fieldOf(parameter, resolve))
        if (parameter.in === 'formData') request.set(name, fieldOf(parameter, resolve))
        if (parameter.in === 'body')
          for (const [key, field] of fieldsOf(parameter.schema, resolve)) request.set(key, field)
      }
      for (const [key, field] of fieldsOf(bodySchema(resolve(operation.requestBody)), resolve)) request.set(key, field)
      const responses = isObject(operation.responses) ? operation.responses : {}
      const statuses = Object.keys(responses)
        .filter((status) => /^\d{3}$/.test(status))
        .map(Number)
      const success = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1]
      found.set(keyOf(method, path), { request, response: fieldsOf(bodySchema(resolve(success)), resolve), statuses })
    }
  }
  return found
}

/** One of the documents has quoted text over several lines with less indentation than YAML allows. */
const joined = (yaml: string): string =>
  yaml.replace(/: "(?:[^"\\\n]|\\.)*\n(?:[^"\\]|\\.)*"/g, (text) => text.replace(/\n\s+/g, ' '))

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const resolver =
  (document: JsonObject) =>
  (value: unknown): unknown => {
    let resolved = value
    for (let hops = 0; hops < 20 && isObject(resolved) && typeof resolved.$ref === 'string'; hops += 1) {
      resolved = valueAt(document, resolved.$ref.replace(/^#/, ''))
    }
    return resolved
  }

/** The schema of a request or response body, in either version of OpenAPI. */
const bodySchema = (body: unknown): unknown => {
  if (!isObject(body)) return undefined
  if ('schema' in body) return body.schema
  const content = isObject(body.content) ? Object.values(body.content) : []
  return content.find((each) => isObject(each) && isObject(each.schema)) && (content[0] as JsonObject).schema
}

/** The top-level names of a schema; for a list, those of its items. */
const fieldsOf = (
  schema: unknown,
  resolve: (value: unknown) => unknown,
  depth = 0,
): ReadonlyMap<string, DescribedField> => {
  const own = resolve(schema)
  if (!isObject(own) || depth > 8) return new Map()
  const fields = new Map<string, DescribedField>()
  const add = (more: ReadonlyMap<string, DescribedField>): void => {
    for (const [key, field] of more) if (!fields.has(key)) fields.set(key, field)
  }
  const required = new Set(listOf(own.required))
  for (const [key, value] of Object.entries(isObject(own.properties) ? own.properties : {})) {
    fields.set(key, fieldOf({ schema: value, required: required.has(key) }, resolve))
  }
  for (const group of ['allOf', 'oneOf', 'anyOf']) {
    for (const part of listOf(own[group])) add(fieldsOf(part, resolve, depth + 1))
  }
  if (own.items) add(fieldsOf(own.items, resolve, depth + 1))
  return fields
}

const fieldOf = (parameter: JsonObject, resolve: (value: unknown) => unknown): DescribedField => {
  const schema = resolve(parameter.schema ?? parameter)
  const own = isObject(schema) ? schema : {}
  const values = valuesOf(own, resolve)
  const type = [own.type].flat().find((each) => each !== 'null')
  return {
    required: parameter.required === true,
    ...(typeof type === 'string' && { type }),
    ...(values.length > 0 && { values: values.map(String) }),
    ...(own.default !== undefined && { default: own.default as Value }),
  }
}

/** The values of a list: in `enum`, or each with its description in a `oneOf`; of an array, those of its items. */
const valuesOf = (schema: unknown, resolve: (value: unknown) => unknown, depth = 0): readonly unknown[] => {
  const own = resolve(schema)
  if (!isObject(own) || depth > 4) return []
  const found = [
    ...listOf(own.enum),
    ...('const' in own ? [own.const] : []),
    ...['oneOf', 'anyOf', 'allOf']
      .flatMap((group) => listOf(own[group]))
      .flatMap((part) => valuesOf(part, resolve, depth + 1)),
    ...(own.items ? valuesOf(own.items, resolve, depth + 1) : []),
  ]
  return [...new Set(found)].filter((each) => each !== null)
}
