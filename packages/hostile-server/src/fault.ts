import type { HostileRequest } from './hostile-request.ts'
import type { Pages } from './pages.ts'
import type { Step } from './step.ts'

export interface Exchange extends HostileRequest {
  /** This server's address. */
  readonly here: string
  /** Address of the second listener: another origin. */
  readonly elsewhere: string
  readonly now: number
  /** The body that an honest server would send with a status. */
  readonly answer: (status: number) => unknown
  readonly pages: Pages
}

export interface Argument {
  readonly name: string
  readonly accepts: (value: string) => boolean
  /** The possible values, for people. */
  readonly values: string
  /** The values to try in a sweep of all faults. */
  readonly samples: readonly string[]
}

export interface Fault {
  /** Its name in a command. */
  readonly id: string
  /** One sentence: what the server does. */
  readonly does: string
  readonly args?: readonly Argument[]
  readonly steps: (exchange: Exchange, ...args: string[]) => readonly Step[]
}

export const oneOf = (name: string, values: readonly string[]): Argument => ({
  name,
  accepts: (value) => values.includes(value),
  values: values.map((value) => `\`${value}\``).join(' '),
  samples: values,
})

/** An integer between two others, both included. */
export const integer = (name: string, [from, to]: readonly [number, number], samples: readonly number[]): Argument => ({
  name,
  accepts: (value) => /^\d{1,9}$/.test(value) && Number(value) >= from && Number(value) <= to,
  values: `${from} to ${to}`,
  samples: samples.map(String),
})

/** The entry of a table for an argument that is `oneOf` its keys. */
export const pick = <Value>(table: Readonly<Record<string, Value>>, key: string): Value => table[key] as Value
