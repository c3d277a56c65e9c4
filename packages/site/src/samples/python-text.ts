import type { CallFacts, Given } from './call-facts.ts'
import { callParts } from './call-parts.ts'

const width = 72

const text = (value: string): string => JSON.stringify(value)

/** Members between brackets, on one line if they fit. */
const bracketed = ([open, close]: readonly [string, string], members: readonly string[], depth: number): string => {
  const line = `${open}${members.join(', ')}${close}`
  if (members.length === 0 || (depth * 4 + line.length < width && !line.includes('\n'))) return line
  const pad = '    '.repeat(depth + 1)
  return `${open}\n${members.map((member) => `${pad}${member},\n`).join('')}${'    '.repeat(depth)}${close}`
}

/** A dictionary of values that are source already. */
const dictionary = (entries: readonly (readonly [name: string, source: string])[], depth: number): string =>
  bracketed(
    ['{', '}'],
    entries.map(([name, source]) => `${text(name)}: ${source}`),
    depth,
  )

const literal = (value: unknown, depth: number): string => {
  if (value === null || value === undefined) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'string') return text(value)
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) {
    return bracketed(
      ['[', ']'],
      value.map((item) => literal(item, depth + 1)),
      depth,
    )
  }
  return dictionary(
    Object.entries(value).map(([key, item]) => [key, literal(item, depth + 1)]),
    depth,
  )
}

/** The query as entries; a name that is repeated has a list. */
const queryEntries = (query: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] =>
  [...Map.groupBy(query, ([name]) => name)].map(([name, group]) => {
    const values = group.map(([, value]) => value)
    return [name, literal(values.length === 1 ? values[0] : values, 2)]
  })

/** A call with Python's `requests`. */
export const pythonText = (facts: CallFacts, given: Given, { errors = false } = {}): string => {
  const { auth, program } = facts
  const { url, query, headers, body } = callParts(facts, given)
  const [secret = ''] = program.credentials.map(({ option }) => option)
  const authHeader =
    auth?.in === 'header' ? [[auth.name, auth.prefix === '' ? secret : `f"${auth.prefix}{${secret}}"`] as const] : []
  const sentHeaders = [
    ...authHeader,
    ...headers.filter(([name]) => name !== 'content-type').map(([name, value]) => [name, text(value)] as const),
  ]
  const params = [...queryEntries(query), ...(auth?.in === 'query' ? [[auth.name, secret] as const] : [])]
  return [
    ...(auth ? ['import os', ''] : []),
    'import requests',
    '',
    ...program.credentials.map(({ option, variable }) => `${option} = os.environ[${text(variable)}]`),
    `response = requests.${facts.method.toLowerCase()}(`,
    `    ${text(url)},`,
    ...(params.length > 0 ? [`    params=${dictionary(params, 1)},`] : []),
    ...(sentHeaders.length > 0 ? [`    headers=${dictionary(sentHeaders, 1)},`] : []),
    ...(auth?.in === 'basic' ? [`    auth=(${program.credentials.map(({ option }) => option).join(', ')}),`] : []),
    ...(body === undefined ? [] : [`    json=${literal(body, 1)},`]),
    '    timeout=30,',
    ')',
    ...(errors
      ? [
          'if not response.ok:',
          '    print(response.status_code, response.headers.get("Retry-After"))',
          '    raise SystemExit(response.text)',
        ]
      : ['response.raise_for_status()']),
    ...(facts.answers ? ['print(response.json())'] : []),
  ].join('\n')
}
