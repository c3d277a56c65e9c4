/** Whether two addresses are of one page, whatever its scheme, its anchor or the format that it is asked for in. */
export const sameAddress = (one: string, other: string): boolean => pageAddress(one) === pageAddress(other)

const pageAddress = (url: string): string =>
  url
    .replace(/^https?:\/\//, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
    .replace(/\.mdx?$/, '')
