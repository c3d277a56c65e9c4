// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/answers/answer.js

/**
 * What the mock answers.
 * @typedef {object} Answer
 * @property {number} status
 * @property {Readonly<Record<string, string>>} headers
 * @property {unknown} [body] A JSON value, or text. Absent where there is no body.
 * @property {string} [reason] Why the mock answers this instead of the usual success.
 * @property {readonly Violation[]} [violations] What Prism found in the request and the response.
 */

/**
 * A violation in Prism's words, as its `sl-violations` header lists them.
 * @typedef {object} Violation
 * @property {readonly string[]} location
 * @property {string} severity
 * @property {string | number | undefined} code
 * @property {string} message
 */

export {}
