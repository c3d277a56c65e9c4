import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { formatPointer } from '@sendspec/contract'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'

interface Document {
  readonly paths: Record<string, Record<string, { operationId?: string; responses?: object }>>
  readonly components?: object
}

/** The usual set-up of Ajv: a format alone decides if there is one. */
const formatsOnly = (key: string, value: unknown): unknown =>
  key !== '' && typeof value === 'object' && value && 'format' in value ? { ...value, pattern: undefined } : value

const evaluate = (code: string): ((value: unknown) => boolean) => {
  const module = { exports: {} as (value: unknown) => boolean }
  // Evaluates Ajv's CommonJS output, which requires Ajv's own modules. Acceptable only in a benchmark.
  new Function('require', 'module', 'exports', code)(createRequire(import.meta.url), module, module.exports)
  return module.exports
}

/** Ajv's standalone validator of a response, from the vendor's committed OpenAPI document. */
export const ajvStandalone = (
  vendor: string,
  operation: string,
  status: number,
  options: { patterns: boolean },
): ((value: unknown) => boolean) => {
  const url = new URL(`../../../generated/openapi/${vendor}/openapi.json`, import.meta.url)
  const document = JSON.parse(readFileSync(url, 'utf8'), options.patterns ? undefined : formatsOnly) as Document
  const [path, method] = Object.entries(document.paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => [path, method, operationId]),
    )
    .find(([, , id]) => id === operation) as [string, string]
  const ajv = new Ajv2020({ strict: false, code: { source: true } })
  addFormats.default(ajv)
  ajv.addSchema({ paths: document.paths, components: document.components }, 'document', false, false)
  const steps = ['paths', path, method, 'responses', String(status), 'content', 'application/json', 'schema']
  const pointer = steps.map((step) => `/${encodeURIComponent(formatPointer([step]).slice(1))}`).join('')
  return evaluate(standaloneCode.default(ajv, ajv.compile({ $ref: `document#${pointer}` })))
}
