// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/verdict.ts

import type { Params } from './params.ts'

/** Whether a value is as the contract has it. What is wrong with one that isn't, its check can tell. */
export type Verdict = (value: unknown) => boolean

/** The verdict on a whole body: what it may be can depend on what was asked for. */
export type BodyVerdict = (value: unknown, params: Params) => boolean
