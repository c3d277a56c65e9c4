import { placesIn, quotedOn } from '@sendspec/contract'

/** The page's Markdown source. */
export const markdown = quotedOn('sendoso-get-sends.mdx')

/** The page as rendered. */
export const rendered = quotedOn('sendoso-get-sends.rendered.txt')

/** The whole operation. */
export const listSends = placesIn('listSends')

/** Its parameters. */
export const query = placesIn('listSends', 'query')

/** The body of a page of sends. */
export const body = placesIn('listSends', '200')
