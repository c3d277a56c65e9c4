import { bracketed, indent } from './layout.ts'
import type { Call } from './model.ts'
import { keyText, quote } from './names.ts'

const names = (key: string, values: readonly string[]): string =>
  bracketed({ before: `${key}: `, open: '[', parts: values.map(quote), close: '],', column: 2 })

const headerReader = (kind: string): string => (kind === 'number' ? 'Number' : 'String')

/** What the runtime has to know of an operation. */
export const runtimeText = ({ operation, params, body, headers, answers }: Call): string => {
  const keys = (part: string): readonly string[] =>
    params.filter((param) => param.part === part).map(({ property }) => property.key)
  const table = (key: string, entries: readonly (readonly [string, string])[]): readonly string[] =>
    entries.length === 0
      ? []
      : [`${key}: {\n${entries.map(([name, value]) => `  ${keyText(name)}: ${value},\n`).join('')}},`]
  const readers = new Map(
    answers.flatMap(({ headers }) =>
      (headers?.properties ?? []).map(({ key, shape }) => [key, headerReader(shape.kind)] as const),
    ),
  )
  const statuses = answers.map(({ status, body }) => `${status}: ${quote(body ? 'json' : 'none')}`)
  const lines = [
    `id: ${quote(operation.id)},`,
    `docs: ${quote(operation.notes.docs)},`,
    `method: ${quote(operation.method)},`,
    `path: ${quote(operation.path.replace(/:(\w+)/g, '{$1}'))},`,
    ...(keys('query').length > 0 ? [names('query', keys('query'))] : []),
    ...(keys('header').length > 0 ? [names('headerParams', keys('header'))] : []),
    ...(body === 'whole' ? [`body: 'whole',`] : []),
    ...(body === 'flat' ? [names('body', keys('body'))] : []),
    ...table(
      'headers',
      Object.entries(headers).map(([name, value]) => [name, quote(value)] as const),
    ),
    bracketed({ before: 'responses: ', open: '{', parts: statuses, close: '},', padded: true, column: 2 }),
    ...table('responseHeaders', [...readers]),
  ]
  return `const ${operation.id}Operation: Operation = {\n${indent(lines.join('\n'))}\n}`
}
