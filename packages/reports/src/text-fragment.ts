/** Markup that a rendered page does not show: attributes, tags, placeholders of a type, and links. */
const hidden = /[<{]|="|\]\(/

/** The words of a quote as a reader of the rendered page sees them. */
export const visibleWords = (quote: string): string =>
  quote
    .replaceAll('`', '')
    .replace(/^#+ /, '')
    .replace(/\s*\\$/, '')
    .trim()

/** `-`, `,` and `&` separate the parts of a text fragment. */
const encoded = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D')

/**
 * The address of the first of some quotes on a page: browsers scroll to it and highlight it.
 * Quotes that are markup are passed over.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export const addressOf = (url: string, quotes: readonly string[]): string => {
  const words = quotes.map(visibleWords).find((each) => each !== '' && !hidden.test(each))
  return words === undefined ? url : `${url}#:~:text=${encoded(words)}`
}
