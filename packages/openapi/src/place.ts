/**
 * The place of a schema, parameter or response: `listSends`, `listSends 200`, `listSends query/page`. Inside a named
 * component, which several operations can share, it starts at the component: `Send/status_updates/*`.
 */
export type Place = string

export const partOf = (operation: string, part: string): Place => `${operation} ${part}`

export const below = (place: Place, step: string): Place => (step ? `${place}/${step}` : place)

/** The status under which a document lists the error responses that a page leaves out. */
export const anyError = '4XX'
