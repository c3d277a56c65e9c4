import { isString } from '@sendspec/client'

/** In the place of what matches patterns: any text will do. */
export const matching = (): ((value: unknown) => boolean) => isString
