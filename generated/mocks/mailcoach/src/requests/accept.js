// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/requests/accept.js

/**
 * One media range of an `Accept` header.
 * @typedef {{ type: string, quality: number }} Range
 */

const readable = /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+$/

/**
 * The ranges of an `Accept` header, the best first. A header with a part that can't be read counts as absent, as does
 * `*`, which Java sends for any type.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1
 * @param {string | undefined} header
 * @returns {readonly Range[]}
 */
export const acceptedRanges = (header) => {
  const ranges = (header ?? '').split(',').map((part) => {
    const [type = '', ...parameters] = part.split(';').map((each) => each.trim())
    const quality = parameters.map((each) => /^q=([\d.]+)$/i.exec(each)?.[1]).find((each) => each !== undefined)
    return { type: type.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) }
  })
  if (ranges.some(({ type, quality }) => !readable.test(type) || Number.isNaN(quality))) return []
  return ranges.sort((a, b) => b.quality - a.quality)
}

/**
 * Whether a response of a type is acceptable: the most specific range that matches decides.
 * @param {readonly Range[]} ranges
 * @param {string} contentType
 */
export const accepts = (ranges, contentType) => {
  if (ranges.length === 0) return true
  const type = (contentType.split(';')[0] ?? '').trim().toLowerCase()
  const [main = ''] = type.split('/')
  const match = [type, `${main}/*`, '*/*'].flatMap((each) => ranges.find((range) => range.type === each) ?? [])[0]
  return match !== undefined && match.quality > 0
}
