// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/stateful/notations.js

/** @typedef {import('./state-file.d.ts').Notation} Notation */

/**
 * How a value is read before it is compared, by its notation.
 * @type {Readonly<Record<Notation, (value: unknown) => string | number>>}
 */
export const notations = {
  text: String,
  number: Number,
  boolean: String,
  time: (value) => Date.parse(String(value)),
  uuid: (value) => String(value).toLowerCase(),
}
