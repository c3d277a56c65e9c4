// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/requests/preferences.js

import { faults } from '../answers/faults.js'
import { problemAnswer } from '../answers/problem-answer.js'

/**
 * What a request asks of the mock, in its `Prefer` header or, as with Prism, in the query: `?__code=404`.
 * @typedef {object} Preferences
 * @property {number} [code] Status of the answer.
 * @property {string} [example] Name of a payload.
 * @property {boolean} [dynamic] A body made up from the schema, or not.
 * @property {string} [seed] The same seed gives the same made-up body.
 * @property {number} [delay] Milliseconds to wait before the answer.
 * @property {import('../answers/faults.js').Fault} [fault]
 */

/** @typedef {import('../prism.js').Operation} Operation */
/** @typedef {import('../answers/answer.js').Answer} Answer */

/** Preferences that HTTP registers, which concern no mock. RFC 7240, section 5.1, and RFC 8144. */
const registered = new Set(['respond-async', 'return', 'wait', 'handling', 'depth-noroot'])

const longestDelay = 600_000

/** @type {Readonly<Record<keyof Preferences, { choices: (operation: Operation) => string, read: (text: string) => unknown }>>} */
const known = {
  code: {
    choices: (operation) =>
      `a status from 200 to 599, documented are ${operation.responses.map(({ code }) => code).join(', ')}`,
    read: (text) => (/^[2-5]\d\d$/.test(text) ? Number(text) : undefined),
  },
  example: {
    choices: (operation) => examplesOf(operation).join(', ') || 'none, there are no payloads',
    read: (text) => text,
  },
  dynamic: {
    choices: () => 'true, false',
    read: (text) => (text === 'true' || text === 'false' ? text === 'true' : undefined),
  },
  seed: { choices: () => 'any text', read: (text) => text || undefined },
  delay: {
    choices: () => `milliseconds from 0 to ${longestDelay}`,
    read: (text) => (/^\d{1,6}$/.test(text) && Number(text) <= longestDelay ? Number(text) : undefined),
  },
  fault: {
    choices: () => Object.keys(faults).join(', '),
    read: (text) => (Object.hasOwn(faults, text) ? text : undefined),
  },
}

/**
 * Reads what a request asks for.
 * @param {import('./read-request.js').Call} call
 * @param {Operation} operation
 * @returns {{ preferences: Preferences } | { refusal: Answer }} `refusal`: it can't be had; the answer lists the choices.
 */
export const readPreferences = ({ headers, query }, operation) => {
  const isDocumented = operation.request?.headers?.some(({ name }) => name.toLowerCase() === 'prefer') === true
  /** @type {Record<string, unknown>} */
  const preferences = {}
  for (const [name, text] of headers.prefer === undefined ? inQuery(query) : parsePrefer(headers.prefer)) {
    if (!Object.hasOwn(known, name)) {
      if (isDocumented || registered.has(name)) continue
      return { refusal: unavailable(`The preference ${name} is unknown.`, { preferences: Object.keys(known) }) }
    }
    const { choices, read } = known[/** @type {keyof Preferences} */ (name)]
    const value = read(text)
    if (value === undefined) {
      return {
        refusal: unavailable(`The preference ${name}=${text} can't be honoured.`, { [name]: choices(operation) }),
      }
    }
    preferences[name] = value
  }
  return checkExample(/** @type {Preferences} */ (preferences), operation)
}

/**
 * @param {Preferences} preferences
 * @param {Operation} operation
 * @returns {{ preferences: Preferences } | { refusal: Answer }}
 */
const checkExample = (preferences, operation) => {
  const { example, code } = preferences
  if (example === undefined) return { preferences }
  const usual = operation.responses
    .map((response) => response.code)
    .sort()
    .find((each) => each.startsWith('2'))
  const wanted = `code=${code ?? usual ?? 'default'}, example=${example}`
  const choices = examplesOf(operation)
  if (choices.includes(wanted)) return { preferences }
  return { refusal: unavailable(`There is no payload ${wanted}.`, { example: choices }) }
}

/**
 * Every payload of an operation, as a preference.
 * @param {Operation} operation
 */
const examplesOf = ({ responses }) =>
  responses.flatMap(({ code, contents = [] }) =>
    contents.flatMap(({ examples = [] }) => examples.map(({ key }) => `code=${code}, example=${key}`)),
  )

/**
 * @param {string} title
 * @param {Readonly<Record<string, unknown>>} choices
 */
const unavailable = (title, choices) =>
  problemAnswer({
    status: 400,
    title,
    detail: `Choose ${Object.entries(choices)
      .map(([name, each]) => `${name}: ${[each].flat().join('; ') || 'none'}`)
      .join(', ')}.`,
    choices,
  })

/**
 * The preferences of a header, without their parameters.
 * @see https://www.rfc-editor.org/rfc/rfc7240#section-2
 * @param {string} header
 * @returns {readonly (readonly [name: string, value: string])[]}
 */
const parsePrefer = (header) =>
  (header.match(/(?:[^,"]|"(?:[^"\\]|\\.)*")+/g) ?? []).flatMap((each) => {
    const [, name = '', value = ''] = /^\s*([^=;\s]+)\s*(?:=\s*("(?:[^"\\]|\\.)*"|[^;\s]*))?/.exec(each) ?? []
    return name
      ? [/** @type {const} */ ([name.toLowerCase(), value.replace(/^"(.*)"$/, '$1').replace(/\\(.)/g, '$1')])]
      : []
  })

/**
 * @param {import('./read-request.js').Call['query']} query
 * @returns {readonly (readonly [name: string, value: string])[]}
 */
const inQuery = (query) =>
  Object.entries(query).flatMap(([name, value]) =>
    name.startsWith('__') && Object.hasOwn(known, name.slice(2))
      ? [/** @type {const} */ ([name.slice(2), String(value)])]
      : [],
  )
