import { failurePart, keyText, quote } from '@sendspec/contract'
import { callsOf } from '../by-resource.ts'
import { bracketed, indent } from '../layout.ts'
import { type Call, errorRanges, type Model } from '../model.ts'
import { moduleText } from '../module-text.ts'
import { findingPlaces } from './finding-places.ts'
import { shapeName } from './shapes-file.ts'

/** Where the explanations of a resource's mismatches are, in `src/`. */
export const explainPath = (resource: string): string => `checks/${resource}.explain.ts`

/** The formatter puts each row on its own line if there are several. */
const rowsText = (rows: readonly string[]): string =>
  rows.length === 1 ? `[${rows[0]}]` : `[\n${rows.map((row) => `${indent(row)},\n`).join('')}]`

/** The shape of a body, or its shapes by the value of the parameter that it depends on. */
const shapeText = (options: { call: Call; status: number | string; add: (name: string) => string }): string => {
  const { call, status, add } = options
  const { answers, otherError, cases } = call
  if (status === failurePart) return otherError ? add(shapeName(otherError.body)) : ''
  const body = answers.find((answer) => answer.status === status)?.body
  const [first] = cases
  if (first?.answer.status !== status) return body ? add(shapeName(body)) : ''
  const shapes = cases.flatMap(({ value, answer }) =>
    answer.body ? [`${keyText(value)}: ${add(shapeName(answer.body))}`] : [],
  )
  const parts = [
    `parameter: ${quote(first.parameter)}`,
    `otherwise: ${quote(cases.find(({ otherwise }) => otherwise)?.value ?? '')}`,
    bracketed({ before: 'cases: ', open: '{', parts: shapes, close: '}', padded: true, column: 8 }),
  ]
  return `{\n${parts.map((part) => `${indent(part)},\n`).join('')}}`
}

/** The module that finds the mismatches of a resource's bodies. Loaded with the first body that doesn't match. */
export const explainFile = (model: Model, options: { resource: string; values: readonly string[] }): string => {
  const { resource, values } = options
  const { vendor } = model
  const shapes = new Set<string>()
  const add = (name: string): string => {
    shapes.add(name)
    return name
  }
  const operations = callsOf(model, resource).map((call) => {
    const { id } = call.operation
    const { otherError } = call
    const others = otherError ? errorRanges.map((key) => ({ key, status: failurePart, body: otherError.body })) : []
    const all = [...call.answers.map((answer) => ({ ...answer, key: answer.status })), ...others]
    const bodies = all.flatMap(({ key, status, body }) => {
      if (!body) return []
      const rows = findingPlaces(vendor, { operation: call.operation, status }).map(
        (place) => `[${place.map(quote).join(', ')}]`,
      )
      const parts = [
        `shape: ${shapeText({ call, status, add })}`,
        ...(rows.length > 0 ? [`findings: ${rowsText(rows)}`] : []),
      ]
      return [bracketed({ before: `${key}: `, open: '{', parts, close: '},', padded: true, column: 4 })]
    })
    return bodies.length > 0 ? `${id}: {\n${indent(bodies.join('\n'))}\n},` : `${id}: {},`
  })
  const imports = new Map([
    ['../runtime/validate/explain.ts', ['type Explainer', 'explainerOf']],
    ['./shapes.ts', [...shapes]],
  ])
  const names = bracketed({ before: '', open: '[', parts: values.map(quote), close: ']', column: 2 })
  const text = bracketed({
    before: 'export const explain: Explainer = /* @__PURE__ */ explainerOf',
    open: '(',
    parts: [`{\n${indent(operations.join('\n'))}\n}`, names],
    close: ')',
  })
  return moduleText({ source: `contracts/${vendor.id}`, imports, blocks: [text] })
}
