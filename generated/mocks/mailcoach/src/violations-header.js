// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/violations-header.js

/**
 * Has the header in which Prism lists violations escape what a header can't hold. A name such as `größe` or `price/€`
 * may stand in it, and Prism 5.16 ends the process over the second.
 * @param {import('node:http').ServerResponse} response
 */
export const escapeViolations = (response) => {
  const setHeader = response.setHeader.bind(response)
  response.setHeader = (name, value) =>
    setHeader(name, name === 'sl-violations' && typeof value === 'string' ? escaped(value) : value)
}

/**
 * The same JSON in ASCII.
 * @param {string} json
 */
const escaped = (json) =>
  json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
