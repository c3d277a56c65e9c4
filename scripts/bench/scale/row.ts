import type { Taken } from './run-measured.ts'

/** One line of the table: what was measured, what it should be, and what it is. */
export interface Figure {
  readonly work: string
  readonly target?: string
  readonly found: string
  readonly against?: string
  /** Whether the target is met. Absent for a figure without a target. */
  readonly met?: boolean
}

/** A group of figures that are measured together. */
export interface Row {
  readonly name: string
  /** Whether it installs other programs from npm. */
  readonly installs?: true
  /** Measures figures one by one: what it found before it fails is kept. */
  readonly measure: (options: Options) => AsyncIterable<Figure>
}

export interface Options {
  /** How many operations the measured vendor has. */
  readonly operations: number
  /** Whether to measure four times as many as well. */
  readonly large: boolean
}

export const seconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} s`
export const megabytes = (value: number): string => `${Math.round(value)} MB`
export const times = (value: number): string => `${value.toFixed(2)} x`

/** Processor time, time from start to end, and memory. */
export const takenText = ({ cpu, wall, memory }: Taken): string =>
  `${seconds(cpu)} of processor time, ${seconds(wall)} from start to end, ${megabytes(memory)}`
