const counting = new Set([
  'count',
  'counts',
  'total',
  'totals',
  'page',
  'pages',
  'limit',
  'skip',
  'offset',
  'size',
  'from',
  'to',
])
const most = 100_000

/** Whether a number counts items or pages of a list, such as `total_count` or `perPage`. */
export const isCounter = (path: readonly string[], value: number): boolean => {
  const words = (path.at(-1) ?? '').split(/[^A-Za-z]|(?<=[a-z])(?=[A-Z])/)
  return Number.isInteger(value) && value > 0 && value < most && counting.has((words.at(-1) ?? '').toLowerCase())
}
