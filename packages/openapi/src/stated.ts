import type { Provenance } from '@sendspec/contract'

/** The readings that have a document. */
export type DocumentReading = 'documented' | 'observed'

/** Whether a document includes a statement of this provenance. */
export type IsStated = (provenance: Provenance) => boolean

const onPage: Record<Provenance['kind'], boolean> = {
  documented: true,
  example: true,
  elsewhere: false,
  assumed: false,
  unknown: false,
}

/** The documented reading states what the page states; the observed reading, everything that is known. */
export const isStatedIn =
  (reading: DocumentReading): IsStated =>
  ({ kind }) =>
    reading === 'observed' || onPage[kind]
