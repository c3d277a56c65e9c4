// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/sent-tokens.ts

/**
 * The tokens of calls that failed, by the response or, without one, by the result. They are kept apart from it, so that no
 * log shows one.
 */
export const sentTokens: WeakMap<object, string | undefined> = new WeakMap()
