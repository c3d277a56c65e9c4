import { formatPointer, parsePointer } from '@sendspec/contract'
import { dottedPath } from '../compare/nest-dotted.ts'

/** A pointer of a page as contracts have it: `/find.state` is `/find/state`, and the second field of a name is like the first. */
export const contractPointer = (pointer: string): string =>
  formatPointer(parsePointer(pointer).flatMap((step) => dottedPath(step.replace(/ \(\d+\)$/, ''))))
