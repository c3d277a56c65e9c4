// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/backoff.ts

/** Milliseconds to wait after a failure: any share of a time that doubles, so that clients spread out. */
export const backoff = (failures: number): number => Math.random() * Math.min(20_000, 250 * 2 ** failures)
