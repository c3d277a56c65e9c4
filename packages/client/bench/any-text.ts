import { isString } from '../src/runtime/validate/is-type.ts'

/** In the place of what matches patterns: any text will do. */
export const matching = (): ((value: unknown) => boolean) => isString
