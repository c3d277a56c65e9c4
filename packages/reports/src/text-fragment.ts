/** Markup that a rendered page does not show: attributes, tags, headings, bullets and placeholders of a type. */
const hidden = /[<{]|="|^[#*-]/

/** The words of a quote as a reader of the rendered page sees them; absent where they are markup. */
const visible = (quote: string): string | undefined => {
  const words = quote
    .replaceAll('`', '')
    .replaceAll(/\[([^\]]*)\]/g, '$1')
    .replace(/\s*\\$/, '')
    .trim()
  return hidden.test(words) || words === '' ? undefined : words
}

/** `-`, `,` and `&` separate the parts of a text fragment. */
const encoded = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D')

/**
 * The address of the first of some quotes on a page: browsers scroll to it and highlight it.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export const addressOf = (url: string, quotes: readonly string[]): string => {
  const [words] = quotes.flatMap((quote) => visible(quote) ?? [])
  return words === undefined ? url : `${url}#:~:text=${encoded(words)}`
}
