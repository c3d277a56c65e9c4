// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/check.ts

import { type TypeName, typeName } from './type-name.ts'

/** A place of a body that is not as the contract has it. It holds no value, only the type of one. */
export interface Issue {
  /** JSON pointer into the body. */
  readonly pointer: string
  readonly expected: string
  readonly received: TypeName
}

/** How far a check has come, and what it found on the way. Without one, only the verdict counts. */
export interface Trail {
  readonly pointer: string
  readonly issues: Issue[]
  /** What else the value may be, as issues about it say it. */
  readonly or?: string
  /** Steps to optional keys that an object lacks, where someone asks for them. */
  readonly absent?: (string | undefined)[]
  /** The keys that nothing documents, where someone asks for them. */
  readonly unknown?: Issue[] | undefined
}

/**
 * Whether a value is as the contract has it.
 * With a trail it notes what isn't and goes on, so it answers `true`: the trail knows more.
 * @param step From the trail to the value, as a part of a JSON pointer; goes with the trail.
 */
export type Check = (value: unknown, trail?: Trail, step?: string) => boolean

/** Checks the keys of an object. */
export type Fields = (value: Readonly<Record<string, unknown>>, trail?: Trail) => boolean

export const fail = (expected: string, value: unknown, trail?: Trail, step?: string): boolean => {
  trail?.issues.push({
    pointer: trail.pointer + step,
    expected: expected + (trail.or ?? ''),
    received: typeName(value),
  })
  return trail !== undefined
}

/** The trail one step further down. */
export const below = (trail?: Trail, step?: string): Trail | undefined =>
  trail && { ...trail, pointer: trail.pointer + step, or: '' }
