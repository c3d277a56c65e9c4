import { spread } from '@sendspec/client/program-text'
import { quote } from '@sendspec/contract/source-text'
import type { CallFacts, Given } from './call-facts.ts'
import { callParts } from './call-parts.ts'

const indented = (text: string): string => text.replaceAll('\n', '\n  ')

/** A call with plain `fetch`. */
export const fetchText = (facts: CallFacts, given: Given, { errors = false } = {}): string => {
  const { url, query, headers, body } = callParts(facts, given)
  const sent = [['authorization', ''] as const, ...headers].map(([name, value]) =>
    name === 'authorization'
      ? `    authorization: \`Bearer \${process.env.${facts.program.tokenVariable}}\`,`
      : `    ${quote(name)}: ${quote(value)},`,
  )
  const failed = errors
    ? [
        'if (!response.ok) {',
        "  console.error(response.status, response.headers.get('retry-after'))",
        '  throw new Error(await response.text())',
        '}',
      ]
    : ['if (!response.ok) throw new Error(String(response.status))']
  return [
    ...(query.length > 0
      ? [
          `const url = new URL(${quote(url)})`,
          ...query.map(([name, value]) => `url.searchParams.append(${quote(name)}, ${quote(value)})`),
          '',
        ]
      : []),
    `const response = await fetch(${query.length > 0 ? 'url' : quote(url)}, {`,
    ...(facts.method === 'GET' ? [] : [`  method: ${quote(facts.method)},`]),
    '  headers: {',
    ...sent,
    '  },',
    ...(body === undefined ? [] : [`  body: JSON.stringify(${indented(spread(body, { column: 24 }))}),`]),
    '})',
    ...failed,
    ...(facts.answers ? ['const data: unknown = await response.json()'] : []),
  ].join('\n')
}
