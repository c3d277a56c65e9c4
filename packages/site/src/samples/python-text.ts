import type { CallFacts, Given } from './call-facts.ts'
import { callParts } from './call-parts.ts'

const width = 72

const text = (value: string): string => JSON.stringify(value)

/** A value as a literal, on one line if it fits. */
const literal = (value: unknown, depth = 0): string => {
  if (value === null || value === undefined) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'string') return text(value)
  if (typeof value !== 'object') return String(value)
  const members = Array.isArray(value)
    ? value.map((item) => literal(item, depth + 1))
    : Object.entries(value).map(([key, item]) => `${text(key)}: ${literal(item, depth + 1)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const line = `${open}${members.join(', ')}${close}`
  if (members.length === 0 || (depth * 4 + line.length < width && !line.includes('\n'))) return line
  const pad = '    '.repeat(depth + 1)
  return `${open}\n${members.map((member) => `${pad}${member},\n`).join('')}${'    '.repeat(depth)}${close}`
}

/** The query as a mapping; a name that is repeated has a list. */
const mapping = (query: readonly (readonly [string, string])[]): Readonly<Record<string, string | string[]>> => {
  const values = Map.groupBy(query, ([name]) => name)
  return Object.fromEntries(
    [...values].map(([name, group]) => [
      name,
      group.length === 1 ? (group[0]?.[1] ?? '') : group.map(([, each]) => each),
    ]),
  )
}

/** A call with Python's `requests`. */
export const pythonText = (facts: CallFacts, given: Given, { errors = false } = {}): string => {
  const { url, query, headers, body } = callParts(facts, given)
  const others = headers.filter(([name]) => name !== 'content-type')
  return [
    'import os',
    '',
    'import requests',
    '',
    `token = os.environ[${text(facts.program.tokenVariable)}]`,
    `response = requests.${facts.method.toLowerCase()}(`,
    `    ${text(url)},`,
    ...(query.length > 0 ? [`    params=${literal(mapping(query), 1)},`] : []),
    ...(others.length === 0
      ? ['    headers={"Authorization": f"Bearer {token}"},']
      : [
          '    headers={',
          '        "Authorization": f"Bearer {token}",',
          ...others.map(([name, value]) => `        ${text(name)}: ${text(value)},`),
          '    },',
        ]),
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
