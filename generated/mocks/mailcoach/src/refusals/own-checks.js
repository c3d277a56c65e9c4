// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/refusals/own-checks.js

import { pointerOf } from '../stateful/pointers.js'

/** @typedef {import('./request-mismatch.js').RequestMismatch} RequestMismatch */
/** @typedef {import('./request-mismatch.js').Given} Given */
/** @typedef {import('../prism.js').Operation} Operation */

/**
 * What Prism doesn't see in the parameters of a request: it converts `1e1` to a number, takes the values of a repeated
 * parameter for one, and disregards unknown keys of a parameter that is an object.
 * @param {Operation} operation
 * @param {Given} given
 * @returns {readonly RequestMismatch[]}
 */
export const ownChecks = ({ request, responses }, { query, params }) => {
  const parameters = /** @type {readonly { name: string, style?: string, schema?: any }[]} */ (request?.query ?? [])
  const keys = Object.keys(query).map((name) => ({ name, steps: stepsOf(name), value: query[name] ?? '' }))
  const mismatches = keys.flatMap(({ steps, value }) => {
    const [first = '', ...rest] = steps
    const schema = parameters.find(({ name }) => name === first)?.schema
    const inner = rest.reduce((part, step) => part?.properties?.[step], schema)
    if (schema && rest.length > 0 && schema.properties && !inner && isDocumentedAsRefused(responses, first)) {
      return [
        {
          code: 'unknown',
          in: inQuery,
          pointer: pointerOf(steps),
          expected: `one of ${Object.keys(schema.properties).join(', ')}`,
          received: rest.join('.'),
        },
      ]
    }
    return inner
      ? valueMismatches(inner, value).map((mismatch) => ({ ...mismatch, in: inQuery, pointer: pointerOf(steps) }))
      : []
  })
  const inPath = (request?.path ?? []).flatMap(({ name, schema }) =>
    valueMismatches(schema, String(params[name] ?? '')).map((mismatch) => ({
      ...mismatch,
      in: /** @type {const} */ ('path'),
      pointer: pointerOf([name]),
    })),
  )
  return [...mismatches, ...inPath]
}

const inQuery = /** @type {const} */ ('query')

/**
 * `filter[city]` is two steps, `ids[]` is one.
 * @param {string} name
 */
const stepsOf = (name) => {
  const [first = '', ...rest] = name.split('[')
  return [first, ...rest.map((each) => each.replace(/\]$/, '')).filter(Boolean)]
}

/**
 * Whether a payload shows that the API refuses keys that it doesn't know: one of the name `unknown-filter` for `filter`.
 * @param {Operation['responses']} responses
 * @param {string} parameter
 */
const isDocumentedAsRefused = (responses, parameter) =>
  responses.some(({ contents }) =>
    contents?.some(({ examples }) => examples?.some(({ key }) => key === `unknown-${parameter}`)),
  )

/**
 * @param {any} schema
 * @param {string | readonly string[]} value
 * @returns {readonly { code: string, expected: string, received: string }[]}
 */
const valueMismatches = (schema, value) => {
  if (typeof value !== 'string' && !isList(schema)) {
    return [{ code: 'repeated', expected: 'the parameter once', received: `it ${value.length} times` }]
  }
  const items = isList(schema) ? schema?.items : schema
  const kind = items?.type
  if (kind !== 'integer' && kind !== 'number') return []
  const wrong = [value].flat().find((each) => !numbers[/** @type {'integer' | 'number'} */ (kind)].test(each))
  return wrong === undefined
    ? []
    : [{ code: 'type', expected: kind === 'integer' ? 'an integer' : 'a number', received: JSON.stringify(wrong) }]
}

const numbers = { integer: /^-?\d+$/, number: /^-?\d+(?:\.\d+)?$/ }

/** @param {any} schema */
const isList = (schema) =>
  schema?.type === 'array' ||
  [schema?.anyOf, schema?.oneOf, schema?.allOf].some((branches) => branches?.some(isList)) ||
  (schema?.type === undefined &&
    schema?.enum === undefined &&
    schema?.anyOf === undefined &&
    schema?.oneOf === undefined &&
    schema?.allOf === undefined)
