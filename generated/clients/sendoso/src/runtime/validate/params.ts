// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/params.ts

/** The parameters of a call. */
export type Params = Readonly<Record<string, unknown>>
