import { isString } from '@sendspec/client'

/** Replaces pattern matching: any text matches. */
export const matching = (): ((value: unknown) => boolean) => isString
