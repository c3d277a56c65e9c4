import { type Child, childPointer, joinPointer, type Shape } from '@sendspec/contract'

/**
 * The place of a schema, parameter or response: `listSends`, `listSends 200`, `listSends query/page`. Inside a named
 * component, which several operations can share, it starts at the component: `Send/status_updates/*`.
 */
export type DocumentPlace = string

export const partPlace = (operation: string, part: string): DocumentPlace => `${operation} ${part}`

/** A place one step down. */
export const childPlace = (place: DocumentPlace, step: string): DocumentPlace => joinPointer(place, step)

/** The place of a child of a shape; inside a named component, places start from its name. */
export const placeOfChild = (place: DocumentPlace, shape: Shape, child: Child): DocumentPlace =>
  shape.kind === 'named' ? shape.name : childPointer(place, child)

/** The statuses under which a document has errors that a page describes without a status, or leaves out. */
export const anyError = '4XX'
export const anyServerError = '5XX'
