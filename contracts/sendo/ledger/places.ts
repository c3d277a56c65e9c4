import { placesIn, quotedOn } from '@sendspec/contract'

/** The page as rendered. */
export const line = quotedOn('sendo-message-list.txt')

/** The whole operation. */
export const listMessages = placesIn('listMessages')

/** Its parameters. */
export const query = placesIn('listMessages', 'query')

/** The body of a page of messages. */
export const body = placesIn('listMessages', '200')
