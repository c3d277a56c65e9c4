// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/stateful/laravel-paginator.js

/**
 * The links and the metadata that Laravel's paginator adds to a page.
 * @param {{ page: number, size: number, total: number, count: number, path: string, urlOf: (page: number) => string }} at
 *   `count`: the number of items on the page.
 * @param {readonly Readonly<Record<string, unknown>>[]} buttons Buttons of a recorded page, for their labels and keys.
 */
export const paginator = ({ page, size, total, count, path, urlOf }, buttons) => {
  const last = Math.max(Math.ceil(total / size), 1)
  const neighbour = /** @param {number} to @param {boolean} there */ (to, there) => (there ? to : null)
  const prev = neighbour(page - 1, page > 1)
  const next = neighbour(page + 1, page < last)
  const url = /** @param {number | null} to */ (to) => (to === null ? null : urlOf(to))
  const button = /** @param {number | null} to @param {unknown} label @param {boolean} active */ (
    to,
    label,
    active,
  ) => ({
    url: url(to),
    label,
    ...(buttons[0] && 'page' in buttons[0] && { page: to }),
    active,
  })
  const meta = {
    current_page: page,
    from: count > 0 ? (page - 1) * size + 1 : null,
    last_page: last,
    links: [
      button(prev, buttons[0]?.label ?? '&laquo; Previous', false),
      ...numbers(page, last).map((to) =>
        to === null ? button(null, '...', false) : button(to, String(to), to === page),
      ),
      button(next, buttons.at(-1)?.label ?? 'Next &raquo;', false),
    ],
    path,
    per_page: size,
    to: count > 0 ? (page - 1) * size + count : null,
    total,
  }
  return { links: { first: url(1), last: url(last), prev: url(prev), next: url(next) }, meta }
}

const EACH_SIDE = 3
const NEAR_AN_END = EACH_SIDE + 4

/**
 * The pages that have a button, with null for a gap.
 * @param {number} page
 * @param {number} last
 * @returns {readonly (number | null)[]}
 */
const numbers = (page, last) => {
  if (last < EACH_SIDE * 2 + 8) return range(1, last)
  if (page <= NEAR_AN_END) return [...range(1, NEAR_AN_END + EACH_SIDE), null, last - 1, last]
  if (page > last - NEAR_AN_END) return [1, 2, null, ...range(last - (NEAR_AN_END + EACH_SIDE - 1), last)]
  return [1, 2, null, ...range(page - EACH_SIDE, page + EACH_SIDE), null, last - 1, last]
}

/**
 * @param {number} from
 * @param {number} to
 */
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => from + index)
