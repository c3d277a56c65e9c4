// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/dynamic/random.js

/**
 * Random choices that follow from a text: the same text gives the same choices.
 * @typedef {object} Random
 * @property {() => number} fraction From 0 up to 1.
 * @property {(from: number, to: number) => number} integer Both included.
 * @property {<T>(choices: readonly T[]) => T} pick
 */

/**
 * @param {string} seed
 * @returns {Random}
 */
export const createRandom = (seed) => {
  let state = hash(seed)
  // Mulberry32 by Tommy Ettinger, in the public domain.
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const integer = /** @param {number} from @param {number} to */ (from, to) =>
    from + Math.floor(fraction() * (to - from + 1))
  return {
    fraction,
    integer,
    pick: (choices) => {
      const choice = choices[integer(0, choices.length - 1)]
      return /** @type {any} */ (choice)
    },
  }
}

/** @param {string} text */
const hash = (text) => {
  let value = 2_166_136_261
  for (const sign of text) value = Math.imul(value ^ (sign.codePointAt(0) ?? 0), 16_777_619)
  return value
}
