import { spread } from '@sendspec/client/program-text'
import { keyText, quote } from '@sendspec/contract/source-text'
import { type CallFacts, type Given, secretsOf } from './call-facts.ts'
import { callParts } from './call-parts.ts'

const indented = (text: string): string => text.replaceAll('\n', '\n  ')

/** A template literal: a text, then expressions with a colon between them. */
const template = (text: string, ...expressions: readonly string[]): string =>
  `\`${text.replace(/[\\`$]/g, '\\$&')}${expressions.map((each) => `\${${each}}`).join(':')}\``

/** The header that carries the credentials, as a line of source. */
const authHeader = (auth: CallFacts['auth'], secrets: readonly string[]): readonly string[] => {
  if (auth?.in === 'basic') return [`    authorization: ${template('Basic ', 'credentials')},`]
  if (auth?.in !== 'header') return []
  const name = keyText(auth.name.toLowerCase())
  return [`    ${name}: ${auth.prefix === '' ? `${secrets[0]} ?? ''` : template(auth.prefix, ...secrets)},`]
}

const call = (address: string, options: readonly string[]): readonly string[] =>
  options.length === 0
    ? [`const response = await fetch(${address})`]
    : [`const response = await fetch(${address}, {`, ...options, '})']

/** A call with plain `fetch`. */
export const fetchText = (facts: CallFacts, given: Given, { errors = false } = {}): string => {
  const { auth } = facts
  const { url, query, headers, body } = callParts(facts, given)
  const inQuery = query.length > 0 || auth?.in === 'query'
  const secrets = secretsOf(facts).map((variable) => `process.env.${variable}`)
  const sent = [
    ...authHeader(auth, secrets),
    ...headers.map(([name, value]) => `    ${keyText(name)}: ${quote(value)},`),
  ]
  const failed = errors
    ? [
        'if (!response.ok) {',
        "  console.error(response.status, response.headers.get('retry-after'))",
        '  throw new Error(await response.text())',
        '}',
      ]
    : ['if (!response.ok) throw new Error(String(response.status))']
  return [
    ...(inQuery
      ? [
          `const url = new URL(${quote(url)})`,
          ...query.map(([name, value]) => `url.searchParams.append(${quote(name)}, ${quote(value)})`),
          ...(auth?.in === 'query' ? [`url.searchParams.append(${quote(auth.name)}, ${secrets[0]} ?? '')`] : []),
          '',
        ]
      : []),
    ...(auth?.in === 'basic' ? [`const credentials = btoa(${template('', ...secrets)})`] : []),
    ...call(inQuery ? 'url' : quote(url), [
      ...(facts.method === 'GET' ? [] : [`  method: ${quote(facts.method)},`]),
      ...(sent.length === 0 ? [] : ['  headers: {', ...sent, '  },']),
      ...(body === undefined ? [] : [`  body: JSON.stringify(${indented(spread(body, { column: 24 }))}),`]),
    ]),
    ...failed,
    ...(facts.answers ? ['const data: unknown = await response.json()'] : []),
  ].join('\n')
}
