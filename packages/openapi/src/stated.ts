import type { Provenance } from '@sendspec/contract'
import type { DocumentReading } from './document.ts'

/** Whether a statement belongs into a document. */
export type Stated = (provenance: Provenance) => boolean

const onPage: Record<Provenance['kind'], boolean> = {
  documented: true,
  example: true,
  elsewhere: false,
  assumed: false,
}

/** The documented reading states what the page states; the observed reading, everything that is known. */
export const statedIn =
  (reading: DocumentReading): Stated =>
  ({ kind }) =>
    reading === 'observed' || onPage[kind]
