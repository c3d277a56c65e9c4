// A mock package depends on no other package of ours, so it reads and writes JSON pointers itself.

/** @param {readonly string[]} keys */
export const pointerOf = (keys) => keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/**
 * The keys of a JSON pointer.
 * @param {string} pointer
 */
export const keysOf = (pointer) =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))

/**
 * The value at a JSON pointer, or `undefined`.
 * @param {unknown} body
 * @param {string} pointer
 * @returns {unknown}
 */
export const valueAt = (body, pointer) =>
  keysOf(pointer).reduce((part, key) => (isObject(part) && Object.hasOwn(part, key) ? part[key] : undefined), body)

/**
 * A copy with another value at a JSON pointer; `undefined` removes the key.
 * @param {unknown} body
 * @param {{ pointer: string, value: unknown }} change
 * @returns {unknown}
 */
export const withValue = (body, { pointer, value }) => put(body, keysOf(pointer), value)

/**
 * @param {unknown} body
 * @param {readonly string[]} keys
 * @param {unknown} value
 * @returns {unknown}
 */
const put = (body, [key, ...rest], value) => {
  if (key === undefined) return value
  const { [key]: inner, ...others } = isObject(body) ? body : {}
  const next = put(inner, rest, value)
  if (next === undefined) return others
  return isObject(body) ? { ...body, [key]: next } : { [key]: next }
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
const isObject = (value) => typeof value === 'object' && value !== null
