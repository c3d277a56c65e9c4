/** Milliseconds to wait after a failure: any share of a time that doubles, so that clients spread out. */
export const backoff = (failures: number): number => Math.random() * Math.min(20_000, 250 * 2 ** failures)
