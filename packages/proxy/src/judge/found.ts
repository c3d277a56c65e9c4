import type { Mismatch, MismatchLevel } from '@sendspec/reports'
import type { Placed } from './place-violation.ts'

/** A mismatch of a call that is known. */
export type Found = Omit<Mismatch, 'call' | 'operation'>

export const found = (placed: Placed, level: MismatchLevel): Found => ({ ...placed, level, findings: [] })
