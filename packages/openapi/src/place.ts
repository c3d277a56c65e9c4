import { type Child, childPointer, joinPointer, type Shape } from '@sendspec/contract'

/**
 * Where a schema, parameter or response stands: `listSends`, `listSends 200`, `listSends query/page`, and inside a
 * named component, which several operations can share, from that component on: `Send/status_updates/*`.
 */
export type Place = string

export const partOf = (operation: string, part: string): Place => `${operation} ${part}`

/** A place one step down. */
export const below = (place: Place, step: string): Place => joinPointer(place, step)

/** The place of a child of a shape; inside a named component, places start from its name. */
export const placeOfChild = (place: Place, shape: Shape, child: Child): Place =>
  shape.kind === 'named' ? shape.name : childPointer(place, child)

/** Stands, in a document, for the error responses that a page leaves out. */
export const anyError = '4XX'
