import { keyText, quote } from '@sendspec/contract'
import { bracketed, indent } from './layout.ts'
import { type Call, errorRanges, hasBodies } from './model.ts'
import { resetsAtText } from './resets-at.ts'
import { rulesText } from './rules-text.ts'
import { validatePath } from './validators/validate-file.ts'

const names = (key: string, values: readonly string[]): string =>
  bracketed({ before: `${key}: `, open: '[', parts: values.map(quote), close: '],', column: 2 })

const reader = (kind: string): string => (kind === 'number' ? 'numberHeader' : 'textHeader')

/** Methods whose repetition has no further effect. */
const idempotent = new Set(['GET', 'PUT', 'DELETE'])

/** Whether a repetition has no further effect. */
export const isRepeatable = ({ operation }: Call): boolean =>
  operation.notes.safe === true || idempotent.has(operation.method)

/** The facts about an operation that the runtime needs. */
export const runtimeText = (call: Call): string => {
  const { operation, params, body, headers, answers, otherError } = call
  const keys = (part: string): readonly string[] =>
    params.filter((param) => param.part === part).map(({ property }) => property.key)
  const table = (key: string, entries: readonly (readonly [string, string])[]): readonly string[] =>
    entries.length === 0
      ? []
      : [`${key}: {\n${entries.map(([name, value]) => `  ${keyText(name)}: ${value},\n`).join('')}},`]
  const readers = new Map(
    answers.flatMap(({ headers }) =>
      (headers?.properties ?? []).map(({ key, shape }) => [key, reader(shape.kind)] as const),
    ),
  )
  const statuses = (key: string, of: readonly { readonly status: number }[]): string =>
    bracketed({ before: `${key}: `, open: '[', parts: of.map(({ status }) => String(status)), close: '],', column: 2 })
  const empty = answers.filter(({ body }) => !body)
  const lines = [
    `id: ${quote(operation.id)},`,
    `docs: ${quote(operation.notes.docs)},`,
    `method: ${quote(operation.method)},`,
    ...(isRepeatable(call) ? ['repeatable: true,'] : []),
    `path: ${quote(operation.path.replace(/:(\w+)/g, '{$1}'))},`,
    ...(/:\w/.test(operation.path) ? ['fill: fillPath,'] : []),
    ...(keys('query').length > 0 ? [names('query', keys('query')), 'encode: queryString,'] : []),
    ...(keys('header').length > 0 ? [names('headerParams', keys('header'))] : []),
    ...(body === 'whole' ? [`body: 'whole',`] : []),
    ...(body === 'flat' ? [names('body', keys('body'))] : []),
    ...table(
      'headers',
      Object.entries(headers)
        .filter(([name, value]) => !(name.toLowerCase() === 'accept' && value === 'application/json'))
        .map(([name, value]) => [name, quote(value)] as const),
    ),
    ...rulesText(call),
    statuses('json', [
      ...answers.filter(({ body }) => body),
      ...(otherError ? errorRanges.map((status) => ({ status })) : []),
    ]),
    ...(empty.length > 0 ? [statuses('empty', empty)] : []),
    ...(readers.size === 0
      ? []
      : [
          'responseHeaders: (headers) => ({',
          ...[...readers].map(([name, read]) => `  ${keyText(name)}: ${read}(headers, ${quote(name)}),`),
          '}),',
        ]),
    ...resetsAtText(call),
    ...(hasBodies(call)
      ? [`validators: /* @__PURE__ */ lazy(() => import(${quote(`./${validatePath(operation.notes.resource)}`)})),`]
      : []),
  ]
  return `const ${operation.id}Operation: Operation = {\n${indent(lines.join('\n'))}\n}`
}
